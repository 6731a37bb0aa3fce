import type { LintRule } from "../rule.js";
import { categoryKnown } from "./category-known.js";
import { causeEventConsequence } from "./cause-event-consequence.js";
import { controlHasBasis } from "./control-has-basis.js";
import { controlHasEffect } from "./control-has-effect.js";
import { controlNotLapsed } from "./control-not-lapsed.js";
import { controlOnce } from "./control-once.js";
import { highHasPlan } from "./high-has-plan.js";
import { inherentIsProduct } from "./inherent-is-product.js";
import { knowledgeStated } from "./knowledge-stated.js";
import { loweredByAControl } from "./lowered-by-a-control.js";
import { missingHasRemedy } from "./missing-has-remedy.js";
import { noLabel } from "./no-label.js";
import { noPersonalDetail } from "./no-personal-detail.js";
import { oneLineEach } from "./one-line-each.js";
import { ownerNamed } from "./owner-named.js";
import { pointsInRange } from "./points-in-range.js";
import { rangeHoldsPoints } from "./range-holds-points.js";
import { ratingExplained } from "./rating-explained.js";
import { residualNotAboveInherent } from "./residual-not-above-inherent.js";
import { reviewNotOverdue } from "./review-not-overdue.js";
import { reviewSet } from "./review-set.js";
import { reviewedInThePast } from "./reviewed-in-the-past.js";
import { sourceNamed } from "./source-named.js";
import { weakKnowledgeHasRange } from "./weak-knowledge-has-range.js";

/**
 * Every rule of the register linter. Ids are stable.
 *
 * @example
 * ```ts
 * lintRules.length >= 15; // => true
 * ```
 */
export const lintRules: readonly LintRule[] = Object.freeze([
  pointsInRange,
  inherentIsProduct,
  rangeHoldsPoints,
  residualNotAboveInherent,
  loweredByAControl,
  knowledgeStated,
  weakKnowledgeHasRange,
  ratingExplained,
  controlOnce,
  controlNotLapsed,
  controlHasBasis,
  controlHasEffect,
  missingHasRemedy,
  highHasPlan,
  ownerNamed,
  reviewSet,
  reviewNotOverdue,
  reviewedInThePast,
  causeEventConsequence,
  sourceNamed,
  noPersonalDetail,
  noLabel,
  oneLineEach,
  categoryKnown,
]);
