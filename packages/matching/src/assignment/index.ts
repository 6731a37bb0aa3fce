export { assign } from "./assign.js";
export { assignSparse } from "./assign-sparse.js";
export { type AgreementProblem, type TopAgreement, topAgreement } from "./top-agreement.js";
export type { Assignment, AssignmentProblem, Shortage, SparseAssignmentProblem } from "./types.js";
export { type AssignmentVerdict, verifyAssignment, verifySparseAssignment } from "./verify.js";
