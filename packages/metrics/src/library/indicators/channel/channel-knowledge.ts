import { answered, howMuch, observed, observers } from "../make.js";

/** Knowledge, skills and competencies for harm. */
export const channelKnowledge = observed({
  id: "channel-knowledge",
  title: "Knowledge, skills and competencies for harm",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: knowledge, skills and competencies for harm?",
  answers: howMuch("Knowledge, skills and competencies for harm"),
  cases: answered("not-seen", "strong"),
});
