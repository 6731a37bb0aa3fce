// Compares `assign` with other solvers in one run, on the same bytes, and prints a Markdown table.
//
//   node benchmarks/assignment.mjs [--sizes 1000,2000] [--more] [--slow] [--rounds 4]
//
// The solvers take turns, and the least processor time of each counts: what else the machine does falls on all alike,
// and only through caches. Threads that compile or collect beside the solver are counted too.
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
    rounds: { type: "string", default: "4" },
    more: { type: "boolean", default: false },
    slow: { type: "boolean", default: false },
  },
});
const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));

/** What one turn of a solver took. */
function time(solver) {
  const start = process.cpuUsage();
  const total = solver();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, total };
}

/**
 * Lets solvers take turns for some rounds, the least time of each counting. Three turns each time for the quick; one
 * that takes more than two seconds has no further turn. SciPy's script takes its three by itself. A solver that gives
 * null is left out.
 */
function takeTurns(solvers, rounds) {
  const best = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, solve] of Object.entries(solvers)) {
      for (let turn = 0; turn < 3 && best[name] !== null; turn++) {
        if (turn > 0 && name === "scipy") break;
        if (best[name]?.ms > (turn === 0 ? 2000 : 200)) break;
        const now = solve();
        if (now === null || best[name] === undefined || now.ms < best[name].ms) best[name] = now;
      }
    }
  }
  return best;
}

function toRows(cost, n) {
  return Array.from({ length: n }, (_, i) => Array.from(cost.subarray(i * n, (i + 1) * n)));
}

function timeScipy(path, n) {
  try {
    const script = join(here, "assignment-scipy.py");
    // biome-ignore lint/suspicious/noUndeclaredEnvVars: not a task of turbo
    const out = execFileSync(process.env.PYTHON ?? "python3", [script, path, n, "3"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const { times, total } = JSON.parse(out);
    return { ms: Math.min(...times), total };
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
const ratio = (peer, ours) =>
  peer == null ? "–" : `${peer.ms.toFixed(0)} (${(peer.ms / ours.ms).toFixed(1)}×)`;

console.log(
  "| matrix | waymark, ms | SciPy, ms (ratio) | munkres, ms (ratio) | linear-sum-assignment, ms (ratio) |",
);
console.log("|---|---|---|---|---|");
for (const n of options.sizes.split(",").map(Number)) {
  for (const [kind, make] of Object.entries(kinds)) {
    const cost = make(n, generator(n));
    const path = join(folder, "matrix.f64");
    writeFileSync(path, new Uint8Array(cost.buffer));
    const rows = toRows(cost, n);
    const left = !options.slow && (kind.includes("product") ? n > 2000 : n > 5000);
    const best = takeTurns(
      {
        ours: () => time(() => assign({ rows: n, columns: n, cost }).total),
        scipy: () => (left ? null : timeScipy(path, n)),
        fromMunkres: () =>
          left ? null : time(() => munkres(rows).reduce((sum, [i, j]) => sum + rows[i][j], 0)),
        fromLsa: () =>
          left || lsa === null || n > 1000 ? null : time(() => lsa(rows, { maximaze: false }).gain),
      },
      Number(options.rounds),
    );
    const { ours, scipy, fromMunkres, fromLsa } = best;
    for (const other of [scipy, fromMunkres]) {
      if (other == null || Math.abs(other.total - ours.total) <= 1e-9 * Math.abs(ours.total)) continue;
      console.error(`${kind}, ${n}: totals differ: ${ours.total} and ${other.total}`);
      process.exitCode = 1;
    }
    const shown = [scipy, fromMunkres, fromLsa].map((other) => ratio(other, ours));
    console.log(`| ${kind}, ${n} | ${ours.ms.toFixed(1)} | ${shown.join(" | ")} |`);
  }
}
rmSync(folder, { recursive: true });
