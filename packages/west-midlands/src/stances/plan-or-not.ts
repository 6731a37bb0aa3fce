import type { Stance } from "@waymark/core";

export const planOrNot: Stance = {
  id: "plan-or-not",
  title: "How far can sessions be planned, and how should they be recorded?",
  source: "§8.1; §4.5; weights: our coding",
  saidBy: "report",
  options: [
    {
      id: "plan",
      title: "Plan and record",
      says: "Notes keep continuity: the next meeting moves the discussion on (E).",
      changes: { factors: { "keeps-notes": { weight: 1_000, mode: "similar" } } },
    },
    {
      id: "feel-the-way",
      title: "Feel one’s way",
      says: "“The first session is feeling your way” (J); notes in the room can feel like a police interview.",
      changes: { factors: { "keeps-notes": { weight: 1_000, mode: "different" } } },
    },
  ],
  bearsOn: [
    {
      subject: "risk",
      says: "Without records little comes back to the project; with them the client may feel spied on.",
    },
    { subject: "success", says: "Recording is a crucial part of what the project learns (§4.5)." },
  ],
  cases: [
    { of: "factors.keeps-notes.mode", given: { "stance.option": "plan" }, gives: "similar" },
    { of: "factors.keeps-notes.mode", given: { "stance.option": "feel-the-way" }, gives: "different" },
  ],
};
