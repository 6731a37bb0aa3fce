import { influence } from "../build.js";

export const fromWrongMentor = [
  influence(
    "wrong-mentor",
    "radicalised",
    8_000,
    "The wrong mentor can pull the client deeper in.",
    "§6.1, §6.3 (E)",
    "report",
  ),
  influence(
    "wrong-mentor",
    "confrontation",
    8_000,
    "The wrong individual cannot handle confrontation.",
    "§6.1 (G)",
    "participant",
  ),
  influence(
    "wrong-mentor",
    "wrong-delivery",
    8_000,
    "The wrong people delivering do more harm than good.",
    "§6.4",
    "report",
  ),
];
