import type { Indicator } from "../../../compile/index.js";
import { caseStudies } from "./case-studies.js";
import { clientsStudied } from "./clients-studied.js";
import { innerLogic } from "./inner-logic.js";
import { learningIsNotTheGoal } from "./learning-is-not-the-goal.js";
import { pathwaysDocumented } from "./pathways-documented.js";
import { practiceChanges } from "./practice-changes.js";
import { triggersForChange } from "./triggers-for-change.js";
import { triggersInto } from "./triggers-into.js";
import { whatWasTried } from "./what-was-tried.js";

/** What was learnt (§7.3): a register with its coverage, not a score. The heading itself is not measurable. */
export const understanding: readonly Indicator[] = Object.freeze([
  triggersInto,
  triggersForChange,
  clientsStudied,
  pathwaysDocumented,
  whatWasTried,
  innerLogic,
  practiceChanges,
  learningIsNotTheGoal,
  caseStudies,
]);
