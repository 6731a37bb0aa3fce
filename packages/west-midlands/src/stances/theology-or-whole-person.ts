import type { Stance } from "@waymark/core";

export const theologyOrWholePerson: Stance = {
  id: "theology-or-whole-person",
  title: "Is it a theological concern, or about the whole person?",
  source: "§8.1; §4.2",
  options: [
    {
      id: "theology",
      title: "Theology",
      changes: { factors: { faith: { weight: 2_000 }, knowledge: { weight: 1_200 } } },
    },
    {
      id: "whole-person",
      title: "Whole person",
      changes: { factors: { faith: { weight: 700 }, "needs-met": { weight: 1_300 } } },
    },
  ],
  cases: [
    { of: "factors.faith.weight", given: { "stance.option": "theology" }, gives: 2_000 },
    { of: "factors.needs-met.weight", given: { "stance.option": "whole-person" }, gives: 1_300 },
  ],
};
