// `waymark run` and other commands from files to files, on the example of the West Midlands grown to several sizes, with
// pairs, tiers and pins. Seconds of processor time and peak memory, and the power with which each grew since the size before.
// node benchmarks/run.mjs [--to CLIENTS] [--main FILE]: the largest size (2 000), and another build, to compare.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { growExample } from "./support/grow-example.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { to: { type: "string" }, main: { type: "string" } } });
const main = resolve(values.main ?? join(root, "packages/cli/dist/main.js"));
const most = Number(values.to ?? 2_000);
const sizes = [
  [500, 300],
  [1_000, 500],
  [2_000, 1_000],
  [5_000, 2_500],
  [20_000, 10_000],
].filter(([clients]) => clients <= most);
const work = mkdtempSync(join(tmpdir(), "waymark-run-"));
const measured = fileURLToPath(new URL("support/measured.mjs", import.meta.url));

const commands = [
  ["run", (folder) => ["run", folder, "--out", join(work, "out")]],
  ["verify", () => ["verify", join(work, "out")]],
  ...["check", "allocate", "risk", "metrics", "relationships", "panel", "coverage"].map((name) => [
    name,
    (folder) => [name, folder],
  ]),
  ["match", (folder) => ["match", folder]],
];

/** What a command cost; undefined where it failed. Exit 1 says that a check failed, and counts. */
function measure(words) {
  const { stderr, status } = spawnSync("node", ["--max-old-space-size=8192", measured, main, ...words], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1e9,
  });
  if (status !== 0 && status !== 1) throw new Error(`${words[0]} failed: ${stderr.slice(-2_000)}`);
  return JSON.parse(stderr.trim().split("\n").at(-1));
}

/** The power of growth from one size to the next. */
function power(before, now, people) {
  return before === undefined
    ? ""
    : (Math.log(now / before.value) / Math.log(people / before.people)).toFixed(2);
}

try {
  console.log("| command | clients × mentors | processor, s | power | peak memory, MB | power |");
  console.log("|---|---|---|---|---|---|");
  const before = new Map();
  for (const [clients, mentors] of sizes) {
    const folder = join(work, String(clients));
    growExample(join(root, "examples/west-midlands"), folder, { clients, mentors, pairs: true });
    for (const [name, wordsFor] of commands) {
      const { cpu, peak } = measure(wordsFor(folder));
      const last = before.get(name);
      const people = clients;
      const time = power(last && { value: last.cpu, people: last.people }, cpu, people);
      const memory = power(last && { value: last.peak, people: last.people }, peak, people);
      before.set(name, { cpu, peak, people });
      console.log(
        `| ${name} | ${clients} × ${mentors} | ${cpu.toFixed(1)} | ${time} | ${peak.toFixed(0)} | ${memory} |`,
      );
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
