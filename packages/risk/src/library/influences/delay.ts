import { influence } from "../build.js";

export const fromDelay = [
  influence(
    "delay",
    "narrow-training",
    6_000,
    "Late training is cut to the technical.",
    "§6, §8.2",
    "coding",
  ),
];
