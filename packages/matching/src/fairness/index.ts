export {
  auditFairness,
  type ClientAudit,
  type FairnessFinding,
  type FairnessOptions,
  type FairnessReport,
  type FieldAudit,
} from "./audit-fairness.js";
export type { AuditExtent, ClientChange } from "./counterfactual.js";
export type { GroupCounts, GroupRow, GroupTable } from "./groups.js";
export type { MeanPoints } from "./mean.js";
export type { ChangeReason } from "./reasons.js";
export type { Rate } from "./wilson.js";
