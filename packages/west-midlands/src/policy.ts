import type { Policy } from "@waymark/core";

const interest =
  "Matching is in the client’s own interest: it may close an avenue of rejection and open a conversation (§3.4).";
const basis =
  "Public task, with the client’s consent to mentoring; Article 9 data under substantial public interest (safeguarding). To be confirmed by the scheme’s data protection officer.";
const identity = { justification: interest, lawfulBasis: basis } as const;

/** The default policy of the West Midlands scheme. Weights are the scheme’s choice, not evidence-based defaults. */
export const policy: Policy = {
  name: "west-midlands",
  version: "1.0.0",
  title: "West Midlands 1-2-1 Mentoring Scheme",
  asOf: "2026-09-30",
  seed: 2010,
  neutral: 5_000,
  factors: {
    "extremism-type": { weight: 2_000, mode: "similar", ...identity },
    locality: { weight: 1_500, mode: "similar", ...identity },
    faith: { weight: 1_200, mode: "similar", ...identity },
    style: { weight: 1_200, mode: "similar" },
    knowledge: { weight: 900, mode: "similar" },
    "needs-met": { weight: 800, mode: "similar", ...identity },
    "lived-experience": { weight: 600, mode: "similar" },
    befriending: { weight: 500, mode: "similar" },
    interventionist: { weight: 500, mode: "similar" },
    availability: { weight: 600, mode: "similar" },
    disclosure: { weight: 300, mode: "similar" },
    recording: { weight: 300, mode: "similar" },
    travel: { weight: 200, mode: "similar", ...identity },
    "day-rate": { weight: 100, mode: "similar" },
    strand: { weight: 600, mode: "if-asked", ...identity },
    gender: { weight: 600, mode: "if-asked", ...identity },
    ethnicity: { weight: 600, mode: "if-asked", ...identity },
    age: { weight: 300, mode: "if-asked", ...identity },
    class: { weight: 300, mode: "if-asked", ...identity },
    politics: { weight: 300, mode: "if-asked", ...identity },
    "self-positioning": { weight: 300, mode: "if-asked", ...identity },
    language: { weight: 600, mode: "if-asked", ...identity },
  },
};
