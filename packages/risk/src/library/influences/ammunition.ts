import { influence } from "../build.js";

export const fromAmmunition = [
  influence(
    "ammunition",
    "radicalised",
    8_000,
    "What was taught may pull the client deeper in.",
    "§6.3 (E)",
    "participant",
  ),
];
