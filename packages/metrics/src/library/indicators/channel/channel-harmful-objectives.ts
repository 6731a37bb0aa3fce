import { answered, howMuch, observed, observers } from "../make.js";

/** Harmful objectives. */
export const channelHarmfulObjectives = observed({
  id: "channel-harmful-objectives",
  title: "Harmful objectives",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: harmful objectives?",
  answers: howMuch("Harmful objectives"),
  cases: answered("not-seen", "strong"),
});
