import { answered, howMuch, observed, observers } from "../make.js";

/** Feelings of grievance and injustice. */
export const channelGrievance = observed({
  id: "channel-grievance",
  title: "Feelings of grievance and injustice",
  direction: "down",
  voices: observers,
  source: "§7.2 I; HM Government, Channel: Vulnerability Assessment Framework, 2012",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: feelings of grievance and injustice?",
  answers: howMuch("Feelings of grievance and injustice"),
  cases: answered("not-seen", "strong"),
});
