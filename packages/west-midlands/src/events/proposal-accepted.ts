import type { SchemeEvent } from "@waymark/core";
import { decidedAlready, decidedPair } from "./decided-pair.js";

/** A proposed mentor is agreed: the proposal stays as it is until the match starts. */
export const proposalAccepted: SchemeEvent = {
  id: "proposal-accepted",
  title: "A proposal is accepted",
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
  matter: "lock",
  ...decidedAlready("lock"),
  writes: [decidedPair("lock"), { ...decidedPair("lock", "{second}"), ifGiven: "second" }],
  says: "The proposal of {mentor} for {client} is accepted on {on}.",
  undoneBy: "undo, where nothing has begun; match-starts, once they begin.",
  example: "C-061 M-010",
};
