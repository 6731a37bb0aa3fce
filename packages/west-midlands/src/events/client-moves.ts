import type { SchemeEvent } from "@waymark/core";

/** A client moves to another district. */
export const clientMoves: SchemeEvent = {
  id: "client-moves",
  title: "A client moves",
  source: "our coding",
  saidBy: "coding",
  about: [{ as: "client", kind: "client" }],
  asks: [
    { as: "district", of: "client.district", says: "where the client lives from then on", required: true },
  ],
  matter: "client-facts",
  writes: [{ set: "client", cells: { district: "{district}" } }],
  says: "{client} lives in {district} from {on}.",
  undoneBy: "client-moves again, or undo.",
  followUp: ["If the client has a mentor, ask both whether they can go on meeting."],
  example: "C-012 --district dudley",
};
