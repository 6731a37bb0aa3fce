import { influence } from "../build.js";

export const fromForgotten = [
  influence(
    "forgotten",
    "no-feedback",
    5_000,
    "What was forgotten cannot be reported.",
    "§3.3 (J, K), §6.1",
    "coding",
  ),
];
