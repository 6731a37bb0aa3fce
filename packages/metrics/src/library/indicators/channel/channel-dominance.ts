import { answered, howMuch, observed, observers } from "../make.js";

/** A need to dominate and control others. */
export const channelDominance = observed({
  id: "channel-dominance",
  title: "A need to dominate and control others",
  direction: "down",
  voices: observers,
  source: "§7.2 I; HM Government, Channel: Vulnerability Assessment Framework, 2012",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: a need to dominate and control others?",
  answers: howMuch("A need to dominate and control others"),
  cases: answered("not-seen", "strong"),
});
