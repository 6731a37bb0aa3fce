import { answered, howMuch, observed, observers } from "../make.js";

/** Over-identification with a group or ideology. */
export const channelOverIdentification = observed({
  id: "channel-over-identification",
  title: "Over-identification with a group or ideology",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: over-identification with a group or ideology?",
  answers: howMuch("Over-identification with a group or ideology"),
  cases: answered("not-seen", "strong"),
});
