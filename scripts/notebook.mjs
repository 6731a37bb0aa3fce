// Runs the example notebook and keeps what it prints, with a fingerprint of its cells, of what they print and of the
// answers that they read. `--check` compares the fingerprint alone, so that a notebook out of date is seen without Python.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib.mjs";

const name = "examples/scripts/year.ipynb";
const file = join(root, name);
const folder = "examples/west-midlands";
const waymark = join(root, "packages", "cli", "bin", "waymark.mjs");
/** What the cells read, by command: places in its JSON, with `*` for each item of a list. */
const reads = {
  success: ["rows", ...["title", "rater", "better"].map((key) => `vulnerability.changes.*.${key}`)].map(
    (place) => `programme.${place}`,
  ),
  match: ["shortlists.*.client", "shortlists.*.matches.*.points"],
};

const notebook = JSON.parse(readFileSync(file, "utf8"));
if (process.argv.includes("--check")) {
  if (isStale(notebook)) fail(`${name} holds other answers than the command gives now; run npm run renew`);
} else {
  renew();
}

function renew() {
  const python = ["python3", "python"].find(
    (command) => spawnSync(command, ["-c", "import pandas, matplotlib"], { cwd: root }).status === 0,
  );
  if (python === undefined) {
    const install = "python3 -m venv .venv && .venv/bin/pip install -r tests/requirements.txt";
    const left = `${name} is left out: no Python on the path has pandas and matplotlib.`;
    if (isStale(notebook))
      fail(`${left} It is out of date. Install them (${install}), activate, and run this again.`);
    console.error(`${left} It is up to date.`);
    return;
  }
  const { status } = spawnSync(python, ["tests/publish/notebook.py", name, "--write"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) fail(`${name} cannot be run`);
  const run = JSON.parse(readFileSync(file, "utf8"));
  run.metadata.waymark = { fingerprint: fingerprintOf(run) };
  writeFileSync(file, `${JSON.stringify(run, null, 1)}\n`);
}

function isStale(kept) {
  return kept.metadata.waymark?.fingerprint !== fingerprintOf(kept);
}

function fingerprintOf({ cells }) {
  const answers = Object.entries(reads).map(([command, places]) => {
    const json = answerOf(command);
    return places.map((place) => [place, at(json, place.split("."))]);
  });
  const kept = cells.map(({ source, outputs = [] }) => [source, outputs]);
  return createHash("sha256").update(JSON.stringify({ kept, answers })).digest("hex");
}

function answerOf(command) {
  const done = spawnSync(process.execPath, [waymark, command, folder, "--json"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 29,
  });
  if (done.status !== 0) fail(`waymark ${command} failed: ${done.stderr}`);
  return JSON.parse(done.stdout);
}

/** What stands at a place; a place that is not there would hide a change of names. */
function at(value, [step, ...rest]) {
  if (step === undefined) return value;
  if (step === "*") return value.map((item) => at(item, rest));
  if (value?.[step] === undefined) fail(`the answers have no ${step}: mend what scripts/notebook.mjs reads`);
  return at(value[step], rest);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
