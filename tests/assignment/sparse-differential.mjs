// Compares `assignSparse` with SciPy's min_weight_full_bipartite_matching, and checks every certificate:
//
//   node tests/assignment/sparse-differential.mjs [--small 10000] [--large 200] [--seed 1]
//
// Candidate lists up to 10 × 10 and up to 300 × 300, few and many candidates, ties, negative and huge costs, as many rows
// as columns or fewer or more. SciPy takes no cost of 0 and no capacities: costs are never 0 here, and columns of capacity
// above 1 are copied for SciPy. Where SciPy finds no full matching, `assignSparse` must assign fewer rows too. Exits 1 on
// any difference, 2 where SciPy is missing (PYTHON names the interpreter; python3 otherwise).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadEngine } from "../../benchmarks/support/load-engine.mjs";
import { generator } from "../../benchmarks/support/matrices.mjs";
import { solveWithScipy } from "../../benchmarks/support/scipy-sparse.mjs";

const { values: options } = parseArgs({
  options: {
    small: { type: "string", default: "10000" },
    large: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
  },
});

const kinds = {
  ties: (random) => 1 + Math.floor(random() * 3),
  equal: () => 4,
  integers: (random) => 1 + Math.floor(random() * 1000),
  negative: (random) => -1 - Math.floor(random() * 1000),
  huge: (random) => 1 + Math.floor(random() * 1e12),
};
const random = generator(Number(options.seed));

function instance(most) {
  const names = Object.keys(kinds);
  const kind = names[Math.floor(random() * names.length)];
  const rows = 1 + Math.floor(random() * most);
  const columns = random() < 0.4 ? rows : 1 + Math.floor(random() * most);
  const share = [0.15, 0.4, 0.9][Math.floor(random() * 3)];
  const rowStart = [0];
  const column = [];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) if (random() < share) column.push(j);
    rowStart.push(column.length);
  }
  const cost = Float64Array.from(column, () => kinds[kind](random));
  const wide = random() < 0.5;
  const capacities = wide ? Array.from({ length: columns }, () => Math.floor(random() * 4)) : undefined;
  return { kind, rows, columns, rowStart, column, cost, capacities };
}

/** The same problem for SciPy: a column for each place. */
function withCopies({ rows, columns, rowStart, column, cost, capacities }) {
  if (capacities === undefined) return { rows, columns, rowStart, column, cost };
  const first = [0];
  for (const capacity of capacities) first.push(first.at(-1) + capacity);
  const copied = { rows, columns: first.at(-1), rowStart: [0], column: [], cost: [] };
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]; e < rowStart[i + 1]; e++) {
      for (let place = first[column[e]]; place < first[column[e] + 1]; place++) {
        copied.column.push(place);
        copied.cost.push(cost[e]);
      }
    }
    copied.rowStart.push(copied.column.length);
  }
  return copied;
}

const problems = [
  ...Array.from({ length: Number(options.small) }, () => instance(10)),
  ...Array.from({ length: Number(options.large) }, () => instance(300)),
].filter(({ capacities }) => capacities === undefined || capacities.some((capacity) => capacity > 0));
const folder = mkdtempSync(join(tmpdir(), "waymark-differential-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
const peers = solveWithScipy(problems.map(withCopies), join(folder, "in.f64"));
if (peers === null) {
  console.error("SciPy is missing: install scipy, or name a Python that has it in PYTHON.");
  process.exit(2);
}
const { assignSparse, verifySparseAssignment } = await loadEngine(join(folder, "assignment.mjs"));

let differences = 0;
const counts = new Map();
problems.forEach((problem, k) => {
  const { kind, rows, columns, capacities } = problem;
  const answer = assignSparse(problem);
  const places = capacities?.reduce((sum, capacity) => sum + capacity, 0) ?? columns;
  const full = answer.rowToColumn.filter((j) => j >= 0).length === Math.min(rows, places);
  const tally = counts.get(kind) ?? { "full matching": 0, "no full matching": 0 };
  tally[full ? "full matching" : "no full matching"]++;
  counts.set(kind, tally);
  const { total } = peers[k];
  const verdict = verifySparseAssignment(problem, answer);
  if (verdict.valid && (full ? answer.total === total : total === null)) return;
  differences++;
  if (differences <= 5) {
    console.error(`instance ${k}: ${kind}, ${rows} × ${columns}: ${answer.total}, SciPy ${total}`, verdict);
  }
});
console.table(Object.fromEntries(counts));
console.log(`${problems.length - differences} passed, ${differences} failed, seed ${options.seed}`);
process.exitCode = differences === 0 ? 0 : 1;
