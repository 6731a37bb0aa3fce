import { answered, observed } from "../make.js";

export const trust = observed({
  id: "trust",
  title: "Trust between mentor and client",
  direction: "up",
  raters: ["client", "mentor"],
  source: "§8.3; §7.2 N",
  saidBy: "report",
  part: "trust",
  covers: ["MV26"],
  ask: "How far do client and mentor trust each other, each asked apart?",
  answers: [
    ["distrust", 0, "Distrust."],
    ["wary", 3_500, "Wary."],
    ["some-trust", 7_000, "Some trust."],
    ["trust", 10_000, "Trust."],
  ],
  cases: answered("distrust", "trust"),
});
