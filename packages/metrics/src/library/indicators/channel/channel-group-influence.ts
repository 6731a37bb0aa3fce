import { answered, howMuch, observed, observers } from "../make.js";

/** Influenced or controlled by a group. */
export const channelGroupInfluence = observed({
  id: "channel-group-influence",
  title: "Influenced or controlled by a group",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: influenced or controlled by a group?",
  answers: howMuch("Influenced or controlled by a group"),
  cases: answered("not-seen", "strong"),
});
