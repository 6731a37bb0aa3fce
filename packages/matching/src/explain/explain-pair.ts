import type { Caseload, CaseloadTables, Model } from "@waymark/core";
import { explainer, type PairExplanation } from "./explainer.js";

/**
 * Explain a pair: the score factor by factor, its rank, how it differs from the first, what blocks it, and which
 * changes would make the mentor eligible or first. For more than one pair of a caseload, use {@link explainer}.
 *
 * @throws WaymarkError for an id that the caseload does not have, or a caseload that cannot be read.
 */
export function explainPair(
  model: Model,
  caseload: Caseload | CaseloadTables,
  client: string,
  mentor: string,
): PairExplanation {
  return explainer(model, caseload).pair(client, mentor);
}
