import type { Stance } from "@waymark/core";

export const howMuchSupport: Stance = {
  id: "how-much-support",
  title: "How much supervision and support do mentors need?",
  source: "§8.1; §6.2",
  options: [
    { id: "close", title: "Close supervision for all", changes: { parameters: { supervision_days: 14 } } },
    {
      id: "professional",
      title: "Professionals look after themselves",
      changes: { parameters: { supervision_days: 60 } },
    },
  ],
  cases: [
    { of: "parameters.supervision_days", given: { "stance.option": "close" }, gives: 14 },
    { of: "parameters.supervision_days", given: { "stance.option": "professional" }, gives: 60 },
  ],
};
