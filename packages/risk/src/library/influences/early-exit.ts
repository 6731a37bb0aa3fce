import { influence } from "../build.js";

export const fromEarlyExit = [
  influence(
    "early-exit",
    "crutch",
    5_000,
    "A client let go too early cannot manage alone.",
    "§7.2 (L)",
    "coding",
  ),
];
