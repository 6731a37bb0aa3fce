import { answered, howMuch, observed, observers } from "../make.js";

/** Criminal capability. */
export const channelCriminalCapability = observed({
  id: "channel-criminal-capability",
  title: "Criminal capability",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: criminal capability?",
  answers: howMuch("Criminal capability"),
  cases: answered("not-seen", "strong"),
});
