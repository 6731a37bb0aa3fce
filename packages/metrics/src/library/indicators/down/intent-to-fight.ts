import { answered, observed } from "../make.js";

export const intentToFight = observed({
  id: "intent-to-fight",
  title: "Stated intent to travel abroad or to fight",
  direction: "down",
  source: "§7.2 B",
  saidBy: "participant",
  covers: ["MV12"],
  ask: "What does the client say of travelling or fighting?",
  answers: [
    ["none", 0, "Speaks of no wish to travel or to fight."],
    ["a-wish", 4_000, "Would like to, without any step towards it."],
    ["if-able", 7_000, "Says they would if they could."],
    ["a-plan", 10_000, "Speaks of when and how; the duty to report applies.", "report-threat"],
  ],
  cases: answered("none", "a-plan"),
});
