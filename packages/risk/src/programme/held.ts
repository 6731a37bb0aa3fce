import type { Model } from "@waymark/core";
import type { RiskAssessment } from "../assess/assessment.js";
import type { RiskItem } from "../assess/item.js";
import { rateRisk } from "../assess/rate.js";
import { riskOf } from "../compile/index.js";
import type { ControlState } from "../controls/barriers.js";
import type { DecisionRecord } from "../decisions/record.js";
import { programmeFacts } from "./facts.js";

/**
 * The risks that the programme holds, rated once for all of it: from facts of the programme, and from whether what had
 * to be done was done. Nothing that is known of a person reaches them. A control counts as in place where every
 * relationship that says anything of it has it.
 *
 * @param records a chain that was found whole (see `wholeRecords`)
 * @returns the risks in the order of their ids; none where there is no relationship
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const assessment = assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" });
 * programmeHeld(model, [assessment], []).map(({ id }) => id); // => ["asked-why", "responsibility"]
 * assessment.items.some(({ id }) => id === "asked-why"); // => false
 * ```
 */
export function programmeHeld(
  model: Model,
  assessments: readonly RiskAssessment[],
  records: readonly DecisionRecord[],
): RiskItem[] {
  if (assessments.length === 0) return [];
  const facts = programmeFacts(model, assessments, records);
  const standings = new Map(
    [...riskOf(model).controls.keys()].map((id) => [id, { state: over(id, assessments) }]),
  );
  return riskOf(model).held.map((one) => rateRisk(model, one, facts, standings, assessments[0]!.barriers));
}

/** How a control stands over all relationships: in place where every one that says anything of it has it. */
function over(id: string, assessments: readonly RiskAssessment[]): ControlState {
  const states = new Set(
    assessments.flatMap(({ programmeControls }) => {
      const state = programmeControls[id];
      return state === undefined || state === "unknown" ? [] : [state];
    }),
  );
  if (states.size === 0) return "unknown";
  return states.size === 1 && states.has("in place") ? "in place" : "missing";
}
