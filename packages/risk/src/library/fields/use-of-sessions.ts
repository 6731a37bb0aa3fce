import { oneOf } from "./build.js";

export const useOfSessions = oneOf(
  "use_of_sessions",
  "Use the client makes of sessions",
  "How the client uses what is said. Arguing back can be a good sign; silence may be a warning (§7.2 D).",
  "§6.3 (E, F); values: our coding",
  [
    ["in-earnest", "In earnest, arguing included"],
    ["unclear", "Not clear"],
    ["playing-along", "Says what is wanted; others see something else"],
    ["gathering", "Answers from sessions are used elsewhere"],
  ],
);
