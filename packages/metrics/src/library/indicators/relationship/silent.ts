import { answered, observed } from "../make.js";

export const silent = observed({
  id: "silent",
  title: "Silent and switched off in sessions",
  direction: "down",
  raters: ["mentor", "manager"],
  source: "§7.2 D",
  saidBy: "participant",
  part: "presence",
  covers: ["MV19"],
  ask: "How silent or switched off is the client in sessions?",
  answers: [
    ["engaged", 0, "Takes part."],
    ["at-times", 4_000, "Silent at times."],
    ["mostly", 7_500, "Mostly silent."],
    ["switched-off", 10_000, "Switched off."],
  ],
  cases: answered("engaged", "switched-off"),
});
