import type { Stance } from "@waymark/core";

export const planOrNot: Stance = {
  id: "plan-or-not",
  title: "How far can sessions be planned, and how should they be recorded?",
  source: "§8.1; §4.5",
  options: [
    {
      id: "plan",
      title: "Plan and record",
      changes: { factors: { "keeps-notes": { weight: 1_000, mode: "similar" } } },
    },
    {
      id: "feel-the-way",
      title: "Feel one’s way",
      changes: { factors: { "keeps-notes": { weight: 1_000, mode: "different" } } },
    },
  ],
  cases: [
    { of: "factors.keeps-notes.mode", given: { "stance.option": "plan" }, gives: "similar" },
    { of: "factors.keeps-notes.mode", given: { "stance.option": "feel-the-way" }, gives: "different" },
  ],
};
