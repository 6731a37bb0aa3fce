import { influence } from "../build.js";

export const fromAskedWhy = [
  influence(
    "asked-why",
    "adverse-media",
    8_000,
    "It will not be long before it is asked.",
    "§6.4 (B)",
    "coding",
  ),
];
