import { answered, observed } from "../make.js";

export const ownTwoFeet = observed({
  id: "own-two-feet",
  title: "Stands on their own two feet, without the mentor as a crutch",
  direction: "up",
  source: "§7.2 L",
  saidBy: "participant",
  part: "independence",
  covers: ["MV29"],
  ask: "How far does the client manage without the mentor?",
  answers: [
    ["leans-on-mentor", 0, "Leans on the mentor for most things."],
    ["leans-at-times", 4_000, "Leans on the mentor at times."],
    ["mostly-independent", 7_500, "Mostly independent."],
    ["independent", 10_000, "Stands on their own two feet."],
  ],
  cases: answered("leans-on-mentor", "independent"),
});
