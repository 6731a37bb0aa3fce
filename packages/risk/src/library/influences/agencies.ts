import { influence } from "../build.js";

export const fromAgencies = [
  influence(
    "agencies",
    "asked-why",
    6_000,
    "What one agency knew did not reach the other.",
    "§6.3 (H), §6.4 (B)",
    "coding",
  ),
];
