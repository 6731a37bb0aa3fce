import { answered, howMuch, observed, observers } from "../make.js";

/** Feeling under threat. */
export const channelThreat = observed({
  id: "channel-threat",
  title: "Feeling under threat",
  direction: "down",
  voices: observers,
  source: "§7.2 I; HM Government, Channel: Vulnerability Assessment Framework, 2012",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: feeling under threat?",
  answers: howMuch("Feeling under threat"),
  cases: answered("not-seen", "strong"),
});
