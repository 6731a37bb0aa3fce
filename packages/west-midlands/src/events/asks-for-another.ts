import type { SchemeEvent } from "@waymark/core";
import { decidedPair } from "./decided-pair.js";

/** A client asks for another mentor than the one they have or are proposed. */
export const asksForAnother: SchemeEvent = {
  id: "asks-for-another",
  title: "A client asks for another mentor",
  source: "our coding",
  saidBy: "coding",
  about: [
    { as: "client", kind: "client" },
    { as: "mentor", kind: "mentor" },
  ],
  lasts: true,
  matter: "rejected",
  finds: [
    {
      as: "relationship",
      kind: "engagement",
      where: { client: "{client}", mentor: "{mentor}" },
      goesOn: true,
    },
    {
      as: "as_second",
      kind: "engagement",
      where: { client: "{client}", second_mentor: "{mentor}" },
      goesOn: true,
    },
    { as: "theirs", kind: "engagement", where: { client: "{client}" }, goesOn: true },
    { as: "closed", kind: "client", where: { id: "{client}", status: "closed" } },
    {
      as: "turned_down",
      kind: "override",
      where: { client: "{client}", mentor: "{mentor}", kind: "rejected" },
      goesOn: true,
    },
  ],
  refusals: [
    {
      ifAny: ["turned_down"],
      ifNone: ["relationship", "as_second"],
      says: "{client} has asked for another mentor than {mentor} already, and that still counts.",
      hint: "{mentor} is not proposed to {client}. Nothing more need be recorded.",
    },
    {
      ifAny: ["theirs"],
      ifNone: ["relationship", "as_second"],
      says: "{client} has a mentor on that day, and it is not {mentor}.",
      hint: "Name the mentor of {theirs}, the mentoring relationship that continues.",
    },
    {
      ifAny: ["closed"],
      ifNone: ["relationship", "as_second"],
      says: "The referral of {client} is closed, so nobody is proposed to them.",
      hint: "If they want a mentor after all, open the referral again first: undo referral-closed.",
    },
  ],
  writes: [
    { set: "relationship", cells: { ended: "{on}", ending: "poor-fit" }, atOnce: true },
    { set: "as_second", cells: { second_mentor: "" } },
    decidedPair("rejected"),
  ],
  says: "{client} asks for another mentor than {mentor} from {on}.",
  undoneBy: "undo.",
  followUp: [
    "Say to both that a match that does not fit is nobody’s fault, and ask the client what would suit them.",
  ],
  example: "C-012 M-041",
};
