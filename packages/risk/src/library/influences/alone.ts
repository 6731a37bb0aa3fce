import { influence } from "../build.js";

export const fromAlone = [
  influence(
    "alone",
    "physical-harm",
    9_000,
    "Alone, there is nobody to watch or step in.",
    "§6.2 (E, J, K)",
    "participant",
  ),
];
