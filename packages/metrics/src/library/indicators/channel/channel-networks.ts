import { answered, howMuch, observed, observers } from "../make.js";

/** Access to networks, funding or equipment. */
export const channelNetworks = observed({
  id: "channel-networks",
  title: "Access to networks, funding or equipment",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: access to networks, funding or equipment?",
  answers: howMuch("Access to networks, funding or equipment"),
  cases: answered("not-seen", "strong"),
});
