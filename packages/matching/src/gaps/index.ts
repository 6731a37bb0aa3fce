export { poolCoverage } from "./coverage.js";
export { poolGaps } from "./pool-gaps.js";
export type {
  BeyondRecruiting,
  CoverageCell,
  CoverageGrid,
  FieldCoverage,
  PoolCoverage,
  PoolGap,
  ProfileField,
  RuleCoverage,
  RuleDemand,
  ValueCoverage,
  WantedBy,
} from "./types.js";
