import { answered, howMuch, observed, observers } from "../make.js";

/** Attitudes that justify offending. */
export const channelJustifiesOffending = observed({
  id: "channel-justifies-offending",
  title: "Attitudes that justify offending",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: attitudes that justify offending?",
  answers: howMuch("Attitudes that justify offending"),
  cases: answered("not-seen", "strong"),
});
