import { answered, observed } from "../make.js";

export const wayBackIn = observed({
  id: "way-back-in",
  title: "How easily the client could go back in",
  direction: "down",
  source: "§7.2 M",
  saidBy: "participant",
  covers: ["MV38"],
  ask: "How easily could the client go back in?",
  answers: [
    ["hardly", 0, "Going back would be hard: little draws and much holds."],
    ["possibly", 5_000, "Going back is possible in a bad time."],
    ["easily", 10_000, "Going back would be easy: contacts and pull are there."],
  ],
  cases: answered("hardly", "easily"),
});
