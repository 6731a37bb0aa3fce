import type { Policy } from "@waymark/core";
import type { MatchingPolicy } from "@waymark/matching";

const basis =
  "Public task, with the client’s consent to mentoring; Article 9 data under substantial public interest (safeguarding). To be confirmed by the scheme’s data protection officer.";
/** Why the scheme counts a factor that reads who somebody is. Without it the policy does not compile. */
const because = (justification: string) => ({ justification, lawfulBasis: basis }) as const;
const explore =
  "Only where the client asks: likeness and unlikeness can both help a client explore who they are (§3.4 summary).";
const asked =
  "Only where the client asks; for certain parts of far-right work the report found it to matter (§3.4 K).";

/** The default policy of the West Midlands scheme. Weights are the scheme’s choice, not evidence-based defaults. */
export const policy: Policy & MatchingPolicy & Required<Pick<MatchingPolicy, "factors">> = {
  name: "west-midlands",
  version: "1.0.0",
  title: "West Midlands 1-2-1 Mentoring Scheme",
  asOf: "2026-09-30",
  seed: 2010,
  neutral: 5_000,
  factors: {
    "extremism-type": {
      weight: 2_000,
      mode: "similar",
      ...because(
        "Different mentors are needed for different types; one who does not know the field can do harm (§3.3, §8.1).",
      ),
    },
    locality: {
      weight: 1_500,
      mode: "similar",
      ...because(
        "“What does he know about Birmingham?”: a mentor who knows the place is believed (§3.4 B); for some clients distance is safer (M).",
      ),
    },
    faith: {
      weight: 1_200,
      mode: "similar",
      ...because(
        "A shared faith closes an avenue of rejection (§3.4 I). It is not always the point, so it counts beside much else.",
      ),
    },
    style: { weight: 1_200, mode: "similar" },
    knowledge: { weight: 900, mode: "similar" },
    "needs-met": {
      weight: 800,
      mode: "similar",
      ...because("Vulnerability has many sides; help with them is part of the care (§3.3 A, §7.2)."),
    },
    "lived-experience": { weight: 600, mode: "similar" },
    befriending: { weight: 500, mode: "similar" },
    interventionist: { weight: 500, mode: "similar" },
    availability: { weight: 600, mode: "similar" },
    disclosure: { weight: 300, mode: "similar" },
    recording: { weight: 300, mode: "similar" },
    travel: {
      weight: 200,
      mode: "similar",
      ...because(
        "They must be able to meet, and travel is part of the cost (§5.5 H). Reads the district alone.",
      ),
    },
    "day-rate": { weight: 100, mode: "similar" },
    strand: {
      weight: 600,
      mode: "if-asked",
      ...because("Only where the client wants to speak to a person of a certain school (§3.4 D)."),
    },
    gender: { weight: 600, mode: "if-asked", ...because(asked) },
    ethnicity: { weight: 600, mode: "if-asked", ...because(asked) },
    age: {
      weight: 300,
      mode: "if-asked",
      ...because(
        "Only where the client asks: a mentor who looks young, or is of another age, can be harder to accept (§4.3, §4.4 F).",
      ),
    },
    class: {
      weight: 300,
      mode: "if-asked",
      ...because("Only where the client asks: a shared background can make a mentor credible (§3.3 A)."),
    },
    politics: { weight: 300, mode: "if-asked", ...because(explore) },
    "self-positioning": { weight: 300, mode: "if-asked", ...because(explore) },
    language: {
      weight: 600,
      mode: "if-asked",
      ...because("Only where the client asks: they should be able to talk (§3.4 summary)."),
    },
    "earlier-mentor": { weight: 500, mode: "similar" },
  },
};
