import type { Stance } from "@waymark/core";

export const supportOrChange: Stance = {
  id: "support-or-change",
  title: "Is the aim to support vulnerable people, or to change them in some way?",
  source: "§8.1; §4.1",
  options: [
    {
      id: "support",
      title: "Support first",
      changes: {
        factors: {
          "needs-met": { weight: 1_200 },
          befriending: { weight: 900 },
          interventionist: { weight: 200 },
        },
      },
    },
    {
      id: "change",
      title: "Change first",
      changes: {
        factors: {
          "needs-met": { weight: 400 },
          befriending: { weight: 200 },
          interventionist: { weight: 900 },
        },
      },
    },
  ],
  cases: [
    { of: "factors.befriending.weight", given: { "stance.option": "support" }, gives: 900 },
    { of: "factors.interventionist.weight", given: { "stance.option": "change" }, gives: 900 },
  ],
};
