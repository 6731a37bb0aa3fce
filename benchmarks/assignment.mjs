// Compares `assign` with other solvers in one run, on the same bytes, and prints a Markdown table.
//
//   node benchmarks/assignment.mjs [--sizes 1000,2000] [--more] [--slow] [--runs 7]
//
// munkres and linear-sum-assignment are skipped where they would take minutes (--slow runs them all the
// same). SciPy runs where the interpreter named by PYTHON, or python3, has it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { munkres } from "munkres";
import { loadEngine } from "./assignment-load.mjs";
import { generator, matrices, moreMatrices } from "./assignment-matrices.mjs";

const { values: options } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,2000" },
    runs: { type: "string", default: "7" },
    more: { type: "boolean", default: false },
    slow: { type: "boolean", default: false },
  },
});
const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
const median = (times) => times.slice().sort((a, b) => a - b)[times.length >> 1];

/** Runs a solver a few times (the first, while code is still being compiled, not counted); stops early where one run takes more than five seconds. */
function time(solver, runs) {
  const times = [];
  let total = 0;
  while (times.length < runs && !(times.at(-1) > 5000)) {
    const start = performance.now();
    total = solver();
    times.push(performance.now() - start);
  }
  return { ms: median(times.length > 1 ? times.slice(1) : times), total };
}

function toRows(cost, n) {
  return Array.from({ length: n }, (_, i) => Array.from(cost.subarray(i * n, (i + 1) * n)));
}

function timeScipy(cost, n, runs) {
  const path = join(folder, "matrix.f64");
  writeFileSync(path, new Uint8Array(cost.buffer));
  try {
    const script = join(here, "assignment-scipy.py");
    // biome-ignore lint/suspicious/noUndeclaredEnvVars: not a task of turbo
    const out = execFileSync(process.env.PYTHON ?? "python3", [script, path, n, runs], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const { times, total } = JSON.parse(out);
    return { ms: median(times), total };
  } catch {
    return null;
  }
}

const { assign } = await loadEngine(join(folder, "assignment.mjs"));
const lsa = await import("linear-sum-assignment").then(
  (m) => m.linearSumAssignment,
  () => null,
);
const kinds = options.more ? { ...matrices, ...moreMatrices } : matrices;
const runs = Number(options.runs);
const ratio = (peer, ours) =>
  peer === null ? "–" : `${peer.ms.toFixed(0)} (${(peer.ms / ours.ms).toFixed(1)}×)`;

console.log(
  "| matrix | waymark, ms | SciPy, ms (ratio) | munkres, ms (ratio) | linear-sum-assignment, ms (ratio) |",
);
console.log("|---|---|---|---|---|");
for (const n of options.sizes.split(",").map(Number)) {
  for (const [kind, make] of Object.entries(kinds)) {
    const cost = make(n, generator(n));
    const ours = time(() => assign({ rows: n, columns: n, cost }).total, runs);
    const slow = kind.includes("product") ? n > 2000 : n > 5000;
    const peer = (solve) => (slow && !options.slow ? null : solve());
    const scipy = timeScipy(cost, n, slow ? 1 : runs);
    const rows = toRows(cost, n);
    const fromMunkres = peer(() =>
      time(
        () => munkres(rows).reduce((sum, [i, j]) => sum + rows[i][j], 0),
        kind.includes("product") ? 1 : 3,
      ),
    );
    const fromLsa =
      lsa === null || n > 1000 ? null : peer(() => time(() => lsa(rows, { maximaze: false }).gain, 1));
    for (const other of [scipy, fromMunkres]) {
      if (other === null || Math.abs(other.total - ours.total) <= 1e-9 * Math.abs(ours.total)) continue;
      console.error(`${kind}, ${n}: totals differ: ${ours.total} and ${other.total}`);
      process.exitCode = 1;
    }
    const shown = [scipy, fromMunkres, fromLsa].map((other) => ratio(other, ours));
    console.log(`| ${kind}, ${n} | ${ours.ms.toFixed(1)} | ${shown.join(" | ")} |`);
  }
}
rmSync(folder, { recursive: true });
