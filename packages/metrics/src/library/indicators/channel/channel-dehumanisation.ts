import { answered, howMuch, observed, observers } from "../make.js";

/** Dehumanisation of the enemy. */
export const channelDehumanisation = observed({
  id: "channel-dehumanisation",
  title: "Dehumanisation of the enemy",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: dehumanisation of the enemy?",
  answers: howMuch("Dehumanisation of the enemy"),
  cases: answered("not-seen", "strong"),
});
