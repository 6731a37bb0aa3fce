// Times `topAgreement` against the plain loop over typed arrays on eight traits, top ten, and compares them.
//
//   node benchmarks/assignment-agreement.mjs [--clients 20000] [--mentors 20000]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadEngine } from "./support/load-engine.mjs";
import { generator } from "./support/matrices.mjs";

const { values: options } = parseArgs({
  options: { clients: { type: "string", default: "20000" }, mentors: { type: "string", default: "20000" } },
});
const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
const { topAgreement } = await loadEngine(join(folder, "assignment.mjs"));
rmSync(folder, { recursive: true });

const values = [3, 8, 12, 5, 4, 2, 6, 10];
const weights = [3000, 1500, 1500, 1200, 1000, 800, 600, 400];
const traits = values.length;
const top = 10;
const random = generator(1);
const people = (count) =>
  Int32Array.from({ length: count * traits }, (_, k) => Math.floor(random() * values[k % traits]));
const rows = people(Number(options.clients));
const columns = people(Number(options.mentors));

function plain(few) {
  const count = columns.length / traits;
  const column = new Int32Array(few * top);
  const points = new Int32Array(few * top).fill(-1);
  for (let i = 0; i < few; i++) {
    for (let j = 0; j < count; j++) {
      let score = 0;
      for (let t = 0; t < traits; t++)
        if (rows[i * traits + t] === columns[j * traits + t]) score += weights[t];
      const base = i * top;
      if (score <= points[base + top - 1]) continue;
      let p = top - 1;
      for (; p > 0 && points[base + p - 1] < score; p--) {
        points[base + p] = points[base + p - 1];
        column[base + p] = column[base + p - 1];
      }
      points[base + p] = score;
      column[base + p] = j;
    }
  }
  return { column, points };
}

const few = Math.min(1000, rows.length / traits);
const started = performance.now();
const expected = plain(few);
const plainRate = (few * (columns.length / traits)) / (performance.now() - started) / 1000;
const times = [];
let answer;
for (let run = 0; run < 3; run++) {
  const start = performance.now();
  answer = topAgreement({ traits, rows, columns, weights, top });
  times.push(performance.now() - start);
}
const ms = times.sort((a, b) => a - b)[1];
const rate = ((rows.length / traits) * (columns.length / traits)) / ms / 1000;
const same = expected.column.every(
  (j, k) => j === answer.column[k] && expected.points[k] === answer.points[k],
);
console.log("| clients × mentors | ms | million pairs a second | plain loop | same answer |");
console.log("|---|---|---|---|---|");
console.log(
  `| ${options.clients} × ${options.mentors} | ${ms.toFixed(0)} | ${rate.toFixed(0)} | ${plainRate.toFixed(0)} | ${same} |`,
);
process.exitCode = same ? 0 : 1;
