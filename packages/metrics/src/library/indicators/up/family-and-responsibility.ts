import { answered, observed } from "../make.js";

export const familyAndResponsibility = observed({
  id: "family-and-responsibility",
  title: "Invests in family and takes responsibility, away from harmful peers",
  direction: "up",
  source: "§7.2 H",
  saidBy: "participant",
  covers: ["MV16"],
  ask: "What matters to the client now: family and duties, or the harmful peers?",
  answers: [
    ["peers-first", 0, "The harmful peers come first."],
    ["pulled-both-ways", 4_000, "Pulled both ways."],
    ["family-first", 7_500, "Family and duties come first on the whole."],
    ["responsible", 10_000, "Takes responsibility for self and others; away from the harmful peers."],
  ],
  cases: answered("peers-first", "responsible"),
});
