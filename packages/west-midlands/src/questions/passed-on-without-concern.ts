import type { Question } from "@waymark/core";

/** A duty goes before consent only where there was one: what it follows from must be on record. */
export const passedOnWithoutConcern: Question = {
  id: "passed-on-without-concern",
  title: "Passed on under a duty that nothing on record calls for",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  about: "disclosure",
  when: 'disclosure.basis != "consent" and disclosure.basis != "court-order" and not disclosure.duty_on_record',
  says: "Told to {disclosure.recipient} on {disclosure.date}: {disclosure.content}. It names as its basis: {disclosure.basis}. No concern of that kind was on record by that day.",
  remedy:
    "Ask whoever passed it on what they had heard. Record the concern with its day. If there was none, tell the client, and decide with the data protection officer what follows.",
  role: "data-protection-officer",
  cases: [
    {
      given: { "disclosure.basis": "safeguard-child", "disclosure.duty_on_record": "no" },
      gives: true,
    },
    {
      given: { "disclosure.basis": "safeguard-child", "disclosure.duty_on_record": "yes" },
      gives: false,
    },
    { given: { "disclosure.basis": "consent" }, gives: false },
    { given: { "disclosure.basis": "save-life" }, gives: null },
  ],
};
