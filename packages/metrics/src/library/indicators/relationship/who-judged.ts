import { kept } from "../make.js";

export const whoJudged = kept({
  id: "who-judged",
  title: "The mentor judges whether change has occurred",
  heading: "reduced-vulnerability",
  kind: "narrative",
  level: "client",
  source: "§7.2",
  saidBy: "report",
  covers: ["MV23"],
  notComputed:
    "Who judged is not an outcome: it is kept as the rater of every observation, and raters are never averaged.",
});
