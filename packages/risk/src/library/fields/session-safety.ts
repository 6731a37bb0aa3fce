import { anyOf } from "./build.js";

export const sessionSafety = anyOf(
  "session_safety",
  "Safety measures in sessions",
  "What protects the people in the room. Write none if there is nothing; leave empty if it is not known.",
  "§6.2",
  [
    ["venue-assessed", "The meeting place was assessed"],
    ["alarm", "Panic button or video"],
    ["seating", "The client never sits between mentor and door"],
    ["leaving", "The mentor is trained to leave a flashpoint"],
    ["officer", "An officer is present, agreed by mentor and client"],
  ],
);
