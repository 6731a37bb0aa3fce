// Every benchmark, each printing its ratios in one run. A run of all adds one line to benchmarks/trend.jsonl: ratios and
// versions, never milliseconds, which are a machine's.
//
//   node scripts/bench.mjs [WORD…]      only benchmarks whose name has a word; adds no line (--record adds one)
//   node scripts/bench.mjs --compare    says which ratios fell by more than a fifth from the line before to the last
//                                       (--share 0.1 for a tenth). It fails nothing: a loaded machine moves a ratio too.
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readTrend, trendFile } from "../benchmarks/support/trend.mjs";
import { build, ensureInstalled, root, run } from "./lib.mjs";

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    compare: { type: "boolean", default: false },
    record: { type: "boolean", default: false },
    share: { type: "string", default: "0.2" },
  },
});

/** Prints what fell between the last two lines that both measure it. */
function compare(share) {
  const lines = readTrend();
  const last = lines.at(-1);
  if (last === undefined) return console.log("There is no run to compare.");
  const fell = [];
  let compared = 0;
  for (const [what, ratio] of Object.entries(last.ratios)) {
    const before = lines.slice(0, -1).findLast(({ ratios }) => what in ratios);
    if (before === undefined) continue;
    compared++;
    if (ratio < before.ratios[what] * (1 - share))
      fell.push(`${what}: ${before.ratios[what]} at ${before.commit}, ${ratio} at ${last.commit}`);
  }
  console.log(`${compared} ratios compared, ${fell.length} fell by more than ${share * 100} %.`);
  for (const line of fell) console.log(`  ${line}`);
}

function git(...args) {
  return execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
}

function measure() {
  ensureInstalled();
  build();
  const folder = mkdtempSync(join(tmpdir(), "waymark-trend-"));
  const handed = join(folder, "ratios.jsonl");
  const files = readdirSync(join(root, "benchmarks")).filter((file) => file.endsWith(".mjs"));
  const chosen = files.filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
  let worst = 0;
  for (const file of chosen.sort())
    worst = Math.max(
      worst,
      run("node", [join("benchmarks", file)], { env: { WAYMARK_BENCH_RECORD: handed } }),
    );
  if ((wanted.length === 0 || options.record) && existsSync(handed)) {
    const parts = readFileSync(handed, "utf8").trim().split("\n").map(JSON.parse);
    const line = {
      date: git("log", "-1", "--format=%cs"),
      commit: git("rev-parse", "--short=8", "HEAD"),
      node: process.versions.node,
      versions: Object.assign({}, ...parts.map(({ versions }) => versions)),
      ratios: Object.assign({}, ...parts.map(({ ratios }) => ratios)),
    };
    appendFileSync(trendFile, `${JSON.stringify(line)}\n`);
    compare(Number(options.share));
  }
  rmSync(folder, { recursive: true });
  return worst;
}

if (options.compare) compare(Number(options.share));
else process.exit(measure());
