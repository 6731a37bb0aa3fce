import { answered, howMuch, observed, observers } from "../make.js";

/** At a transitional time of life. */
export const channelTransition = observed({
  id: "channel-transition",
  title: "At a transitional time of life",
  direction: "down",
  voices: observers,
  source: "§7.2 I; HM Government, Channel: Vulnerability Assessment Framework, 2012",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: at a transitional time of life?",
  answers: howMuch("At a transitional time of life"),
  cases: answered("not-seen", "strong"),
});
