import { answered, observed } from "../make.js";

export const realAlternative = observed({
  id: "real-alternative",
  title: "A real, lasting alternative to violence, not a postponement",
  direction: "up",
  source: "§7.2 C",
  saidBy: "participant",
  covers: ["MV41"],
  ask: "Has the client a real alternative, or only put it off?",
  answers: [
    ["no-alternative", 0, "None."],
    ["put-off", 3_000, "Put off: not today."],
    ["trying", 6_500, "Trying another way."],
    ["lasting", 10_000, "Another way, lived for a good while."],
  ],
  cases: answered("no-alternative", "lasting"),
});
