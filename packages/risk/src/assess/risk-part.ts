import {
  joinFields,
  type Part,
  type PartOptions,
  type PartOutcome,
  partOf,
  type RawRecord,
  requireOptions,
} from "@waymark/core";
import type { Risk } from "../compile/index.js";
import { scoreOf } from "../controls/barriers.js";

/** What one risk says of the facts of a relationship, before controls. */
export interface RiskPartOutcome {
  readonly likelihood: PartOutcome;
  readonly impact: PartOutcome;
  /** The two together, 0 to 10 000, as the risk stands before controls in an assessment. */
  readonly points: number;
  readonly low: number;
  readonly high: number;
  /** What the two scales say, as an assessment says it. */
  readonly says: readonly [likelihood: string, impact: string];
  readonly unknown: readonly string[];
}

/** One risk by itself. */
export interface RiskPart {
  readonly likelihood: Part;
  readonly impact: Part;
  /** The risk for the facts of one relationship. */
  of(engagement: RawRecord): RiskPartOutcome;
}

/**
 * A risk by itself, on the plain facts of a relationship: no policy, no register and no controls. Its points are those
 * before controls in an assessment.
 *
 * @throws WaymarkError with everything that is wrong with the risk or, when it is evaluated, with the facts
 * @example
 * ```ts
 * const alone = riskPart(riskBlocks.risks.find(({ id }) => id === "alone"));
 * alone.of({ violence: "none", venue: "home" }).says; // => ["No violence is on record.", "They meet in a private home, where no one is near."]
 * ```
 */
export function riskPart(risk: Risk, options: PartOptions = {}): RiskPart {
  requireOptions(options, "options", '{ asOf: "2026-06-30" }', [
    ...["fields", "tables", "parameters", "neutral", "asOf"],
  ]);
  const given = {
    ...options,
    fields: joinFields({ engagement: [] }, risk.fields, options.fields),
    parameters: [...(risk.parameters ?? []), ...(options.parameters ?? [])],
  };
  const [likelihood, impact] = [partOf(risk.likelihood, given), partOf(risk.impact, given)];
  return {
    likelihood,
    impact,
    of: (engagement) => {
      const [likely, bad] = [likelihood.of({ engagement }), impact.of({ engagement })];
      const score = (key: "points" | "low" | "high") =>
        scoreOf({ likelihood: likely[key], impact: bad[key] });
      return {
        likelihood: likely,
        impact: bad,
        ...{ points: score("points"), low: score("low"), high: score("high") },
        says: [sayOf(likely, risk.likelihood.ask), sayOf(bad, risk.impact.ask)],
        unknown: [...new Set([...likely.unknown, ...bad.unknown])].sort(),
      };
    },
  };
}

/** While a scale is open, an assessment always says what to do. */
function sayOf({ level, says }: PartOutcome, ask: string | undefined): string {
  return level === null && ask === undefined ? "Not known yet. Fill in what is missing." : says;
}
