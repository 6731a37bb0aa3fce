import { answered, everyone, howMuch, observed } from "../make.js";

/** A purpose of their own. */
export const strengthPurpose = observed({
  id: "strength-purpose",
  title: "A purpose of their own",
  direction: "up",
  voices: everyone,
  source: "our coding as a strength; §7.2 (“more positive behaviours”)",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: a purpose of their own?",
  answers: howMuch("A purpose of their own"),
  cases: answered("not-seen", "strong"),
});
