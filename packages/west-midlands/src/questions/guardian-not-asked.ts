import type { Question } from "@waymark/core";

export const guardianNotAsked: Question = {
  id: "guardian-not-asked",
  title: "Consent of a parent or guardian",
  source: "our coding",
  saidBy: "coding",
  about: "client",
  when: "client.consent_on_record and client.guardian_needed and not client.guardian_agreed",
  says: "The client has agreed, and a parent or guardian has to agree as well. No answer of theirs that stands is on record.",
  remedy:
    "Talk with the client about who to ask, and ask them. If asking could harm the client, take advice from children’s social care first.",
  role: "project-manager",
};
