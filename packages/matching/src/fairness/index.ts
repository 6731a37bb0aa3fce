export { auditFairness, type FairnessOptions } from "./audit-fairness.js";
export type {
  AuditExtent,
  ChangeReason,
  ClientAudit,
  ClientChange,
  FairnessFinding,
  FairnessReport,
  FieldAudit,
  GroupCounts,
  GroupRow,
  GroupTable,
  MeanPoints,
  Rate,
} from "./types.js";
