import { influence } from "../build.js";

export const fromConfidence = [
  influence(
    "confidence",
    "seen-as-informants",
    7_000,
    "Broken confidence looks like spying.",
    "§3.3, §8.2",
    "coding",
  ),
];
