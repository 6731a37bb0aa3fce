import type { SchemeEvent } from "@waymark/core";
import { decidedAlready, decidedPair } from "./decided-pair.js";

/** Somebody rules a mentor out for one client, for a reason that the rules do not know. */
export const mentorRuledOut: SchemeEvent = {
  id: "mentor-ruled-out",
  title: "A mentor is ruled out for a client",
  source: "our coding",
  saidBy: "coding",
  about: [
    { as: "client", kind: "client" },
    { as: "mentor", kind: "mentor" },
  ],
  lasts: true,
  matter: "veto",
  ...decidedAlready("veto"),
  writes: [decidedPair("veto")],
  says: "{mentor} is not to be proposed to {client} from {on}.",
  undoneBy: "undo.",
  example: "C-061 M-010",
};
