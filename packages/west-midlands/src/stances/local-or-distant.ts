import type { Stance } from "@waymark/core";

export const localOrDistant: Stance = {
  id: "local-or-distant",
  title: "Should a mentor come from where the client lives, or from elsewhere?",
  source: "§3.4 B, M; §8.1 (ideally local, not exclusively); weights: our coding",
  saidBy: "participant",
  options: [
    {
      id: "local",
      title: "Local",
      says: "“He came from where I come from. He knows the people I know” (B).",
      changes: { factors: { locality: { weight: 1_500, mode: "similar" } } },
    },
    {
      id: "distant",
      title: "From elsewhere",
      says: "“Or would you prefer them to live 50 miles away?” (M): it might depend on the individual.",
      changes: { factors: { locality: { weight: 1_500, mode: "different" } } },
    },
  ],
  bearsOn: [
    {
      subject: "risk",
      says: "A local mentor may be met in the street and known to the client’s circle; a distant one is further to reach.",
    },
    { subject: "success", says: "Ties to the place and its people are among what should grow." },
  ],
  cases: [
    { of: "factors.locality.mode", given: { "stance.option": "local" }, gives: "similar" },
    { of: "factors.locality.mode", given: { "stance.option": "distant" }, gives: "different" },
  ],
};
