import { answered, everyone, howMuch, observed } from "../make.js";

/** Can stand other people's views. */
export const strengthOtherViews = observed({
  id: "strength-other-views",
  title: "Can stand other people's views",
  direction: "up",
  voices: everyone,
  source: "our coding as a strength; summary of §7 (“acknowledge alternative views”)",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: can stand other people's views?",
  answers: howMuch("Can stand other people's views"),
  cases: answered("not-seen", "strong"),
});
