import { answered, howMuch, observed, observers } from "../make.js";

/** Harmful means to an end. */
export const channelHarmfulMeans = observed({
  id: "channel-harmful-means",
  title: "Harmful means to an end",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: harmful means to an end?",
  answers: howMuch("Harmful means to an end"),
  cases: answered("not-seen", "strong"),
});
