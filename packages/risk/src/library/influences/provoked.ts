import { influence } from "../build.js";

export const fromProvoked = [
  influence(
    "provoked",
    "physical-harm",
    8_000,
    "A session can turn when beliefs are challenged.",
    "§6.2 (J, K)",
    "participant",
  ),
];
