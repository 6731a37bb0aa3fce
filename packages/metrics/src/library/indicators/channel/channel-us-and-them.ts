import { answered, howMuch, observed, observers } from "../make.js";

/** Them-and-us thinking. */
export const channelUsAndThem = observed({
  id: "channel-us-and-them",
  title: "Them-and-us thinking",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: them-and-us thinking?",
  answers: howMuch("Them-and-us thinking"),
  cases: answered("not-seen", "strong"),
});
