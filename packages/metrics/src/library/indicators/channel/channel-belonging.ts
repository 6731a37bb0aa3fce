import { answered, howMuch, observed, observers } from "../make.js";

/** A need for meaning and belonging. */
export const channelBelonging = observed({
  id: "channel-belonging",
  title: "A need for meaning and belonging",
  direction: "down",
  voices: observers,
  source: "§7.2 I; HM Government, Channel: Vulnerability Assessment Framework, 2012",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: a need for meaning and belonging?",
  answers: howMuch("A need for meaning and belonging"),
  cases: answered("not-seen", "strong"),
});
