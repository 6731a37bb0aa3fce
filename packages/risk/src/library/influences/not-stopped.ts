import { influence } from "../build.js";

export const fromNotStopped = [
  influence("not-stopped", "radicalised", 6_000, "What does not work continues.", "§6.1 (G), §6.3", "coding"),
  influence(
    "not-stopped",
    "unsustainable",
    5_000,
    "Episodes that do not work cost money.",
    "§6.1 (G), §8.1",
    "coding",
  ),
];
