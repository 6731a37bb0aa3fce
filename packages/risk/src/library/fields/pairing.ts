import { oneOf } from "./build.js";

export const pairing = oneOf(
  "pairing",
  "Working alone or as a pair",
  "Who is in the room for the project.",
  "§3.3 (B), §6.2",
  [
    ["alone", "One mentor alone"],
    ["pair", "A pair of mentors"],
    ["independent-pair", "A pair from different places who do not know each other"],
  ],
);
