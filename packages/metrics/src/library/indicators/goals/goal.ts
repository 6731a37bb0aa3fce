import { answered, observed } from "../make.js";

export const goal = observed({
  id: "goal",
  title: "How far one of the client's own goals has been reached",
  direction: "up",
  raters: ["client", "mentor"],
  source:
    "our coding, after Kiresuk & Sherman 1968; nearest in the report: §3.3, §4.1 (the client’s own needs)",
  saidBy: "coding",
  ask: "How far has the goal been reached, against what was expected when it was set?",
  answers: [
    ["much-less", 0, "Much less than expected."],
    ["less", 2_500, "Less than expected."],
    ["as-expected", 5_000, "As expected."],
    ["more", 7_500, "More than expected."],
    ["much-more", 10_000, "Much more than expected."],
  ],
  cases: answered("much-less", "much-more"),
});
