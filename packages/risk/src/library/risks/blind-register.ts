import { likelihood, risk } from "../build.js";
import { mediaInterest } from "../fields/media-interest.js";
import { byMedia, casesByMedia } from "../scales/by-media.js";

/** The register misses what a wrong case would do (§6.1 (G)). */
export const blindRegister = risk({
  id: "blind-register",
  category: "project",
  title: "The register misses what a wrong case would do",
  cause: "The log holds only the completion of work.",
  event: "Reputation, and the harm of getting a case wrong, are nowhere recorded.",
  consequence: "Nobody owns them when they come.",
  owner: "project-manager",
  review: 180,
  source: "§6.1 (G)",
  saidBy: "participant",
  covers: ["RP05"],
  fields: { engagement: [mediaInterest] },
  likelihood: likelihood("§6.1 (G); level: our coding", "Does the register hold reputation?", [
    "possible",
    true,
    "Logs hold delivery first, and reputation only if somebody adds it.",
  ]),
  impact: byMedia("§6.1 (G)"),
  controls: ["risk-register"],
  cases: [{ of: "likelihood", given: {}, gives: "possible" }, ...casesByMedia],
});
