import type { Question } from "@waymark/core";

export const guardianNotAsked: Question = {
  id: "guardian-not-asked",
  title: "Consent of a parent or guardian",
  source: "our coding",
  saidBy: "coding",
  about: "consent",
  when: 'consent.guardian_needed and consent.state == "given" and consent.given_by == "client"',
  says: "The client has agreed, and a parent or guardian has to agree as well. No answer of theirs is on record.",
  remedy:
    "Talk with the client about who to ask, and ask them. If asking could harm the client, take advice from children’s social care first.",
  role: "project-manager",
};
