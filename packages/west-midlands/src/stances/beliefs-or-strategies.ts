import type { Stance } from "@waymark/core";

export const beliefsOrStrategies: Stance = {
  id: "beliefs-or-strategies",
  title: "Are beliefs always challenged, or can they be left alone and only the strategies be questioned?",
  source: "executive summary; §4.1 (summary); weights: our coding",
  saidBy: "report",
  options: [
    {
      id: "beliefs",
      title: "Challenge beliefs",
      says: "Mentoring must in the end challenge the ideology, from a very knowledgeable basis.",
      changes: { factors: { knowledge: { weight: 1_400 }, interventionist: { weight: 800 } } },
    },
    {
      id: "strategies",
      title: "Question strategies",
      says: "A belief may stay; what is questioned is the means to a personal or political goal.",
      changes: {
        factors: {
          knowledge: { weight: 600 },
          interventionist: { weight: 400 },
          "lived-experience": { weight: 900 },
        },
      },
    },
  ],
  bearsOn: [
    {
      subject: "risk",
      says: "A challenged belief can harden, and a client may learn counter-arguments; an unchallenged one may lead on.",
    },
    {
      subject: "success",
      says: "If beliefs are the aim, success is a belief given up. If strategies are, success is violence rejected.",
    },
  ],
  cases: [
    { of: "factors.knowledge.weight", given: { "stance.option": "beliefs" }, gives: 1_400 },
    { of: "factors.knowledge.weight", given: { "stance.option": "strategies" }, gives: 600 },
  ],
};
