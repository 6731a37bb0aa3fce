// Holds every statistic against Python's (and, where it is installed, R's) on thousands of random cases.
//   node tests/statistics/differential.mjs [cases each, 2000] [seed, 1]
// Needs python3 with numpy, scipy, statsmodels, scikit-learn and krippendorff; PYTHON names another interpreter.
// R with survival, psych and jsonlite is used when Rscript is there. Exit 1: a difference; 2: cannot run, or a
// statistic is held by nothing.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { load } from "./bundle.mjs";
import { cases } from "./cases.mjs";
import { random } from "./random.mjs";

const count = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? 1);
const own = await load("packages/statistics/src/index.ts");
const statistics = {
  ...own,
  nearestRank: ([values, percent]) => own.nearestRank(values, percent),
};

const tried = [];
for (const [i, [name, make]] of Object.entries(cases).entries()) {
  const r = random(seed * 1000 + i);
  for (let k = 0; k < count; k++) tried.push(attempt(name, make(r)));
}

const folder = mkdtempSync(join(tmpdir(), "waymark-differential-"));
const file = join(folder, "cases.json");
writeFileSync(file, JSON.stringify(tried));
const python = run(process.env.PYTHON ?? "python3", "differential.py");
const r = spawnSync("Rscript", ["--version"]).status === 0 ? run("Rscript", "differential.R") : absent();
rmSync(folder, { recursive: true });
process.exit(python === 0 && r === 0 ? 0 : Math.max(python, r));

/** Waymark's answer, or the fact that it has none. */
function attempt(name, input) {
  try {
    return { name, input, answer: statistics[name](input) };
  } catch (error) {
    if (error?.code !== "undefined-statistic") throw error;
    return { name, input, undefined: true };
  }
}

function run(command, script) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status, error } = spawnSync(command, [path, file], { stdio: "inherit" });
  if (error) process.stderr.write(`${command} did not start: ${error.message}\n`);
  return status ?? 2;
}

function absent() {
  process.stdout.write("R is not installed: its part is left out.\n");
  return 0;
}
