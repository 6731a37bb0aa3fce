import { oneOf } from "./build.js";

export const boundaryConcern = oneOf(
  "boundary_concern",
  "Who leads the relationship",
  "What supervision noticed of who leads the sessions. Conduct in the work, never beliefs.",
  "§6.2 (A, E, G); values: our coding",
  [
    ["none", "No concern"],
    ["testing", "Limits are tested"],
    ["mind-games", "The mentor is unsettled by what is said or done"],
    ["reversal", "Roles are turning round"],
  ],
);
