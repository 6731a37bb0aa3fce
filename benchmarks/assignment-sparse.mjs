// Times `assignSparse` on candidate lists with capacities, and verifies the certificate.
//
//   node benchmarks/assignment-sparse.mjs [--clients 100000]
//
// A fifth as many mentors as clients, 50 candidates each; more places than clients, exactly as many, fewer.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadEngine } from "./assignment-load.mjs";
import { generator } from "./assignment-matrices.mjs";

const { values: options } = parseArgs({ options: { clients: { type: "string", default: "100000" } } });
const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
const { assignSparse, verifySparseAssignment } = await loadEngine(join(folder, "assignment.mjs"));
rmSync(folder, { recursive: true });

const rows = Number(options.clients);
const columns = rows / 5;
const candidates = 50;
const values = [3, 8, 12, 5, 4];
const weights = [35, 20, 20, 15, 10];

function problem(kind, [low, high]) {
  const random = generator(1);
  const people = (count) =>
    Array.from({ length: count }, () => values.map((most) => Math.floor(random() * most)));
  const clients = people(rows);
  const mentors = people(columns);
  const cells = rows * candidates;
  const column = new Int32Array(cells);
  const cost = new Int32Array(cells);
  const last = new Int32Array(columns).fill(-1);
  for (let i = 0, at = 0; i < rows; i++) {
    while (at < (i + 1) * candidates) {
      const j = Math.floor(random() * columns);
      if (last[j] === i) continue;
      last[j] = i;
      column[at] = j;
      const agrees = weights.reduce((sum, w, t) => sum + (clients[i][t] === mentors[j][t] ? w : 0), 0);
      cost[at++] = kind === "agreement" ? 100 - agrees : Math.floor(random() * 10_000);
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
for (const kind of ["integers 0..9999", "agreement"]) {
  for (const capacity of [
    [5, 10],
    [5, 5],
    [4, 5],
  ]) {
    const instance = problem(kind, capacity);
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
