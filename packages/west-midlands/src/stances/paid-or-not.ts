import type { Stance } from "@waymark/core";

export const paidOrNot: Stance = {
  id: "paid-or-not",
  title: "Should mentors be paid, or give their time?",
  source: "§5.7 B, D, F, I, N; §8.1 (mainly agreed: modest payment); weights: our coding",
  saidBy: "participant",
  options: [
    {
      id: "paid",
      title: "Modest payment",
      says: "“If you’re being paid professionally there’s a professional responsibility” (I); conviction does not pay wages (N).",
      changes: { factors: { "gives-time": { weight: 400, mode: "different" } } },
    },
    {
      id: "voluntary",
      title: "Time given freely",
      says: "It “brings out the sincerity in people” (D), who could not well explain to a client that he is paid to sit there.",
      changes: { factors: { "gives-time": { weight: 400, mode: "similar" } } },
    },
  ],
  bearsOn: [
    {
      subject: "risk",
      says: "Money can push for an early exit (D); without it the scheme has less to ask of its mentors.",
    },
    {
      subject: "success",
      says: "It bears on what a relationship costs, which is no measure of how it went.",
    },
  ],
  cases: [
    { of: "factors.gives-time.mode", given: { "stance.option": "paid" }, gives: "different" },
    { of: "factors.gives-time.mode", given: { "stance.option": "voluntary" }, gives: "similar" },
  ],
};
