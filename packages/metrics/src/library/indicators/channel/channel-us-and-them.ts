import { answered, howMuch, observed, observers } from "../make.js";

/** Them-and-us thinking. */
export const channelUsAndThem = observed({
  id: "channel-us-and-them",
  title: "Them-and-us thinking",
  direction: "down",
  voices: observers,
  source: "§7.2 I; HM Government, Channel: Vulnerability Assessment Framework, 2012",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: them-and-us thinking?",
  answers: howMuch("Them-and-us thinking"),
  cases: answered("not-seen", "strong"),
});
