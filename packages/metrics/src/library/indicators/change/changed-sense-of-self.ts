import { answered, observed } from "../make.js";

export const changedSenseOfSelf = observed({
  id: "changed-sense-of-self",
  title: "A changed sense of who they are, which lasts",
  direction: "up",
  raters: ["client", "mentor", "manager"],
  source: "§7.3, §8.3, after Farrall & Maruna 2004",
  saidBy: "report",
  part: "identity",
  covers: ["MV44"],
  ask: "Does the client see themselves as someone who does not do this any more?",
  answers: [
    ["unchanged", 0, "Sees themselves as before."],
    ["questioning", 3_500, "Questions who they were."],
    ["changing", 6_500, "Speaks of themselves in a new way."],
    ["changed", 10_000, "Lives as someone who has left it behind."],
  ],
  cases: answered("unchanged", "changed"),
});
