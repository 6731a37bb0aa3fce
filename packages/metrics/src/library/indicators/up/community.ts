import { answered, howFar, observed } from "../make.js";

export const community = observed({
  id: "community",
  title: "Takes part in a community group or project",
  direction: "up",
  kind: "event",
  source: "§7.2 H",
  saidBy: "participant",
  covers: ["MV15"],
  ask: "Does the client take part in a community group or project?",
  answers: howFar("Part in a community group or project"),
  cases: answered("no", "yes"),
});
