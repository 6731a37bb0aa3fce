import { answered, observed } from "../make.js";

export const lifestyle = observed({
  id: "lifestyle",
  title: "Visible change in lifestyle and behaviour",
  direction: "up",
  source: "§7.2 G",
  saidBy: "participant",
  covers: ["MV31"],
  ask: "Is there a change in how the client lives and behaves that others can see?",
  answers: [
    ["none", 0, "No change that can be seen."],
    ["a-little", 3_500, "A little."],
    ["clear", 7_000, "A clear change."],
    ["lasting", 10_000, "A clear change that has lasted."],
  ],
  cases: answered("none", "lasting"),
});
