import { answered, howMuch, observed, observers } from "../make.js";

/** A need to dominate and control others. */
export const channelDominance = observed({
  id: "channel-dominance",
  title: "A need to dominate and control others",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: a need to dominate and control others?",
  answers: howMuch("A need to dominate and control others"),
  cases: answered("not-seen", "strong"),
});
