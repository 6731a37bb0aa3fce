import { oneOf } from "./build.js";

export const seriousThreat = oneOf(
  "serious_threat",
  "Serious threat disclosed",
  "Whether the client has seriously threatened to act. A person tells a threat from venting (§3.3 H).",
  "§3.3 (A, E, H)",
  [
    ["no", "No"],
    ["venting", "Venting or provocation, judged so by a named person"],
    ["serious", "Serious, not yet reported"],
    ["reported", "Serious, and reported"],
  ],
);
