import { influence } from "../build.js";

export const fromPlayingAlong = [
  influence(
    "playing-along",
    "asked-why",
    6_000,
    "Change on the surface only can hide that somebody needs help.",
    "§6.3 (F), §6.4 (B)",
    "coding",
  ),
  influence(
    "playing-along",
    "single-account",
    6_000,
    "One person’s account cannot be checked.",
    "§3.3 (B), §6.3 (F)",
    "coding",
  ),
];
