import { oneOf } from "./build.js";

export const dependence = oneOf(
  "dependence",
  "Client's reliance on the mentor",
  "How far the client leans on the mentor.",
  "§7.2 (L); values: our coding",
  [
    ["independent", "Stands on their own feet"],
    ["some", "Some reliance"],
    ["strong", "Leans on the mentor for everything"],
  ],
);
