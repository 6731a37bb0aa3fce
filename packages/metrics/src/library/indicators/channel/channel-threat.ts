import { answered, howMuch, observed, observers } from "../make.js";

/** Feeling under threat. */
export const channelThreat = observed({
  id: "channel-threat",
  title: "Feeling under threat",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: feeling under threat?",
  answers: howMuch("Feeling under threat"),
  cases: answered("not-seen", "strong"),
});
