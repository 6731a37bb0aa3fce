// Solves a large assignment in a worker: 400 people, 300 places, with progress, a memory bound and a way to stop it.
import { Worker } from "node:worker_threads"; // browsers, Deno and Bun have a Worker of their own as well
import { assignInWorker, verifyAssignment } from "@waymark/assignment";
import { seededIntegers } from "@waymark/statistics";

const [rows, columns] = [400, 300];
const random = seededIntegers(7);
const cost = Int32Array.from({ length: rows * columns }, () => random.next(10_000));

const cancel = new AbortController();
const steps: number[] = [];
const { answer, problem } = await assignInWorker(
  { rows, columns, cost },
  {
    start: () => new Worker(new URL("worker.mjs", import.meta.url)),
    memory: 100_000_000,
    signal: cancel.signal,
    progress: ({ done }) => steps.push(done),
  },
);
console.log(`${answer.rowToColumn.filter((column) => column >= 0).length} of ${rows} have a place`);
console.log(`total cost ${answer.total}; the prices prove it: ${verifyAssignment(problem, answer).valid}`);
console.log(
  "progress never falls:",
  steps.every((done, i) => i === 0 || done >= (steps[i - 1] ?? 0)),
);
