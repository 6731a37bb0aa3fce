import { influence } from "../build.js";

export const fromBlindRegister = [
  influence(
    "blind-register",
    "responsibility",
    6_000,
    "What is not recorded is owned by nobody.",
    "§6.1 (G, H)",
    "coding",
  ),
];
