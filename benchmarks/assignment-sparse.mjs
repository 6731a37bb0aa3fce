// Times `assignSparse` on candidate lists with capacities, and verifies the certificate.
//
//   node benchmarks/assignment-sparse.mjs [--clients 100000]
//
// A fifth as many mentors as clients, 50 candidates each; more places than clients, exactly as many, fewer. Then what
// SciPy's min_weight_full_bipartite_matching accepts: one place a mentor, and a full matching (PYTHON names the
// interpreter; python3 otherwise).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadEngine } from "./support/load-engine.mjs";
import { generator } from "./support/matrices.mjs";
import { solveWithScipy } from "./support/scipy-sparse.mjs";

const { values: options } = parseArgs({ options: { clients: { type: "string", default: "100000" } } });
const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
const { assignSparse, verifySparseAssignment } = await loadEngine(join(folder, "assignment.mjs"));

const clients = Number(options.clients);
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

console.log("| costs | capacity | assigned | seconds | verified | resident, MB |");
console.log("|---|---|---|---|---|---|");
for (const kind of ["integers 1..10 000", "agreement"]) {
  for (const capacity of [
    [5, 10],
    [5, 5],
    [4, 5],
  ]) {
    const instance = problem(kind, capacity, clients, clients / 5, 50);
    const start = performance.now();
    const answer = assignSparse(instance);
    const seconds = (performance.now() - start) / 1000;
    const { valid } = verifySparseAssignment(instance, answer);
    const assigned = answer.rowToColumn.filter((j) => j >= 0).length;
    const resident = Math.round(process.memoryUsage().rss / 1e6);
    console.log(
      `| ${kind} | ${capacity.join(" to ")} | ${assigned} | ${seconds.toFixed(2)} | ${valid} | ${resident} |`,
    );
    if (!valid) process.exitCode = 1;
  }
}

const median = (times) => times.slice().sort((a, b) => a - b)[times.length >> 1];
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
rmSync(folder, { recursive: true });
