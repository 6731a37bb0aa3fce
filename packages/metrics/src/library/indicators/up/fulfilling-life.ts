import { answered, observed } from "../make.js";

export const fulfillingLife = observed({
  id: "fulfilling-life",
  title: "Leads a positive and fulfilling life",
  direction: "up",
  source: "§8.3",
  saidBy: "report",
  covers: ["MV46"],
  ask: "Does the client lead a life that is positive and fulfilling to them?",
  answers: [
    ["no", 0, "Not now."],
    ["in-part", 5_000, "In part."],
    ["largely", 10_000, "Largely."],
  ],
  cases: answered("no", "largely"),
});
