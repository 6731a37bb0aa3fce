export { assign } from "./assign.js";
export { assignSparse } from "./assign-sparse.js";
export type { Assignment, AssignmentProblem, Shortage, SparseAssignmentProblem } from "./types.js";
export { type AssignmentVerdict, verifyAssignment, verifySparseAssignment } from "./verify.js";
