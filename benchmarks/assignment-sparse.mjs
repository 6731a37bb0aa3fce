// Times `assignSparse` on candidate lists with capacities, and verifies the certificate.
//
//   node benchmarks/assignment-sparse.mjs [--clients 10000,30000,100000]
//
// A fifth as many mentors as clients, 50 candidates each; more places than clients, exactly as many, fewer; beside
// OR-tools' min-cost flow where Python has it. Medians of processor time, taking turns; the power is how time grows with
// clients from the size before. Then what SciPy's min_weight_full_bipartite_matching accepts: one place a mentor, and a full matching (PYTHON names the
// interpreter; python3 otherwise).
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadEngine } from "./support/load-engine.mjs";
import { generator } from "./support/matrices.mjs";
import { startPeers } from "./support/peers.mjs";
import { solveWithScipy } from "./support/scipy-sparse.mjs";
import { record } from "./support/trend.mjs";
import { median, processorTime, takeTurns } from "./support/turns.mjs";

const { values: options } = parseArgs({
  options: { clients: { type: "string", default: "10000,30000,100000" } },
});
const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
const { assignSparse, verifySparseAssignment } = await loadEngine(join(folder, "assignment.mjs"));

const values = [3, 8, 12, 5, 4];
const weights = [35, 20, 20, 15, 10];

function problem(kind, [low, high], rows, columns, candidates) {
  const random = generator(rows + columns);
  const people = (count) =>
    Array.from({ length: count }, () => values.map((most) => Math.floor(random() * most)));
  const [asking, offered] = [people(rows), people(columns)];
  const cells = rows * candidates;
  const column = new Int32Array(cells);
  const cost = new Int32Array(cells);
  const last = new Int32Array(columns).fill(-1);
  for (let i = 0, at = 0; i < rows; i++) {
    while (at < (i + 1) * candidates) {
      // The first makes sure that all can be assigned where there are as many places.
      const j = at === i * candidates ? i % columns : Math.floor(random() * columns);
      if (last[j] === i) continue;
      last[j] = i;
      column[at] = j;
      const agrees = weights.reduce((sum, w, t) => sum + (asking[i][t] === offered[j][t] ? w : 0), 0);
      cost[at++] = kind === "agreement" ? 101 - agrees : 1 + Math.floor(random() * 10_000);
    }
  }
  return {
    rows,
    columns,
    rowStart: Int32Array.from({ length: rows + 1 }, (_, i) => i * candidates),
    column,
    cost,
    capacities: Int32Array.from({ length: columns }, () => low + Math.floor(random() * (high - low + 1))),
  };
}

const peers = await startPeers(folder);
const ratios = {};

/** For OR-tools: the numbers of rows, columns and cells; then rows, columns and costs of the cells, and capacities. */
function hand({ rows, columns, rowStart, column, cost, capacities }) {
  const row = Int32Array.from(column, (_, e) => Math.floor(e / (rowStart[1] - rowStart[0])));
  const parts = [Int32Array.of(rows, columns, cost.length), row, column, cost, capacities];
  const path = join(folder, "lists.i32");
  writeFileSync(path, Buffer.concat(parts.map((part) => new Uint8Array(part.buffer))));
  return peers.ask({ loadLists: path });
}

async function compare(instance) {
  let answer;
  const solvers = {
    ours: async (calls) => {
      const { ms } = processorTime(() => {
        for (let call = 0; call < calls; call++) answer = assignSparse(instance);
      });
      return { ms: ms / calls, total: answer.total };
    },
  };
  if (peers.solvers.includes("flow")) {
    await hand(instance);
    solvers.flow = (calls) => peers.ask({ run: "flow", turns: calls });
  }
  const { ours, flow } = await takeTurns(solvers, { rounds: 3, longest: 3000 });
  const { valid } = verifySparseAssignment(instance, answer);
  if (!valid || (flow !== undefined && flow.total !== ours.total)) {
    console.error(`valid: ${valid}; totals: ${ours.total} and ${flow?.total}`);
    process.exitCode = 1;
  }
  return { ours, flow, valid, assigned: answer.rowToColumn.filter((j) => j >= 0).length };
}

console.log("| costs | capacity | clients | assigned | seconds | power | verified | OR-tools’ flow |");
console.log("|---|---|--:|--:|--:|--:|---|--:|");
for (const kind of ["integers 1..10 000", "agreement"]) {
  for (const capacity of [
    [5, 10],
    [5, 5],
    [4, 5],
  ]) {
    let before;
    for (const clients of options.clients.split(",").map(Number)) {
      const { ours, flow, valid, assigned } = await compare(
        problem(kind, capacity, clients, clients / 5, 50),
      );
      const power = before && Math.log(ours.ms / before.ms) / Math.log(clients / before.clients);
      before = { ms: ours.ms, clients };
      const ratio = flow && flow.ms / ours.ms;
      const places = capacity.join(" to ");
      if (ratio) ratios[`lists, ${kind}, ${places}, ${clients}: flow`] = Number(ratio.toPrecision(3));
      const cells = [kind, places, clients, assigned, (ours.ms / 1000).toFixed(2), power?.toFixed(1) ?? ""];
      console.log(`| ${cells.join(" | ")} | ${valid} | ${ratio ? `${ratio.toFixed(1)}×` : "–"} |`);
    }
  }
}

console.log("\n| one place each, costs | rows × columns, candidates | waymark, ms | SciPy, ms (ratio) |");
console.log("|---|---|---|---|");
for (const kind of ["integers 1..10 000", "agreement"]) {
  for (const [rows, columns, candidates] of [
    [5000, 5000, 50],
    [5000, 6000, 20],
    [20_000, 20_000, 50],
  ]) {
    const instance = problem(kind, [1, 1], rows, columns, candidates);
    const ours = [];
    const theirs = [];
    let total = 0;
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      total = assignSparse(instance).total;
      ours.push(performance.now() - start);
      const peer = run < 3 ? solveWithScipy([instance], join(folder, "sparse.f64")) : null;
      if (peer === null) continue;
      theirs.push(peer[0].ms);
      if (peer[0].total === total) continue;
      console.error(`${kind}, ${rows} × ${columns}: totals differ: ${total} and ${peer[0].total}`);
      process.exitCode = 1;
    }
    const ms = median(ours);
    const peer =
      theirs.length === 0 ? "–" : `${median(theirs).toFixed(0)} (${(median(theirs) / ms).toFixed(1)}×)`;
    console.log(`| ${kind} | ${rows} × ${columns}, ${candidates} | ${ms.toFixed(0)} | ${peer} |`);
  }
}
peers.stop();
record(ratios, peers.versions);
rmSync(folder, { recursive: true });
