import { answered, everyone, howMuch, observed } from "../make.js";

/** A purpose of their own. */
export const strengthPurpose = observed({
  id: "strength-purpose",
  title: "A purpose of their own",
  direction: "up",
  voices: everyone,
  source: "§7.2 H; our coding of strengths beside the factors",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: a purpose of their own?",
  answers: howMuch("A purpose of their own"),
  cases: answered("not-seen", "strong"),
});
