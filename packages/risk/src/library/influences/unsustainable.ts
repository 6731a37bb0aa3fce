import { influence } from "../build.js";

export const fromUnsustainable = [
  influence(
    "unsustainable",
    "early-exit",
    7_000,
    "When money runs out, mentoring ends early.",
    "§4.5 (D), §8.1",
    "coding",
  ),
];
