// Everything about order, quick things first. Prints a line for each, and `N passed, N failed` last.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build, ensureInstalled, published, root, run } from "./lib.mjs";
import { made } from "./made.mjs";

ensureInstalled();
const packages = readdirSync(join(root, "packages")).sort();
const tsc = (config) => ["tsc", ["-p", config]];

const checks = [
  ["each piece in its list", "node", ["scripts/lists.mjs", "--check"]],
  ["format and lint", "biome", ["check", "--error-on-warnings", "."]],
  ["lockfile and text", "node", ["scripts/check-files.mjs"]],
  ["plain words", "node", ["scripts/lint-words.mjs"]],
  ["commit subjects", "node", ["scripts/check-commits.mjs"]],
  ...packages.map((name) => [`types of ${name}`, ...tsc(join("packages", name, "tsconfig.json"))]),
  ["types of tests", ...tsc("tests/tsconfig.json")],
  ["types of example scripts", ...tsc("examples/scripts/tsconfig.json")],
  ["import rules", "depcruise", ["packages", "--config", ".dependency-cruiser.cjs"]],
  ["import rules can fail", "node", ["scripts/check-import-rules.mjs"]],
  ["nothing unused", "knip", ["--no-progress"]],
  ...made.map(([title, script]) => [`up to date: ${title}`, "node", [script, "--check"]]),
  ...published().map((name) => [`package ${name}`, "node", ["scripts/check-package.mjs", name]]),
  ["what an import costs", "node", ["scripts/footprint.mjs", "--check"]],
  ["what types cost", "node", ["scripts/type-cost.mjs", "--check"]],
  ["documentation", "node", ["scripts/site.mjs", "--check"]],
];

let failed = 0;
for (const [i, [title, command, args]] of checks.entries()) {
  // Building completes the lists: they are looked at before it, as they were committed.
  if (i === 1) build();
  const ok = run(command, args, { stdio: ["ignore", 2, 2] }) === 0;
  if (!ok) failed += 1;
  console.log(`${ok ? "ok    " : "FAILED"}  ${title}`);
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
