import { oneOf } from "./build.js";

export const venue = oneOf(
  "venue",
  "Meeting place",
  "Where the two usually meet.",
  "§6.2 (H); values: our coding",
  [
    ["project", "Premises of the project"],
    ["partner", "Premises of a partner agency"],
    ["public", "A public place"],
    ["home", "A private home"],
  ],
);
