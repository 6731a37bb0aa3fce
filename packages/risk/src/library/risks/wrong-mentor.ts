import { likelihood, risk } from "../build.js";
import { mentorDoubts } from "../fields/mentor-doubts.js";
import { networkRole } from "../fields/network-role.js";
import { byNetworkRole, casesByNetworkRole } from "../scales/by-network-role.js";

/** The wrong mentor is selected (§6.1 (N), §3.2 (H), §8.1). */
export const wrongMentor = risk({
  id: "wrong-mentor",
  category: "project",
  title: "The mentor selected may not be the right one",
  cause: "Selection misses what the mentor cannot do, or why they want to do it.",
  event: "Somebody of poor quality, or the wrong kind, mentors a vulnerable person.",
  consequence: "Harm is done where risk should have been lowered.",
  owner: "mentor-selection-panel",
  review: 180,
  source: "§6.1 (N), §3.2 (H), §8.1",
  saidBy: "report",
  covers: ["RP04", "RX01"],
  fields: { engagement: [mentorDoubts, networkRole] },
  likelihood: likelihood(
    "§6.1, §3.2 (H); levels: our coding",
    "Has anybody raised doubts about the mentor for this case?",
    ["likely", 'engagement.mentor_doubts == "serious"', "Serious doubts about the mentor were raised."],
    [
      "possible",
      'engagement.mentor_doubts == "minor"',
      "Some doubts about the mentor are being looked into.",
    ],
    ["unlikely", true, "No doubts about the mentor were raised."],
  ),
  impact: byNetworkRole("§6.1"),
  controls: [
    "accreditation",
    "application-form",
    "informal-knowledge",
    "interview",
    "selection-panel",
    "vetting",
  ],
  cases: [
    { of: "likelihood", given: { "engagement.mentor_doubts": "serious" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.mentor_doubts": "minor" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.mentor_doubts": "none" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByNetworkRole,
  ],
});
