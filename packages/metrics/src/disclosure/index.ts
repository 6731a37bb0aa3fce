export type { Bounds } from "./attacker.js";
export {
  type DisclosureOptions,
  type Mark,
  planSuppression,
  type SuppressionPlan,
} from "./plan-suppression.js";
export { suppress } from "./suppress.js";
export { suppressReleases } from "./suppress-releases.js";
export type { PublishedTable, Table } from "./table.js";
