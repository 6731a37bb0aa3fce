import { dayNumber, dayText } from "@waymark/core";
import type { RiskAssessment } from "../assess/assessment.js";
import type { RiskItem } from "../assess/item.js";
import type { Range } from "../assess/rating.js";
import { type KeptRecord, reviewedOn } from "./kept-record.js";

/** One control as a register keeps it. */
export interface EntryControl {
  readonly id: string;
  readonly state: string;
  readonly effect: number;
  readonly basis: string;
  /** The last day on which it counts. */
  readonly until?: string;
  readonly remedy: string;
}

/** One line of a risk register, kept by hand or written by this library; each may be wrong. */
export interface RegisterEntry {
  readonly engagement: string;
  readonly risk: string;
  readonly title: string;
  readonly category: string;
  readonly cause: string;
  readonly event: string;
  readonly consequence: string;
  readonly owner: string;
  readonly source: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly inherent: Range;
  readonly residual: Range;
  /** How strong the knowledge behind the rating is. */
  readonly knowledge: string;
  readonly controls: readonly EntryControl[];
  readonly says: string;
  readonly reviewed: string;
  readonly nextReview: string;
}

/**
 * An assessment as entries of a register, ready to be linted or kept. Knowledge is strong where nothing is missing,
 * medium where only controls are not known, weak where likelihood or impact is open. A risk was reviewed when somebody
 * decided on its engagement or judged its category, and not when it was computed. Its next review is the engagement's, or
 * as many days after the last one as the risk asks for where that is sooner. Where no day is set, it is after the last review
 * or the start.
 *
 * @param record what people put on record; without it no risk was reviewed
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const assessment = assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" });
 * lintRegister(entriesOf(assessment), "2026-01-10"); // => []
 * lintRegister(entriesOf(assessment), "2026-06-30")[0].rule; // => "review-not-overdue"
 * ```
 */
export function entriesOf(assessment: RiskAssessment, record: KeptRecord = {}): RegisterEntry[] {
  return assessment.items.map((item): RegisterEntry => {
    const { likelihood, impact } = item.ranges;
    const reviewed = reviewedOn(assessment, item, record);
    const scalesOpen = likelihood.low < likelihood.high || impact.low < impact.high;
    const only = ({ points, low, high }: typeof item.residual) => ({ points, low, high });
    return {
      engagement: assessment.engagement,
      risk: item.id,
      ...{ title: item.title, category: item.category, cause: item.cause, event: item.event },
      ...{ consequence: item.consequence, owner: item.owner, source: item.source },
      likelihood: item.inherent.likelihood,
      impact: item.inherent.impact,
      inherent: only(item.inherent),
      residual: only(item.residual),
      knowledge: scalesOpen ? "weak" : item.unknowns.length > 0 ? "medium" : "strong",
      controls: item.controls.map(({ id, state, effect, basis, remedy }) => ({
        id,
        state,
        effect,
        basis,
        remedy,
      })),
      says: item.says.join(" "),
      reviewed,
      nextReview: nextReview(assessment, item, reviewed),
    };
  });
}

function nextReview(
  { started, nextReview: set }: RiskAssessment,
  { review }: RiskItem,
  reviewed: string,
): string {
  const after = (day: string | null) => {
    const number = dayNumber(day ?? "");
    return number === undefined ? "" : dayText(number + review);
  };
  if (set === null || reviewed > set) return after(reviewed || started);
  return reviewed !== "" && after(reviewed) < set ? after(reviewed) : set;
}
