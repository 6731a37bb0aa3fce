import { answered, everyone, howMuch, observed } from "../make.js";

/** Weighs arguments for themselves. */
export const strengthCriticalThinking = observed({
  id: "strength-critical-thinking",
  title: "Weighs arguments for themselves",
  direction: "up",
  voices: everyone,
  source: "§7.2 H; our coding of strengths beside the factors",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: weighs arguments for themselves?",
  answers: howMuch("Weighs arguments for themselves"),
  cases: answered("not-seen", "strong"),
});
