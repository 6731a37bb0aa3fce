export {
  type BeyondRecruiting,
  type CoverageCell,
  type CoverageGrid,
  type FieldCoverage,
  type PoolCoverage,
  poolCoverage,
  type RuleCoverage,
  type ValueCoverage,
} from "./coverage.js";
export type { ProfileField } from "./describe.js";
export { type PoolGap, poolGaps, type RuleDemand } from "./pool-gaps.js";
export type { WantedBy } from "./terms.js";
