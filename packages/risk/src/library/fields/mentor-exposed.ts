import { oneOf } from "./build.js";

export const mentorExposed = oneOf(
  "mentor_exposed",
  "What the client's side knows of the mentor",
  "What could be used to find the mentor outside the sessions.",
  "§4.4, §6.2 (F); values: our coding",
  [
    ["nothing", "Nothing that identifies the mentor"],
    ["some", "Full name, car or number"],
    ["home", "Where the mentor lives"],
  ],
);
