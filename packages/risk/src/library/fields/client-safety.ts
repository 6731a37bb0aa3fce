import { anyOf } from "./build.js";

export const clientSafety = anyOf(
  "client_safety",
  "Protection for the client",
  "What protects the client from former associates. Write none if there is nothing.",
  "our coding; §6.3 names the risk and no mitigation",
  [
    ["safety-plan", "A personal safety plan"],
    ["agencies", "Police or housing are ready to act"],
    ["new-contacts", "New contacts outside the old network"],
  ],
);
