import { likelihood, risk } from "../build.js";
import { mediaInterest } from "../fields/media-interest.js";
import { byMedia, casesByMedia } from "../scales/by-media.js";

/** The register says too little of what going wrong would do (§6, §6.1 (G)). */
export const blindRegister = risk({
  id: "blind-register",
  category: "project",
  title: "The register may say too little about harm and reputation",
  cause: "The log is more about the completion of work than about harm or reputation.",
  event: "What getting it wrong would do to people, and to the scheme’s name, is recorded too little.",
  consequence: "No owner is ready when it happens.",
  owner: "project-manager",
  review: 180,
  source: "§6, §6.1 (G)",
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
