import type { Policy } from "@waymark/core";
import type { MatchingPolicy } from "@waymark/matching";

const basis =
  "Public task, with the client’s consent to mentoring; Article 9 data under substantial public interest (safeguarding). To be confirmed by the scheme’s data protection officer.";
/** Why the scheme counts a factor that reads who somebody is. Without it the policy does not compile. */
const because = (justification: string) => ({ justification, lawfulBasis: basis }) as const;
const explore =
  "Only where the client asks: likeness and unlikeness can both help a client explore who they are (§3.4 summary).";
const asked =
  "Only where the client asks. One participant holds that certain parts of far-right work need it (§3.4 K); the summary says that it is not essential in all cases.";

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
        "Different mentors are needed for different types; one who does not know the field can do harm (§3.3, §8.1, §6.3 H).",
      ),
    },
    locality: {
      weight: 1_500,
      mode: "similar",
      ...because(
        "Ideally local, albeit not exclusively (§8.1). “What does he know about Birmingham?” (§3.4 B). Whether near or far is better is open (§3.4 M).",
      ),
    },
    faith: {
      weight: 1_200,
      mode: "similar",
      ...because(
        "One participant holds that a shared faith closes an avenue of rejection (§3.4 I), and that nine tenths of the work may have nothing to do with faith.",
      ),
    },
    style: { weight: 1_200, mode: "similar" },
    knowledge: { weight: 900, mode: "similar" },
    "needs-met": {
      weight: 800,
      mode: "similar",
      ...because("Vulnerability has many sides (§3.3); help with them is part of the support (§4.1)."),
    },
    "lived-experience": { weight: 600, mode: "similar" },
    befriending: { weight: 500, mode: "similar" },
    interventionist: { weight: 500, mode: "similar" },
    availability: { weight: 600, mode: "similar" },
    disclosure: { weight: 300, mode: "similar" },
    recording: { weight: 300, mode: "similar" },
    strand: {
      weight: 600,
      mode: "if-asked",
      ...because("Only where the client wants to speak to a person of a certain school (§3.4 D)."),
    },
    practice: {
      weight: 300,
      mode: "if-asked",
      ...because(
        "Only where the client asks. One participant holds that a mentor must practise (§3.4 D), which was not agreed.",
      ),
    },
    "shared-acquaintance": {
      weight: 300,
      mode: "if-asked",
      ...because("Only where the client asks: “He knows the people I know” (§3.4 B)."),
    },
    gender: { weight: 600, mode: "if-asked", ...because(asked) },
    ethnicity: { weight: 600, mode: "if-asked", ...because(asked) },
    age: {
      weight: 300,
      mode: "if-asked",
      ...because(
        "Only where the client asks: some may want “somebody a bit older than them” (§4.3), and others not.",
      ),
    },
    class: {
      weight: 300,
      mode: "if-asked",
      ...because(
        "Only where the client asks: matching by class may be right in certain cases (§3.4 summary).",
      ),
    },
    politics: { weight: 300, mode: "if-asked", ...because(explore) },
    "self-positioning": { weight: 300, mode: "if-asked", ...because(explore) },
    language: {
      weight: 600,
      mode: "if-asked",
      ...because("Only where the client asks: they should be able to talk (our coding)."),
    },
    "earlier-mentor": { weight: 500, mode: "similar" },
  },
};
