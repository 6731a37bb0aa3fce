import { answered, howMet, observed, observers } from "../make.js";

/** The wish to be somebody. What is good is that it is met where it does no harm. */
export const channelStatus = observed({
  id: "channel-status",
  title: "A wish for status is met",
  direction: "up",
  voices: observers,
  source:
    "our coding, as for belonging (§3.3 J); the factor: HM Government, Channel: Vulnerability Assessment Framework, 2012",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How is the wish for status met?",
  answers: howMet("The wish for status"),
  cases: answered("in-the-group", "met"),
});
