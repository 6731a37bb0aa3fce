import { type Answer, answered, howOften, observed } from "../make.js";

export const sendingAbroad = observed({
  id: "sending-abroad",
  title: "Sends money or equipment abroad to support fighting",
  direction: "down",
  kind: "event",
  source: "§7.2",
  saidBy: "report",
  covers: ["MV04"],
  ask: "Has the client sent money or equipment abroad to help a fight?",
  answers: howOften("Money or equipment sent abroad").map(
    ([id, points, says]): Answer => [id, points, says, id === "never" ? undefined : "report-crime"],
  ),
  cases: answered("never", "often"),
});
