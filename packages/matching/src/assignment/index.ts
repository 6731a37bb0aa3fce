export { assign, assignSteps } from "./assign.js";
export { assignSparse, assignSparseSteps } from "./assign-sparse.js";
export { checkMemory, memoryNeeded, type ProblemSize } from "./memory.js";
export type { Progress, Steps } from "./steps.js";
export { type AgreementProblem, type TopAgreement, topAgreement } from "./top-agreement.js";
export type { Assignment, AssignmentProblem, Shortage, SparseAssignmentProblem } from "./types.js";
export { type AssignmentVerdict, verifyAssignment, verifySparseAssignment } from "./verify.js";
