import { influence } from "../build.js";

export const fromUnseenHarm = [
  influence(
    "unseen-harm",
    "radicalised",
    8_000,
    "The young person may be going more into extremism.",
    "§5.5 (E)",
    "participant",
  ),
];
