import { influence } from "../build.js";

export const fromMisjudged = [
  influence(
    "misjudged",
    "radicalised",
    8_000,
    "A mistake can add to radicalisation, hatred or violence.",
    "§6.3 (H)",
    "participant",
  ),
];
