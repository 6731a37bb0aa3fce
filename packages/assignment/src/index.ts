export { type AgreementProblem, type TopAgreement, topAgreement } from "./agreement/top-agreement.js";
export { type AssignmentVerdict, verifyAssignment, verifySparseAssignment } from "./certificate/verify.js";
export { assign, assignSteps } from "./dense/assign.js";
export { InputError, type Problem } from "./input-error.js";
export type {
  Assignment,
  AssignmentProblem,
  Shortage,
  SparseAssignmentProblem,
} from "./problem/assignment.js";
export { checkMemory, memoryNeeded, type ProblemSize } from "./problem/memory.js";
export type { Progress, Steps } from "./problem/steps.js";
export type { InputCode, InputCodes } from "./problem-codes.js";
export { assignSparse, assignSparseSteps } from "./sparse/assign-sparse.js";
export {
  assignInWorker,
  type Signal,
  type WorkerAnswer,
  type WorkerOptions,
} from "./worker/assign-in-worker.js";
export type { AnyProblem } from "./worker/messages.js";
export type { NodePort, WebPort, WorkerLike } from "./worker/port.js";
export { serveAssignments } from "./worker/serve.js";
