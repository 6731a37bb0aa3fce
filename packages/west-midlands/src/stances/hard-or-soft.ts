import type { Stance } from "@waymark/core";

export const hardOrSoft: Stance = {
  id: "hard-or-soft",
  title: "Should styles be hard and confrontational, or soft and empathetic?",
  source: "§8.1; §4.3",
  options: [
    {
      id: "hard",
      title: "Hard",
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
      changes: {
        factors: {
          "hard-style": { weight: 1_000, mode: "different" },
          befriending: { weight: 1_100 },
          interventionist: { weight: 200 },
        },
      },
    },
  ],
  cases: [
    { of: "factors.hard-style.mode", given: { "stance.option": "hard" }, gives: "similar" },
    { of: "factors.hard-style.mode", given: { "stance.option": "soft" }, gives: "different" },
  ],
};
