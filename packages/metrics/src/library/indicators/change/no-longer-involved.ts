import { answered, howFar, observed } from "../make.js";

export const noLongerInvolved = observed({
  id: "no-longer-involved",
  title: "Was involved and no longer is, for whatever reason",
  direction: "up",
  kind: "event",
  source: "§7.2 M",
  saidBy: "participant",
  covers: ["MV33"],
  ask: "Is the client no longer involved, even if only out of boredom?",
  answers: howFar("No longer involved"),
  cases: answered("no", "yes"),
});
