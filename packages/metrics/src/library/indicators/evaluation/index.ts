import type { Indicator } from "../../../compile/index.js";
import { baselinesTaken } from "./baselines-taken.js";
import { communityPart } from "./community-part.js";
import { exitPlans } from "./exit-plans.js";
import { riskManagedConsistently } from "./risk-managed-consistently.js";
import { trialLength } from "./trial-length.js";
import { voicesHeard } from "./voices-heard.js";

/** What §8.3 asks of the evaluation itself. */
export const evaluation: readonly Indicator[] = Object.freeze([
  baselinesTaken,
  trialLength,
  voicesHeard,
  riskManagedConsistently,
  exitPlans,
  communityPart,
]);
