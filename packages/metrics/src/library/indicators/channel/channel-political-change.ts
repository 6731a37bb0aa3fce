import { answered, howMuch, observed, observers } from "../make.js";

/** A desire for change by any means. */
export const channelPoliticalChange = observed({
  id: "channel-political-change",
  title: "A desire for change by any means",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: a desire for change by any means?",
  answers: howMuch("A desire for change by any means"),
  cases: answered("not-seen", "strong"),
});
