import { answered, howMet, observed, observers } from "../make.js";

/** The wish for excitement. What is good is that it is met where it does no harm. */
export const channelAdventure = observed({
  id: "channel-adventure",
  title: "A wish for excitement and adventure is met",
  direction: "up",
  voices: observers,
  source:
    "our coding, as for belonging (§3.3 J); the factor: HM Government, Channel: Vulnerability Assessment Framework, 2012",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How is the wish for excitement and adventure met?",
  answers: howMet("The wish for excitement and adventure"),
  cases: answered("in-the-group", "met"),
});
