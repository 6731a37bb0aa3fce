import { answered, observed } from "../make.js";

export const noViolence = observed({
  id: "no-violence",
  title: "Has kept from acts of violence since the last assessment",
  direction: "up",
  kind: "event",
  source: "§7.3; primary desistance after Farrall & Maruna 2004",
  saidBy: "report",
  part: "lull",
  covers: ["MV43"],
  ask: "Since the last assessment, has the client kept from acts of violence?",
  answers: [
    ["no", 0, "No: there was an act of violence.", "report-crime"],
    ["unclear", 4_000, "Something happened whose meaning is not clear."],
    ["yes", 10_000, "Yes, as far as is known."],
  ],
  unclear: ["unclear"],
  cases: answered("no", "yes"),
});
