import { kept } from "../make.js";

export const learningIsNotTheGoal = kept({
  id: "learning-is-not-the-goal",
  title: "Some hold that learning is not the goal: helping the individual is",
  heading: "greater-understanding",
  kind: "narrative",
  source: "§7.3 F",
  saidBy: "participant",
  covers: ["MU09"],
  notComputed:
    "A guard and a dissent (F): kept beside this heading, so that learning is never set against the person's own good.",
});
