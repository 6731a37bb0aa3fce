import type { Question } from "@waymark/core";

export const paused: Question = {
  id: "paused",
  title: "Paused relationship",
  source: "our coding",
  saidBy: "coding",
  about: "engagement",
  when: "engagement.paused",
  says: "Meetings are paused.",
  remedy: "Agree with client and mentor when they resume, and tell both. If they do not, plan the ending.",
  role: "project-manager",
};
