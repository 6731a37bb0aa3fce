import { influence } from "../build.js";

export const fromMindGames = [
  influence(
    "mind-games",
    "role-reversal",
    8_000,
    "Who has the strongest will and mind?",
    "§6.2 (E, G)",
    "coding",
  ),
];
