import { influence } from "../build.js";

export const fromSeenAsInformants = [
  influence(
    "seen-as-informants",
    "community-trust",
    9_000,
    "Seen as spying, the scheme loses trust.",
    "§6.4 (G), §8.2",
    "participant",
  ),
];
