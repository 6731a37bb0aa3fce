import { answered, observed } from "../make.js";

export const wayBackIn = observed({
  id: "way-back-in",
  title: "What draws back in, and what holds",
  direction: "down",
  source: "§7.2 M",
  saidBy: "participant",
  covers: ["MV38"],
  ask: "What draws the client back in, and what holds them?",
  answers: [
    ["hardly", 0, "Little draws back in, and much holds."],
    ["possibly", 5_000, "Something draws back in at bad times, and something holds."],
    ["easily", 10_000, "Contacts and pull are there, and little holds."],
  ],
  cases: answered("hardly", "easily"),
});
