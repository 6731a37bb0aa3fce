import { oneOf } from "./build.js";

export const mentorDoubts = oneOf(
  "mentor_doubts",
  "Doubts about the mentor",
  "Doubts raised about the mentor's suitability for this case: skill, motive or handling of confrontation.",
  "§3.2 (H), §6.1 (G), §6.4; values: our coding",
  [
    ["none", "None raised"],
    ["minor", "Some, being looked into"],
    ["serious", "Serious"],
  ],
);
