// Every benchmark, each printing its ratios in one run.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build, ensureInstalled, root, run } from "./lib.mjs";

ensureInstalled();
build();
const wanted = process.argv.slice(2);
const files = readdirSync(join(root, "benchmarks")).filter(
  (file) => file.endsWith(".mjs") && !file.startsWith("_"),
);
const chosen = files.filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
let worst = 0;
for (const file of chosen.sort()) worst = Math.max(worst, run("node", [join("benchmarks", file)]));
process.exit(worst);
