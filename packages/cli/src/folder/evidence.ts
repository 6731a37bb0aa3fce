import type { CaseloadTables, Problem } from "@waymark/core";
import { riskFields, roleNamed } from "@waymark/risk/library";
import * as say from "../messages/evidence.js";

const signedLists = ["judgements", "findings", "ranges", "controls"] as const;

/**
 * What is signed in a role that there is not, and findings on a fact of the engagement that say more than why it is
 * empty: each word is one that its column may hold, so that a vocabulary alone cannot tell.
 */
export function evidenceProblems(caseload: CaseloadTables): Problem[] {
  const text = (value: unknown) => String(value ?? "").trim();
  const facts = new Set(riskFields.map(({ id }) => id));
  return [
    ...signedLists.flatMap((list) =>
      (caseload[list] ?? []).flatMap(({ role }, i) =>
        text(role) === "" || roleNamed(text(role)) ? [] : [say.notRole(`${list}.${i}.role`, text(role))],
      ),
    ),
    ...(caseload.findings ?? []).flatMap(({ factor, presence }, i) =>
      facts.has(text(factor)) && text(presence) !== "omitted"
        ? [say.notOmitted(`findings.${i}.presence`)]
        : [],
    ),
  ];
}
