import { answered, howOften, observed } from "../make.js";

export const extremistContent = observed({
  id: "extremist-content",
  title: "Uses extremist content online",
  direction: "down",
  source: "§7.2 B",
  saidBy: "participant",
  covers: ["MV10"],
  ask: "How much extremist content does the client look at?",
  answers: howOften("Extremist content"),
  cases: answered("never", "often"),
});
