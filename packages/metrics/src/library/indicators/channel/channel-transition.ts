import { answered, howMuch, observed, observers } from "../make.js";

/** At a transitional time of life: a fact of growing up, kept as context. Neither way is better. */
export const channelTransition = observed({
  id: "channel-transition",
  title: "At a transitional time of life",
  direction: "none",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: at a transitional time of life?",
  answers: howMuch("At a transitional time of life"),
  cases: answered("not-seen", "strong"),
});
