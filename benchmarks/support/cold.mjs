// The first call of a solver in a new process: node cold.mjs ENGINE|munkres KIND SIZE. Prints milliseconds of the processor.
import { pathToFileURL } from "node:url";
import { generator, matrices } from "./matrices.mjs";
import { processorTime } from "./turns.mjs";

const [, , engine, kind, size] = process.argv;
const n = Number(size);
const cost = matrices[kind](n, n, generator(n));
const lists = Array.from({ length: n }, (_, i) => Array.from(cost.subarray(i * n, (i + 1) * n)));
if (engine === "munkres") {
  const { munkres } = await import("munkres");
  console.log(processorTime(() => munkres(lists)).ms);
} else {
  const { assign } = await import(pathToFileURL(engine).href);
  console.log(processorTime(() => assign({ rows: n, columns: n, cost })).ms);
}
