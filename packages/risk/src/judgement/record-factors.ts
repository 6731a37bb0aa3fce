import { didYouMean, type Problem, WaymarkError } from "@waymark/core";
import { personFactors } from "./factors.js";

/** How far a factor is there. `omitted` wants a reason: an unknown is left empty, and says why. */
export type Presence = "present" | "partly present" | "not present" | "omitted";

/** How far a factor matters for this person, now: held apart from whether it is there. */
export type Relevance = "relevant" | "not relevant" | "not judged";

/** A practitioner's finding on one factor. Words only: nothing here can be added up. */
export interface FactorFinding {
  readonly factor: string;
  readonly presence: Presence;
  readonly relevance: Relevance;
  /** What it rests on; for `omitted`, why it was not assessed. */
  readonly reason: string;
}

const presences: readonly string[] = ["present", "partly present", "not present", "omitted"];
const relevances: readonly string[] = ["relevant", "not relevant", "not judged"];

/**
 * Findings on needs and strengths, checked, with presence and relevance apart. Factors that nobody speaks of are
 * named, so that silence is not taken for absence. No function turns findings into a number.
 *
 * @throws WaymarkError `unknown-factor`, `defined-twice`, `bad-word`, `no-reason`, with every problem
 * @example
 * ```ts
 * recordFactors([{ factor: "family", presence: "omitted", relevance: "not judged", reason: "The client did not want to speak of it." }]).silent.length; // => 19
 * ```
 */
export function recordFactors(findings: readonly FactorFinding[]): {
  readonly needs: readonly FactorFinding[];
  readonly strengths: readonly FactorFinding[];
  readonly silent: readonly string[];
} {
  const ids = personFactors.map(({ id }) => id);
  const problems = findings.flatMap((finding, i): Problem[] => {
    const problem = (code: string, message: string, hint: string): Problem[] => [
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
    if (finding.reason.trim() === "")
      return problem("no-reason", "No reason is given.", "Say what it rests on.");
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
    silent: ids.filter((id) => !spoken.includes(id)),
  };
}
