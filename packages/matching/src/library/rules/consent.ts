import type { Rule } from "../../compile/index.js";

/** Without the client’s consent there is no mentoring (our coding: §2.1 speaks of the community’s). */
export const consent: Rule = {
  id: "consent",
  title: "The client consents",
  source:
    "our coding, after §3.3 H (a candid discussion at the beginning); the consent of §2.1 is the community’s",
  saidBy: "coding",
  fields: {
    client: [
      {
        id: "consent",
        title: "Consent",
        also: [
          ...["Consent given", "Consent signed", "Consent form signed", "Signed consent form", "Consents"],
          ...["Consented", "Agreed to mentoring", "Agrees to mentoring", "Agreed to take part", "Agreed"],
          ...["Agrees to take part", "Happy to take part", "Wants a mentor"],
        ],
        kind: "boolean",
        answers: {
          yes: ["given", "signed", "agreed", "granted", "consented"],
          no: [
            ...["refused", "withdrawn", "not given", "has refused", "declined", "has declined", "revoked"],
            ...["not agreed", "not consented", "does not consent", "did not consent", "said no", "opted out"],
          ],
        },
        sensitivity: "ordinary",
        describes: "Whether the client has agreed to be mentored, knowing what for.",
        ask: "Would you like a mentor, now that you know what mentoring is for?",
        change: "Talk it through with the client, openly, until they agree or do not.",
        source: "our coding, after §3.3 H",
      },
    ],
  },
  when: "client.consent",
  effect: "block",
  reason: "The client has not agreed to be mentored.",
  unknown: "We do not know yet whether the client agrees to be mentored.",
  remedy: "Talk it through openly with the client first. Taking part is their choice.",
  liftedBy: "ask",
  cases: [
    { given: { "client.consent": "yes" }, gives: true, source: "our coding" },
    { given: { "client.consent": "no" }, gives: false, source: "§3.3 H" },
    { given: {}, gives: null },
  ],
};
