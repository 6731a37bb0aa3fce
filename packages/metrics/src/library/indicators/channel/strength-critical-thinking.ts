import { answered, everyone, howMuch, observed } from "../make.js";

/** Weighs arguments for themselves. */
export const strengthCriticalThinking = observed({
  id: "strength-critical-thinking",
  title: "Weighs arguments for themselves",
  direction: "up",
  voices: everyone,
  source: "our coding as a strength; nearest in the report: §7.3",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: weighs arguments for themselves?",
  answers: howMuch("Weighs arguments for themselves"),
  cases: answered("not-seen", "strong"),
});
