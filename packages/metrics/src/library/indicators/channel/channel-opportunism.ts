import { answered, howMuch, observed, observers } from "../make.js";

/** Opportunistic involvement. */
export const channelOpportunism = observed({
  id: "channel-opportunism",
  title: "Opportunistic involvement",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: opportunistic involvement?",
  answers: howMuch("Opportunistic involvement"),
  cases: answered("not-seen", "strong"),
});
