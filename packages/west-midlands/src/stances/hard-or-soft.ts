import type { Stance } from "@waymark/core";

export const hardOrSoft: Stance = {
  id: "hard-or-soft",
  title: "Should styles be hard and confrontational, or soft and empathetic?",
  source: "§8.1; §4.3; weights: our coding",
  saidBy: "report",
  options: [
    {
      id: "hard",
      title: "Hard",
      says: "For those trained to resist: “go straight for the jugular, intellectually speaking”.",
      changes: {
        factors: {
          "hard-style": { weight: 1_000, mode: "similar" },
          interventionist: { weight: 1_100 },
          befriending: { weight: 200 },
        },
      },
    },
    {
      id: "soft",
      title: "Soft",
      says: "Listening, empathy, guidance; “not going to judge them or look down on them”.",
      changes: {
        factors: {
          "hard-style": { weight: 1_000, mode: "different" },
          befriending: { weight: 1_100 },
          interventionist: { weight: 200 },
        },
      },
    },
  ],
  bearsOn: [
    {
      subject: "risk",
      says: "Confrontation can turn to anger in the room; gentleness can be taken for agreement.",
    },
    {
      subject: "success",
      says: "Arguing back is no setback under either; silence is what to ask about (§7.2 D).",
    },
  ],
  cases: [
    { of: "factors.hard-style.mode", given: { "stance.option": "hard" }, gives: "similar" },
    { of: "factors.hard-style.mode", given: { "stance.option": "soft" }, gives: "different" },
  ],
};
