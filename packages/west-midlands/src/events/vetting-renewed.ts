import type { SchemeEvent } from "@waymark/core";

/** A mentor’s vetting came back clear again. */
export const vettingRenewed: SchemeEvent = {
  id: "vetting-renewed",
  title: "A vetting is renewed",
  source: "our coding, after §5.3",
  saidBy: "coding",
  about: [{ as: "mentor", kind: "mentor" }],
  asks: [
    {
      as: "expires",
      of: "mentor.vetting_expires",
      says: "the last day on which the new vetting counts",
      required: true,
      notBefore: "on",
    },
    { as: "evidence", of: "standard.evidence", says: "a reference to the document, not its content" },
  ],
  matter: "standard",
  finds: [{ as: "evidence_kept", kind: "standard", where: { mentor: "{mentor}" } }],
  writes: [
    {
      add: "standard",
      cells: {
        mentor: "{mentor}",
        item: "vetting",
        outcome: "met",
        date: "{on}",
        assessor: "{by}",
        evidence: "{evidence}",
        expires: "{expires}",
      },
      ifAny: "evidence_kept",
    },
    { set: "mentor", cells: { vetted: true, vetting_expires: "" }, ifAny: "evidence_kept" },
    { set: "mentor", cells: { vetted: true, vetting_expires: "{expires}" }, ifNone: "evidence_kept" },
  ],
  says: "The vetting of {mentor} is renewed on {on}, and counts until {expires}.",
  undoneBy: "vetting-renewed again, or undo.",
  example: "M-014 --expires 2029-10-01",
};
