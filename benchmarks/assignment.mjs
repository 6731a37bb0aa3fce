// Compares `assign` with other solvers in one run, on the same bytes, and prints Markdown tables of ratios.
//
//   node benchmarks/assignment.mjs [--sizes 8,20,50] [--kinds plane,product] [--shapes 5000x500] [--engine FILE] [--slow]
//
// Medians of processor time; the solvers take turns. Small matrices are solved in batches, as they come when there are
// many. lapjvr, lapjv and SciPy run in Python (see support/peers.mjs); what cannot run is named and left out. A solver
// that would take more than ten seconds, by its time at the size before, is left out too (--slow runs it all the same).
// "before" is the ratio to lapjvr in the first line of trend.jsonl. --engine names another bundle of the package.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { linearSumAssignment } from "linear-sum-assignment";
import { munkres } from "munkres";
import { loadEngine } from "./support/load-engine.mjs";
import { generator, matrices } from "./support/matrices.mjs";
import { startPeers } from "./support/peers.mjs";
import { readTrend, record } from "./support/trend.mjs";
import { median, processorTime, takeTurns } from "./support/turns.mjs";

const { values: options } = parseArgs({
  options: {
    sizes: { type: "string", default: "8,20,50,100,200,500,1000,2000,5000" },
    kinds: { type: "string", default: "" },
    shapes: { type: "string", default: "5000x500,500x5000" },
    engine: { type: "string" },
    rounds: { type: "string", default: "7" },
    slow: { type: "boolean", default: false },
  },
});
const list = (text) => text.split(",").filter((part) => part !== "");
const wanted = list(options.kinds);
const kinds = Object.keys(matrices).filter(
  (kind) => wanted.length === 0 || wanted.some((w) => kind.startsWith(w)),
);
const batches = { 8: 2000, 20: 400, 50: 80, 100: 20, 200: 5 };
const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
const bundle = options.engine === undefined ? join(folder, "assignment.mjs") : resolve(options.engine);
const { assign } =
  options.engine === undefined ? await loadEngine(bundle) : await import(pathToFileURL(bundle).href);
const peers = await startPeers(folder);
const before = readTrend()[0]?.ratios ?? {};
const ratios = {};
const slowest = new Map();

/** One call of a solver in this process over a batch, so many times: the time of one. */
const here = (batch, solve) => async (calls) => {
  const { ms, total } = processorTime(() => {
    let sum = 0;
    for (let call = 0; call < calls; call++) {
      sum = 0;
      for (let b = 0; b < batch.length; b++) sum += solve(batch[b]);
    }
    return sum;
  });
  return { ms: ms / calls, total };
};

async function compare(kind, rows, columns) {
  const number = rows === columns ? (batches[rows] ?? 1) : 1;
  const random = generator(rows + columns);
  const all = new Float64Array(number * rows * columns);
  for (let b = 0; b < number; b++) all.set(matrices[kind](rows, columns, random), b * rows * columns);
  const path = join(folder, "matrices.f64");
  writeFileSync(path, new Uint8Array(all.buffer));
  const shape = { batch: number, rows, columns };
  await peers.ask({ load: path, ...shape });
  const costs = Array.from({ length: number }, (_, b) =>
    all.slice(b * rows * columns, (b + 1) * rows * columns),
  );
  const solvers = { ours: here(costs, (cost) => assign({ rows, columns, cost }).total) };
  const tooSlow = (name) =>
    !options.slow && (slowest.get(`${kind} ${name}`) ?? 0) * (Math.min(rows, columns) / last) ** 3 > 10_000;
  for (const name of ["lapjvr", "lapjv", "scipy"]) {
    if (!peers.solvers.includes(name) || tooSlow(name)) continue;
    solvers[name] = (calls) => peers.ask({ run: name, turns: calls });
  }
  const lists = costs.map((one) => toLists(rows, one));
  if (rows === columns && rows <= 100)
    solvers.linear = here(lists, (one) => linearSumAssignment(one, { maximaze: false }).gain);
  if (!tooSlow("munkres")) {
    solvers.munkres = here(lists, (one) => munkres(one).reduce((sum, [i, j]) => sum + one[i][j], 0));
  }
  const rounds = Number(options.rounds);
  const best = await takeTurns(solvers, { rounds, share: 30 });
  for (const turn of Object.values(best)) turn.ms /= number;
  for (const [name, { ms, total }] of Object.entries(best)) {
    if (rows === columns) slowest.set(`${kind} ${name}`, ms);
    if (Math.abs(total - best.ours.total) <= 1e-9 * Math.abs(total) + 1e-9) continue;
    console.error(`${kind}, ${rows} × ${columns}: ${total} by ${name}, and ${best.ours.total}`);
    process.exitCode = 1;
  }
  return best;
}

function toLists(rows, cost) {
  const columns = cost.length / rows;
  return Array.from({ length: rows }, (_, i) => Array.from(cost.subarray(i * columns, (i + 1) * columns)));
}

const digits = (x) =>
  x < 0.01 ? x.toFixed(4) : x < 1 ? x.toFixed(3) : x < 100 ? x.toFixed(1) : x.toFixed(0);
const shown = (ratio) => (ratio === undefined ? "–" : `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}×`);

function printRow(title, best) {
  const cells = ["lapjvr", "lapjv", "scipy", "munkres", "linear"].map((name) => {
    if (best[name] === undefined) return "–";
    const ratio = best[name].ms / best.ours.ms;
    ratios[`${title}: ${name}`] = Number(ratio.toPrecision(3));
    return shown(ratio);
  });
  cells.push(shown(before[`${title}: lapjvr`]));
  console.log(`| ${title} | ${digits(best.ours.ms)} | ${cells.join(" | ")} |`);
}

const { lapx = "–", scipy = "–" } = peers.versions;
console.log(
  `Node ${process.versions.node}, lapx ${lapx}, SciPy ${scipy}, munkres 2.0.4, linear-sum-assignment 1.0.9. How many times as long others take:\n`,
);
console.log(
  "| matrix | `assign`, ms | lapjvr | lapjv | SciPy | munkres | linear-sum-assignment | lapjvr, before |",
);
console.log("|---|--:|--:|--:|--:|--:|--:|--:|");
let last = 1;
for (const n of list(options.sizes).map(Number)) {
  for (const kind of kinds) printRow(`${kind}, ${n}`, await compare(kind, n, n));
  last = n;
}
for (const [rows, columns] of list(options.shapes).map((shape) => shape.split("x").map(Number))) {
  last = Math.min(rows, columns);
  for (const kind of kinds) {
    if (rows !== columns && kind !== "uniform" && kind !== "policy-like") continue;
    printRow(`${kind}, ${rows} × ${columns}`, await compare(kind, rows, columns));
  }
}

const cold = (engine, kind) =>
  median(
    Array.from({ length: 5 }, () =>
      Number(
        execFileSync(process.execPath, [
          fileURLToPath(new URL("support/cold.mjs", import.meta.url)),
          engine,
          kind,
          "500",
        ]),
      ),
    ),
  );
console.log(
  "\n| first call in a new process, 500 × 500 | `assign`, ms | munkres | before |\n|---|--:|--:|--:|",
);
for (const kind of kinds.filter((one) => !one.startsWith("product"))) {
  const [ours, theirs] = [cold(bundle, kind), cold("munkres", kind)];
  const title = `first call, ${kind}, 500: munkres`;
  ratios[title] = Number((theirs / ours).toPrecision(3));
  console.log(`| ${kind} | ${digits(ours)} | ${shown(theirs / ours)} | ${shown(before[title])} |`);
}
record(ratios, { ...peers.versions, munkres: "2.0.4", "linear-sum-assignment": "1.0.9" });
peers.stop();
rmSync(folder, { recursive: true });
