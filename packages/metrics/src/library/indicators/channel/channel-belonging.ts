import { answered, howMet, observed, observers } from "../make.js";

/** The need for meaning and belonging. Everybody has it: what is good is that it is met where it does no harm. */
export const channelBelonging = observed({
  id: "channel-belonging",
  title: "A need for meaning and belonging is met",
  direction: "up",
  voices: observers,
  source:
    "§3.3 J (belonging), after Mekic 2010 (a positive attachment in place of negative ones); the factor: HM Government, Channel: Vulnerability Assessment Framework, 2012",
  saidBy: "report",
  part: "assessment",
  covers: ["MV03"],
  ask: "How is the need for meaning and belonging met?",
  answers: howMet("The need for meaning and belonging"),
  cases: answered("in-the-group", "met"),
});
