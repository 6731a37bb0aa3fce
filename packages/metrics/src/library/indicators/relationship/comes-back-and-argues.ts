import { answered, observed } from "../make.js";

export const comesBackAndArgues = observed({
  id: "comes-back-and-argues",
  title: "Keeps coming back and argues",
  direction: "up",
  source: "§7.2 D",
  saidBy: "participant",
  part: "presence",
  covers: ["MV18"],
  ask: "Does the client put arguments and doubts on the table?",
  answers: [
    ["stays-away", 0, "Stays away."],
    ["comes", 3_500, "Comes, and says little of it."],
    ["asks", 7_000, "Comes back with questions."],
    ["argues", 10_000, "Comes back and argues: thoughts, arguments and doubts are on the table."],
  ],
  cases: answered("stays-away", "argues"),
});
