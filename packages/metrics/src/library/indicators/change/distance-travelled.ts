import { answered, observed } from "../make.js";

export const distanceTravelled = observed({
  id: "distance-travelled",
  title: "How far the client has moved on from where they began",
  direction: "up",
  source: "§7.2",
  saidBy: "report",
  covers: ["MV27"],
  ask: "From where the client began, how far have they moved on?",
  answers: [
    ["further-in", 0, "Further in than at the start."],
    ["where-they-began", 3_000, "Where they began."],
    ["some-way", 6_500, "Some way on."],
    ["a-long-way", 10_000, "A long way on; a whole new person is no goal."],
  ],
  cases: answered("further-in", "a-long-way"),
});
