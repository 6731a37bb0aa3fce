import { answered, observed } from "../make.js";

export const easierToLiveWith = observed({
  id: "easier-to-live-with",
  title: "Carers or family say that the client is easier to live with",
  direction: "up",
  raters: ["other"],
  source: "§7.2 B",
  saidBy: "participant",
  covers: ["MV11"],
  ask: "What do those who live with the client say?",
  answers: [
    ["harder", 0, "Harder to live with."],
    ["no-different", 4_000, "No different."],
    ["somewhat-easier", 7_000, "Somewhat easier."],
    ["much-easier", 10_000, "Much easier."],
  ],
  cases: answered("harder", "much-easier"),
});
