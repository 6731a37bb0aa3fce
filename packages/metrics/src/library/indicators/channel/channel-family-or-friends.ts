import { answered, howMuch, observed, observers } from "../make.js";

/** Family or friends involved in extremism. */
export const channelFamilyOrFriends = observed({
  id: "channel-family-or-friends",
  title: "Family or friends involved in extremism",
  direction: "down",
  voices: observers,
  source: "§7.2 I; HM Government, Channel: Vulnerability Assessment Framework, 2012",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: family or friends involved in extremism?",
  answers: howMuch("Family or friends involved in extremism"),
  cases: answered("not-seen", "strong"),
});
