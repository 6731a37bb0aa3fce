import { answered, howOften, observed } from "../make.js";

/** Sends money or equipment abroad to support fighting. */
export const sendingAbroad = observed({
  id: "sending-abroad",
  title: "Sends money or equipment abroad to support fighting",
  direction: "down",
  kind: "event",
  source: "§7.2",
  saidBy: "report",
  covers: ["MV04"],
  ask: "Has the client sent money or equipment abroad to help a fight?",
  answers: howOften("Money or equipment sent abroad"),
  cases: answered("never", "often"),
});
