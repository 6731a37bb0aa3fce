import type { Question } from "@waymark/core";

/** A later answer that leaves something out may be a change of mind, or a form that was only filled in for one thing. */
export const consentNarrowed: Question = {
  id: "consent-narrowed",
  title: "A later answer names less",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  about: "client",
  when: "(client.client_answered and not client.client_answer_whole) or (client.guardian_answered and not client.guardian_answer_whole)",
  says: "The last answer on consent leaves out something that an earlier one named. Until this is settled, pass on only what the last answer names.",
  remedy:
    "Ask openly whether the rest still stands. Add a row: given, with everything that stands; or withdrawn, with what does not.",
  role: "project-manager",
  cases: [
    {
      given: {
        "client.client_answered": "yes",
        "client.client_answer_whole": "no",
        "client.guardian_answered": "no",
        "client.guardian_answer_whole": "no",
      },
      gives: true,
    },
    {
      given: {
        "client.client_answered": "yes",
        "client.client_answer_whole": "yes",
        "client.guardian_answered": "no",
        "client.guardian_answer_whole": "no",
      },
      gives: false,
    },
    { given: {}, gives: null },
  ],
};
