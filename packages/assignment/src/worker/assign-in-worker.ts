import { InputError } from "../input-error.js";
import type { Assignment } from "../problem/assignment.js";
import { checkMemory } from "../problem/memory.js";
import type { Progress } from "../problem/steps.js";
import { type Answer, type AnyProblem, buffersOf } from "./messages.js";
import { onFailure, onMessage, type WorkerLike } from "./port.js";

/** What is needed of an `AbortSignal`. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  /** Hears of the abort. */
  addEventListener(type: "abort", listener: () => void): void;
  /** Hears no more. */
  removeEventListener(type: "abort", listener: () => void): void;
}

/** How a problem is solved in a worker. */
export interface WorkerOptions {
  /** Starts the worker, whose file calls `serveAssignments`. Not called where the problem is refused. */
  readonly start: () => WorkerLike;
  /** The most bytes that solving may take, as `memoryNeeded` counts them. */
  readonly memory: number;
  /** Ends the worker, at once, when it is aborted. */
  readonly signal?: Signal | undefined;
  /** Told how far the solver is; `done` never falls. */
  readonly progress?: ((progress: Progress) => void) | undefined;
}

/** The answer, and the problem's arrays given back. */
export interface WorkerAnswer<P extends AnyProblem> {
  readonly answer: Assignment;
  readonly problem: P;
}

/**
 * Solves an assignment problem off the main thread: the same answer as `assign` or `assignSparse`. One
 * worker is started for one problem, and ended with it, so that its memory is free again.
 *
 * The problem's typed arrays are moved to the worker, not copied: they are empty here until the answer gives
 * them back, and are lost where the work is aborted. An array that is a part of a larger buffer is copied.
 *
 * @param problem - a matrix (`cost` for each cell) or candidate lists (with `rowStart`).
 * @returns rejects with the signal's reason when aborted, or with what `assign` throws for an ill-formed
 * problem. It rejects with `too-large`, before a worker is started, where it may need more memory than allowed, and
 * with `worker-failed` where the worker ends without an answer.
 *
 * @example
 * ```ts
 * const start = () => new Worker("assign-worker.js");
 * const problem = { rows: 500, columns: 500, cost: new Int32Array(250_000) };
 * assignInWorker(problem, { start, memory: 1000 }).catch((error) => error.code) instanceof Promise; // => true
 * ```
 */
export async function assignInWorker<P extends AnyProblem>(
  problem: P,
  options: WorkerOptions,
): Promise<WorkerAnswer<P>> {
  const { signal } = options;
  checkMemory(problem, options.memory);
  if (signal?.aborted) throw signal.reason;
  const worker = options.start();
  let stop = () => {};
  try {
    return await new Promise((resolve, reject) => {
      stop = () => reject(signal?.reason);
      signal?.addEventListener("abort", stop);
      onFailure(worker, (what) => reject(failed(what)));
      onMessage(worker, (message) => {
        const said = message as Answer;
        if (said.kind === "progress") options.progress?.({ done: said.done, of: said.of });
        else if (said.kind === "answer") resolve({ answer: said.answer, problem: said.problem as P });
        else reject(said.kind === "refused" ? new InputError(said.problems) : failed(said.message));
      });
      worker.postMessage(problem, buffersOf(problem));
    });
  } finally {
    signal?.removeEventListener("abort", stop);
    await worker.terminate();
  }
}

function failed(what: string): InputError {
  const hint = "See that the worker's file is found and calls serveAssignments, and that there is memory.";
  return new InputError([{ code: "worker-failed", path: "worker", message: what, hint }]);
}
