import { influence } from "../build.js";

export const fromConfrontation = [
  influence(
    "confrontation",
    "provoked",
    7_000,
    "A mentor who cannot handle conflict provokes it.",
    "§6.1 (G), §6.2",
    "coding",
  ),
];
