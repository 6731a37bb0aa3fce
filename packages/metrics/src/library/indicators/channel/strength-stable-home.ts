import { answered, everyone, howMuch, observed } from "../make.js";

/** A stable home. */
export const strengthStableHome = observed({
  id: "strength-stable-home",
  title: "A stable home",
  direction: "up",
  voices: everyone,
  source: "our coding as a strength; §4.1 (help with housing)",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: a stable home?",
  answers: howMuch("A stable home"),
  cases: answered("not-seen", "strong"),
});
