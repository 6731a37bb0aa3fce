import { influence } from "../build.js";

export const fromBurden = [
  influence(
    "burden",
    "role-reversal",
    6_000,
    "A drained mentor may be more easily influenced.",
    "§6.2 (G, H)",
    "coding",
  ),
];
