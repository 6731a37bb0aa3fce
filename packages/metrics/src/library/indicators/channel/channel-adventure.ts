import { answered, howMuch, observed, observers } from "../make.js";

/** A desire for excitement and adventure. */
export const channelAdventure = observed({
  id: "channel-adventure",
  title: "A desire for excitement and adventure",
  direction: "down",
  voices: observers,
  source: "§7.2 I; HM Government, Channel: Vulnerability Assessment Framework, 2012",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: a desire for excitement and adventure?",
  answers: howMuch("A desire for excitement and adventure"),
  cases: answered("not-seen", "strong"),
});
