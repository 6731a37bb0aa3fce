import { answered, observed } from "../make.js";

export const noSubversion = observed({
  id: "no-subversion",
  title: "Has kept from subversive activity since the last assessment",
  direction: "up",
  kind: "event",
  source: "§8.3",
  saidBy: "report",
  part: "lull",
  covers: ["MV47"],
  ask: "Since the last assessment, has the client kept from subversive activity?",
  answers: [
    ["no", 0, "No."],
    ["unclear", 4_000, "Something happened whose meaning is not clear."],
    ["yes", 10_000, "Yes, as far as is known."],
  ],
  unclear: ["unclear"],
  cases: answered("no", "yes"),
});
