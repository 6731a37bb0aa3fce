import { answered, observed, observers } from "../make.js";

/**
 * A feeling of grievance or injustice. It is not to be talked away (“you can't push that away”, A): what is good is that
 * it is listened to and finds a lawful outlet.
 */
export const channelGrievance = observed({
  id: "channel-grievance",
  title: "A feeling of injustice is heard and has an outlet",
  direction: "up",
  voices: observers,
  source: "§3.3 A, §4.5 A; the factor: HM Government, Channel: Vulnerability Assessment Framework, 2012",
  saidBy: "participant",
  part: "assessment",
  covers: ["MV03"],
  ask: "If the client feels an injustice: is it heard, and has it a lawful outlet?",
  answers: [
    ["no-outlet", 0, "A feeling of injustice that nobody listens to."],
    ["heard", 3_300, "Somebody takes the feeling of injustice seriously."],
    ["looking", 6_700, "Looks for a lawful way to have the injustice heard."],
    ["has-an-outlet", 10_000, "The feeling of injustice has a lawful outlet, and somebody listens."],
  ],
  cases: answered("no-outlet", "has-an-outlet"),
});
