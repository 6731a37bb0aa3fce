import { influence } from "../build.js";

export const fromSupportGap = [
  influence(
    "support-gap",
    "burden",
    8_000,
    "Without support the weight stays with the mentor.",
    "§6.2",
    "coding",
  ),
  influence(
    "support-gap",
    "isolated",
    7_000,
    "Without support there is nobody to ring.",
    "§6.2 (E, L)",
    "coding",
  ),
];
