import type { Question } from "@waymark/core";

export const noCandidTalk: Question = {
  id: "no-candid-talk",
  title: "Candid talk at the beginning",
  source: "§3.3 H",
  saidBy: "participant",
  about: "engagement",
  when: "not engagement.candid_talk",
  says: "No talk is on record in which the client was told what stays confidential and what the mentor must report.",
  remedy: "Hold the talk when you next meet or speak, and record what was covered.",
  role: "project-manager",
};
