import type { Problem, RawRecord } from "@waymark/core";
import { riskFields, roleNamed } from "@waymark/risk";
import * as say from "../messages/evidence.js";

/**
 * Judgements in a role that there is not, and findings on a fact of the engagement that say more than why it is empty:
 * each word is one that its column may hold, so that a vocabulary alone cannot tell.
 *
 * @param judgements the records in the order in which they came in
 * @param findings likewise
 */
export function evidenceProblems(
  judgements: readonly RawRecord[],
  findings: readonly RawRecord[],
): Problem[] {
  const text = (value: unknown) => String(value ?? "").trim();
  const facts = new Set(riskFields.map(({ id }) => id));
  return [
    ...judgements.flatMap(({ role }, i) =>
      text(role) === "" || roleNamed(text(role)) ? [] : [say.notRole(`judgements.${i}.role`, text(role))],
    ),
    ...findings.flatMap(({ factor, presence }, i) =>
      facts.has(text(factor)) && text(presence) !== "omitted"
        ? [say.notOmitted(`findings.${i}.presence`)]
        : [],
    ),
  ];
}
