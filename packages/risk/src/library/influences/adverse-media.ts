import { influence } from "../build.js";

export const fromAdverseMedia = [
  influence(
    "adverse-media",
    "community-trust",
    6_000,
    "Hostile coverage feeds distrust.",
    "§6, §6.4 (G)",
    "coding",
  ),
  influence(
    "adverse-media",
    "unsuccessful",
    5_000,
    "A damaged name counts as failure.",
    "§6, §8.1",
    "coding",
  ),
];
