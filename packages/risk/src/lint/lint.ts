import { badInput, dayNumber, didYouMean, type Model } from "@waymark/core";
import { rungOf } from "../advice/rights.js";
import { riskOf } from "../compile/index.js";
import type { RegisterEntry } from "../register/entry.js";
import type { LintContext, LintFinding, LintRule } from "./rule.js";
import { lintRules } from "./rules/index.js";

/**
 * Check a risk register, whoever keeps it: everything that is wrong with it, by engagement, risk and rule. An
 * empty list is a sound register.
 *
 * @param asOf the day on which it is looked at, as `2026-01-31`
 * @param off ids of rules that are not wanted
 * @param scheme the model, for the rules on categories and on what is high; without it they find nothing
 * @param more rules of your own, beside those of this library
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
  scheme?: Model,
  more: readonly LintRule[] = [],
): LintFinding[] {
  const all = [...lintRules, ...more];
  if (dayNumber(asOf) === undefined)
    throw badInput("bad-day", "asOf", "This is not a day in the calendar.", "Write 2026-01-31.");
  const unknown = off.find((id) => !all.some((rule) => rule.id === id));
  if (unknown !== undefined)
    throw badInput(
      "unknown-rule",
      "off",
      `There is no rule ${unknown}.`,
      didYouMean(
        unknown,
        all.map(({ id }) => id),
        "rule",
      ),
    );
  const risk = scheme && riskOf(scheme);
  const context: LintContext = {
    entries,
    asOf,
    categories: risk?.categories.map(({ id }) => id),
    labels: risk?.labels,
    decisionFrom: risk?.bands.find(({ advice }) => rungOf(risk, advice)?.needsDecision)?.from,
  };
  const rules = all.filter(({ id }) => !off.includes(id));
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
