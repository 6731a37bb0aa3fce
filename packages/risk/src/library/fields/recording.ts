import { oneOf } from "./build.js";

export const recording = oneOf(
  "recording",
  "Notes of sessions",
  "How sessions are recorded.",
  "§3.3 (J, K), §4.5",
  [
    ["in-session", "Notes taken in the session"],
    ["agreed", "Notes in the session, agreed with the client"],
    ["afterwards", "Written straight afterwards"],
    ["compared", "Written apart afterwards, then compared"],
    ["none", "No notes"],
  ],
);
