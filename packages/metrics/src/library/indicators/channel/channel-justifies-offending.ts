import { answered, howMuch, observed, observers } from "../make.js";

/** Attitudes that justify offending. */
export const channelJustifiesOffending = observed({
  id: "channel-justifies-offending",
  title: "Attitudes that justify offending",
  direction: "down",
  voices: observers,
  source: "§7.2 I; HM Government, Channel: Vulnerability Assessment Framework, 2012",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: attitudes that justify offending?",
  answers: howMuch("Attitudes that justify offending"),
  cases: answered("not-seen", "strong"),
});
