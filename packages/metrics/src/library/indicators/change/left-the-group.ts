import { answered, howFar, observed } from "../make.js";

export const leftTheGroup = observed({
  id: "left-the-group",
  title: "Has formally left an extremist group",
  direction: "up",
  kind: "event",
  source: "§7.2 D",
  saidBy: "participant",
  covers: ["MV08"],
  ask: "Has the client formally left the group?",
  answers: howFar("Left the group formally"),
  cases: answered("no", "yes"),
});
