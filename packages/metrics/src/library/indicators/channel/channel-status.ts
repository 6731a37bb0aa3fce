import { answered, howMuch, observed, observers } from "../make.js";

/** A desire for status. */
export const channelStatus = observed({
  id: "channel-status",
  title: "A desire for status",
  direction: "down",
  voices: observers,
  source: "§7.2 I; HM Government, Channel: Vulnerability Assessment Framework, 2012",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: a desire for status?",
  answers: howMuch("A desire for status"),
  cases: answered("not-seen", "strong"),
});
