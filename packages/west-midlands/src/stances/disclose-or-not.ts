import type { Stance } from "@waymark/core";

export const discloseOrNot: Stance = {
  id: "disclose-or-not",
  title: "Should mentors tell of themselves?",
  source: "§8.1; §4.4",
  options: [
    {
      id: "disclose",
      title: "Disclose",
      changes: { factors: { "tells-own-story": { weight: 1_000, mode: "similar" } } },
    },
    {
      id: "withhold",
      title: "Withhold",
      changes: { factors: { "tells-own-story": { weight: 1_000, mode: "different" } } },
    },
  ],
  cases: [
    { of: "factors.tells-own-story.mode", given: { "stance.option": "disclose" }, gives: "similar" },
    { of: "factors.tells-own-story.mode", given: { "stance.option": "withhold" }, gives: "different" },
  ],
};
