import type { Question } from "@waymark/core";

export const passedOnUncovered: Question = {
  id: "passed-on-uncovered",
  title: "Information passed on without cover",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  about: "disclosure",
  when: 'disclosure.basis == "consent" and not disclosure.covered_by_consent',
  says: "Told to {disclosure.recipient} on {disclosure.date}: {disclosure.content}. No consent that stood on that day covers it, and no duty to report or protect is named.",
  remedy:
    "Ask whoever passed it on which duty applied. If none did, tell the client, and decide with the data protection officer what follows.",
  role: "data-protection-officer",
};
