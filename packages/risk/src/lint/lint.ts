import { badInput, dayNumber, dayText, didYouMean } from "@waymark/core";
import { type KeptRecord, reviewedOn } from "../kept-record.js";
import type { RiskAssessment, RiskItem } from "../types.js";
import { controlRules } from "./controls.js";
import { ratingRules } from "./ratings.js";
import type { LintContext, LintFinding, LintRule, RegisterEntry } from "./types.js";
import { upkeepRules } from "./upkeep.js";

/**
 * Every rule of the register linter. Ids are stable.
 *
 * @example
 * ```ts
 * lintRules.length >= 15; // => true
 * ```
 */
export const lintRules: readonly LintRule[] = Object.freeze([
  ...ratingRules,
  ...controlRules,
  ...upkeepRules,
]);

/**
 * Check a risk register, whoever keeps it: everything that is wrong with it, by engagement, risk and rule. An
 * empty list is a sound register.
 *
 * @param asOf the day on which it is looked at, as `2026-01-31`
 * @param off ids of rules that are not wanted
 * @throws WaymarkError `bad-day`, `unknown-rule`
 * @example
 * ```ts
 * lintRegister([], "2026-06-30"); // => []
 * ```
 */
export function lintRegister(
  entries: readonly RegisterEntry[],
  asOf: string,
  off: readonly string[] = [],
): LintFinding[] {
  if (dayNumber(asOf) === undefined)
    throw badInput("bad-day", "asOf", "This is not a day in the calendar.", "Write 2026-01-31.");
  const unknown = off.find((id) => !lintRules.some((rule) => rule.id === id));
  if (unknown !== undefined)
    throw badInput(
      "unknown-rule",
      "off",
      `There is no rule ${unknown}.`,
      didYouMean(
        unknown,
        lintRules.map(({ id }) => id),
        "rule",
      ),
    );
  const context: LintContext = { entries, asOf };
  const rules = lintRules.filter(({ id }) => !off.includes(id));
  const key = ({ engagement, risk, rule }: LintFinding) => `${engagement} ${risk} ${rule}`;
  return entries
    .flatMap((entry) =>
      rules.flatMap(({ id, hint, check }): LintFinding[] => {
        const message = check(entry, context);
        return message === undefined
          ? []
          : [{ rule: id, engagement: entry.engagement, risk: entry.risk, message, hint }];
      }),
    )
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/**
 * An assessment as entries of a register, ready to be linted or kept. Knowledge is strong where nothing is missing,
 * medium where only controls are not known, weak where likelihood or impact is open. A risk was reviewed when somebody
 * decided on its engagement or judged its category, and not when it was computed. Its next review is the engagement's, or
 * as many days after the last one as the risk asks for where that is sooner; where no day is set, after the last review
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
