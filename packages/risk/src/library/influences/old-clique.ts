import { influence } from "../build.js";

export const fromOldClique = [
  influence(
    "old-clique",
    "after-session",
    8_000,
    "The client's network threatens the mentor's safety.",
    "§6.2 (F), §6.3",
    "participant",
  ),
  influence(
    "old-clique",
    "radicalised",
    7_000,
    "Threats and ties may pull the client back.",
    "§6.3",
    "coding",
  ),
];
