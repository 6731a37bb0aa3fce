// Compares `assign` with SciPy's linear_sum_assignment, and checks every certificate:
//
//   node tests/assignment/scipy-differential.mjs [--small 20000] [--large 300] [--seed 1]
//
// Small instances are up to 9 × 9, large ones up to 220 × 220; ties, forbidden cells, negative, huge and
// equal costs, any shape. SciPy refuses instances in which not every row (or column) can be assigned; there
// `assign` must find that too. Exits 1 on any difference, 2 where SciPy is missing (PYTHON names the
// interpreter; python3 otherwise).
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadEngine } from "../../benchmarks/support/load-engine.mjs";
import { generator } from "../../benchmarks/support/matrices.mjs";

const { values: options } = parseArgs({
  options: {
    small: { type: "string", default: "20000" },
    large: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
  },
});

const python = `
import sys, numpy
from scipy.optimize import linear_sum_assignment
data = numpy.fromfile(sys.argv[1], dtype="<f8")
totals = []
at = 0
while at < len(data):
    rows, columns = int(data[at]), int(data[at + 1])
    cost = data[at + 2 : at + 2 + rows * columns].reshape(rows, columns)
    at += 2 + rows * columns
    try:
        i, j = linear_sum_assignment(cost)
        totals.append(float(cost[i, j].sum()))
    except ValueError:
        totals.append(float("nan"))
numpy.array(totals, dtype="<f8").tofile(sys.argv[2])
`;

const kinds = {
  ties: (random) => Math.floor(random() * 3),
  integers: (random) => Math.floor(random() * 1000) - 300,
  uniform: (random) => random(),
  negative: (random) => -random() * 10,
  huge: (random) => Math.floor(random() * 1e12) - 5e11,
  equal: () => 7,
  "few forbidden": (random) => (random() < 0.15 ? Infinity : Math.floor(random() * 20)),
  "many forbidden": (random) => (random() < 0.7 ? Infinity : Math.floor(random() * 20)),
  "mixed sizes": (random) => (random() < 0.5 ? random() * 1e-6 : random() * 1e6),
};

const random = generator(Number(options.seed));
function instance(most) {
  const names = Object.keys(kinds);
  const kind = names[Math.floor(random() * names.length)];
  const rows = 1 + Math.floor(random() * most);
  const columns = random() < 0.4 ? rows : 1 + Math.floor(random() * most);
  const cost = Float64Array.from({ length: rows * columns }, () => kinds[kind](random));
  return { kind, rows, columns, cost };
}
const instances = [
  ...Array.from({ length: Number(options.small) }, () => instance(9)),
  ...Array.from({ length: Number(options.large) }, () => instance(220)),
];

const folder = mkdtempSync(join(tmpdir(), "waymark-differential-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
const flat = new Float64Array(instances.reduce((sum, { cost }) => sum + 2 + cost.length, 0));
let at = 0;
for (const { rows, columns, cost } of instances) {
  flat.set([rows, columns], at);
  flat.set(cost, at + 2);
  at += 2 + cost.length;
}
writeFileSync(join(folder, "in.f64"), new Uint8Array(flat.buffer));
// biome-ignore lint/suspicious/noUndeclaredEnvVars: not a task of turbo
const run = spawnSync(process.env.PYTHON ?? "python3", [
  "-c",
  python,
  join(folder, "in.f64"),
  join(folder, "out.f64"),
]);
if (run.status !== 0) {
  console.error("SciPy is missing: install scipy, or name a Python that has it in PYTHON.");
  process.exit(2);
}
const totals = new Float64Array(new Uint8Array(readFileSync(join(folder, "out.f64"))).buffer);

const { assign, verifyAssignment } = await loadEngine(join(folder, "assignment.mjs"));

const counts = new Map();
let differences = 0;
instances.forEach((problem, k) => {
  const answer = assign(problem);
  const full = answer.rowToColumn.filter((j) => j >= 0).length === Math.min(problem.rows, problem.columns);
  const scipy = totals[k];
  const verdict = verifyAssignment(problem, answer);
  const exact = !["uniform", "negative", "mixed sizes"].includes(problem.kind);
  const close = exact
    ? answer.total === scipy
    : Math.abs(answer.total - scipy) <= 1e-9 * (1 + Math.abs(scipy));
  const tally = counts.get(problem.kind) ?? { compared: 0, "not all assignable": 0 };
  tally[full ? "compared" : "not all assignable"]++;
  counts.set(problem.kind, tally);
  if (verdict.valid && (full ? close : Number.isNaN(scipy))) return;
  differences++;
  if (differences > 5) return;
  const { kind, rows, columns } = problem;
  console.error(`instance ${k}: ${kind}, ${rows} × ${columns}: ${answer.total}, SciPy ${scipy}`, verdict);
});
console.table(Object.fromEntries(counts));
console.log(`${instances.length - differences} passed, ${differences} failed, seed ${options.seed}`);
process.exitCode = differences === 0 ? 0 : 1;
