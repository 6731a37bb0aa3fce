import { answered, observed } from "../make.js";

export const happier = observed({
  id: "happier",
  title: "Happier with life, in the client's own words",
  direction: "up",
  raters: ["client"],
  source: "§7.2 A",
  saidBy: "participant",
  covers: ["MV30"],
  ask: "How happy is the client with their life?",
  answers: [
    ["unhappy", 0, "Unhappy."],
    ["up-and-down", 4_000, "Up and down."],
    ["mostly-happy", 7_500, "Mostly happy."],
    ["happy", 10_000, "Happy."],
  ],
  cases: answered("unhappy", "happy"),
});
