import type { SchemeEvent } from "@waymark/core";
import { decidedAlready, decidedPair } from "./decided-pair.js";

/** Somebody chooses another mentor than the one who is proposed. */
export const mentorChosen: SchemeEvent = {
  id: "mentor-chosen",
  title: "Somebody chooses a mentor for a client",
  source: "our coding",
  saidBy: "coding",
  about: [
    { as: "client", kind: "client" },
    { as: "mentor", kind: "mentor" },
  ],
  asks: [
    { as: "second", of: "engagement.second_mentor", says: "the second mentor, where two work as a pair" },
  ],
  lasts: true,
  matter: "pin",
  ...decidedAlready("pin"),
  writes: [decidedPair("pin"), { ...decidedPair("pin", "{second}"), ifGiven: "second" }],
  says: "{mentor} is chosen for {client} on {on}.",
  undoneBy: "undo.",
  example: "C-061 M-010",
};
