import { answered, howMuch, observed } from "../make.js";

export const saidAndDone = observed({
  id: "said-and-done",
  title: "Extremist things said and done",
  direction: "down",
  source: "§7.2",
  saidBy: "report",
  covers: ["MV07"],
  ask: "What of the sort does the client say and do?",
  answers: howMuch("Extremist things said and done"),
  cases: answered("not-seen", "strong"),
});
