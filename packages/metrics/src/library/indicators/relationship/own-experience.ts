import { answered, observed } from "../make.js";

export const ownExperience = observed({
  id: "own-experience",
  title: "The client's own experience of the mentoring",
  direction: "up",
  kind: "narrative",
  baseline: "none",
  raters: ["client"],
  source: "§8.3",
  saidBy: "report",
  covers: ["MV50"],
  ask: "How has the client found the mentoring?",
  answers: [
    ["harmful", 0, "It has done harm."],
    ["unhelpful", 3_000, "It has not helped."],
    ["helpful", 7_000, "It has helped."],
    ["very-helpful", 10_000, "It has helped much."],
  ],
  cases: answered("harmful", "very-helpful"),
});
