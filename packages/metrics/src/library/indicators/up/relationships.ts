import { answered, observed } from "../make.js";

export const relationships = observed({
  id: "relationships",
  title: "Relations with family, peers and community",
  direction: "up",
  kind: "narrative",
  source: "§8.3",
  saidBy: "report",
  covers: ["MV49"],
  ask: "How are relations with family, peers and community?",
  answers: [
    ["broken", 0, "Broken, or only among the harmful peers."],
    ["strained", 3_500, "Strained."],
    ["mending", 7_000, "Mending."],
    ["good", 10_000, "Good."],
  ],
  cases: answered("broken", "good"),
});
