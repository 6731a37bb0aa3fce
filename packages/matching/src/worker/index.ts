export { assignInWorker, type Signal, type WorkerAnswer, type WorkerOptions } from "./assign-in-worker.js";
export type { AnyProblem } from "./messages.js";
export type { NodePort, WebPort, WorkerLike } from "./port.js";
export { serveAssignments } from "./serve.js";
