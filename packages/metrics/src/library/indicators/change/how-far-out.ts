import { answered, observed } from "../make.js";

export const howFarOut = observed({
  id: "how-far-out",
  title: "How far the client has come out",
  direction: "up",
  source: "§7.2 M",
  saidBy: "participant",
  covers: ["MV37"],
  ask: "How far out has the client come?",
  answers: [
    ["still-in", 0, "Still in."],
    ["partly-out", 5_000, "Partly out."],
    ["out", 10_000, "Out."],
  ],
  cases: answered("still-in", "out"),
});
