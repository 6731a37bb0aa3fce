import { oneOf } from "./build.js";

export const boundaryConcern = oneOf(
  "boundary_concern",
  "Who leads the relationship",
  "What supervision noticed of “mind games”, or of the client leading the mentor. Conduct in the work, never beliefs.",
  "§6.2 (A, E, G); values: our coding",
  [
    ["none", "No concern"],
    ["testing", "The client tests the mentor"],
    ["mind-games", "“Mind games”, as a participant put it"],
    ["reversal", "The client leads; roles are turning round"],
  ],
);
