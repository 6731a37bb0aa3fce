import { answered, observed, observers } from "../make.js";

export const depth = observed({
  id: "depth",
  title: "How far in the client is",
  direction: "down",
  raters: observers,
  source: "§7.2 M",
  saidBy: "participant",
  covers: ["MV35"],
  ask: "How far in is the client?",
  answers: [
    ["at-the-edge", 1_000, "Curious, at the edge."],
    ["drawn-in", 4_000, "Drawn in: meets people and takes up views."],
    ["committed", 7_000, "Committed to a group or cause."],
    ["ready-to-act", 10_000, "Close to acting; the duty to report applies.", "report-threat"],
  ],
  cases: answered("at-the-edge", "ready-to-act"),
});
