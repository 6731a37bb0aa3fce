import type { ProblemCode } from "@waymark/core";
import { didYouMean, type Model, type Problem, WaymarkError } from "@waymark/core";
import { riskOf } from "../compile/index.js";
import { signedWord } from "../compile/signed-facts.js";
import { blank } from "../decisions/blank.js";

/** How far a factor is there. `omitted` needs a reason: an unknown is left empty, and says why. */
export type Presence = "present" | "partly present" | "not present" | "omitted";

/** How far a factor matters for this person, now: held apart from whether it is there. */
export type Relevance = "relevant" | "not relevant" | "not judged";

/**
 * A practitioner's finding on one factor, or why a fact of the engagement is left empty. Words only: nothing here can be
 * added up.
 */
export interface FactorFinding {
  /** The id of a factor; or of a field of the engagement, which can only be omitted. */
  readonly factor: string;
  readonly presence: Presence;
  readonly relevance: Relevance;
  /** What it rests on; for `omitted`, why it was not assessed. */
  readonly reason: string;
  /** Who found it, a pseudonym, and on which day, as `2026-01-31`: without both it stands by no word of a fact. */
  readonly by?: string;
  readonly on?: string;
}

const presences: readonly string[] = ["present", "partly present", "not present", "omitted"];
const relevances: readonly string[] = ["relevant", "not relevant", "not judged"];

/**
 * Findings on needs and strengths, checked, with presence and relevance apart. Factors that nobody speaks of are
 * named, so that silence is not taken for absence. No function turns findings into a number. A finding may also say why
 * a fact of the engagement is empty; what the fact is goes into the engagement itself.
 *
 * @throws WaymarkError `unknown-factor`, `defined-twice`, `bad-word`, `no-reason`, `not-omitted` for a finding on a fact
 *   that says more than why it is empty, with every problem
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * recordFactors(model, [{ factor: "family", presence: "omitted", relevance: "not judged", reason: "The client did not want to speak of it." }]).silent.length; // => 19
 * ```
 */
export function recordFactors(
  model: Model,
  findings: readonly FactorFinding[],
): {
  readonly needs: readonly FactorFinding[];
  readonly strengths: readonly FactorFinding[];
  readonly silent: readonly string[];
  /** Facts of the engagement, and why they are empty. */
  readonly empty: readonly FactorFinding[];
  /** Words of facts that somebody stands by. */
  readonly signed: readonly FactorFinding[];
} {
  const { personFactors, signedFacts } = riskOf(model);
  const signed = new Set(
    signedFacts.flatMap(({ field, values }) => values.map((value) => signedWord(field, value))),
  );
  const factors = personFactors.map(({ id }) => id);
  const may = model.fieldsOf.get("finding")?.find(({ id }) => id === "factor")?.values ?? [];
  const ids = may.map(({ id }) => id);
  const facts = ids.filter((id) => !factors.includes(id));
  const problems = findings.flatMap((finding, i): Problem[] => {
    const problem = (code: ProblemCode, message: string, hint: string): Problem[] => [
      { code, path: `findings[${i}]`, message, hint },
    ];
    if (!ids.includes(finding.factor))
      return problem("unknown-factor", "There is no such factor.", didYouMean(finding.factor, ids, "factor"));
    if (findings.findIndex(({ factor }) => factor === finding.factor) < i)
      return problem("defined-twice", "The factor is there twice.", "Keep one finding.");
    if (!presences.includes(finding.presence) || !relevances.includes(finding.relevance))
      return problem(
        "bad-word",
        "Presence or relevance is not a known word.",
        `Use ${[...presences, ...relevances].join(", ")}.`,
      );
    if (facts.includes(finding.factor) && !signed.has(finding.factor) && finding.presence !== "omitted")
      return problem(
        "not-omitted",
        "A finding on a fact only says why it is empty.",
        "Write the fact into the engagement.",
      );
    if (blank(finding.reason)) return problem("no-reason", "No reason is given.", "Say what it rests on.");
    return [];
  });
  if (problems.length > 0) throw new WaymarkError(problems);
  const byKind = (kind: string) =>
    personFactors
      .filter((one) => one.kind === kind)
      .flatMap(({ id }) => findings.filter(({ factor }) => factor === id));
  const spoken = findings.map(({ factor }) => factor);
  return {
    needs: byKind("need"),
    strengths: byKind("strength"),
    silent: factors.filter((id) => !spoken.includes(id)),
    empty: findings.filter(({ factor }) => facts.includes(factor) && !signed.has(factor)),
    signed: findings.filter(({ factor }) => signed.has(factor)),
  };
}
