import { influence } from "../build.js";

export const fromAmmunition = [
  influence(
    "ammunition",
    "radicalised",
    8_000,
    "More knowledge than before makes the client more dangerous.",
    "§6.3 (E)",
    "participant",
  ),
];
