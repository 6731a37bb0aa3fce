import { influence } from "../build.js";

export const fromMindGames = [
  influence(
    "mind-games",
    "role-reversal",
    8_000,
    "A mentor drawn into a difficult situation may be more easily influenced.",
    "§6.2 (E, G)",
    "coding",
  ),
];
