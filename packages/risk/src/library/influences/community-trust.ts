import { influence } from "../build.js";

export const fromCommunityTrust = [
  influence(
    "community-trust",
    "unsuccessful",
    6_000,
    "Without trust nobody comes.",
    "§6.4 (G), §8.1",
    "coding",
  ),
  influence(
    "community-trust",
    "adverse-media",
    6_000,
    "Distrust is told to the press.",
    "§6.4 (G)",
    "coding",
  ),
];
