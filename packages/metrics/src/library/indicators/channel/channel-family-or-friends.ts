import { answered, howMuch, observed, observers } from "../make.js";

/** Family or friends involved in extremism: what others do, kept as context. No client is measured by it. */
export const channelFamilyOrFriends = observed({
  id: "channel-family-or-friends",
  title: "Family or friends involved in extremism",
  direction: "none",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: family or friends involved in extremism?",
  answers: howMuch("Family or friends involved in extremism"),
  cases: answered("not-seen", "strong"),
});
