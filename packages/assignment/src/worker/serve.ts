import { assignSteps } from "../dense/assign.js";
import { InputError } from "../input-error.js";
import { assignSparseSteps } from "../sparse/assign-sparse.js";
import { type Answer, type AnyProblem, buffersOf } from "./messages.js";
import { type NodePort, onMessage, type WebPort } from "./port.js";

/** Progress is told this often between nothing and all. */
const TOLD = 1000;

/**
 * The worker's side: solves what `assignInWorker` sends, and tells how far it is. A worker file is two
 * lines: import this, and call it with `self` (browsers, Deno, Bun) or with `parentPort` (Node).
 *
 * @param port - the worker's end of the line to the thread that started it.
 *
 * @example
 * ```ts
 * const sent = [];
 * let hear;
 * serveAssignments({ postMessage: (message) => sent.push(message), on: (_, listener) => { hear = listener; } });
 * hear({ rows: 1, columns: 2, cost: Int32Array.of(5, 3) });
 * sent.map((message) => message.kind); // => ["progress", "answer"]
 * ```
 */
export function serveAssignments(port: WebPort | NodePort): void {
  const say = (answer: Answer, transfer: ArrayBuffer[] = []) => port.postMessage(answer, transfer);
  onMessage(port, (message) => {
    const problem = message as AnyProblem;
    try {
      solveAloud(problem, say);
    } catch (error) {
      if (error instanceof InputError) say({ kind: "refused", problems: error.problems });
      else say({ kind: "failed", message: String(error) });
    }
  });
}

function solveAloud(problem: AnyProblem, say: (answer: Answer, transfer?: ArrayBuffer[]) => void): void {
  const steps = "rowStart" in problem ? assignSparseSteps(problem) : assignSteps(problem);
  let told = -1;
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      say({ kind: "answer", answer: value, problem }, [...buffersOf(problem), ...buffersOf(value)]);
      return;
    }
    const share = Math.floor((TOLD * value.done) / Math.max(1, value.of));
    if (share > told) say({ kind: "progress", ...value });
    told = Math.max(told, share);
  }
}
