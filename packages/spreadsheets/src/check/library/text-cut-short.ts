import type { Check, CheckExample } from "../check.js";
import { people } from "../example.js";
import { eachCell } from "../helpers.js";

const fields: CheckExample["fields"] = {
  client: [{ id: "note", title: "Note", kind: "text", sensitivity: "ordinary", describes: "N." }],
};

/** Some programs keep 255 letters of a cell, and drop the rest in silence. */
export const textCutShort: Check = {
  id: "text-cut-short",
  asks: "Was a text cut off?",
  severity: "question",
  find: (context) =>
    eachCell(
      context,
      ({ kind }) => kind === "text",
      (_, value) =>
        [255, 256].includes(String(value).length)
          ? {
              message: "This text has exactly as many letters as some programs keep, so its end may be lost.",
              hint: "Look at the original.",
            }
          : undefined,
    ),
  good: {
    tables: {
      clients: [{ id: "C-1", note: "Short." }],
      mentors: people.mentors,
    },
    fields,
  },
  bad: {
    tables: {
      clients: [{ id: "C-1", note: "x".repeat(255) }],
      mentors: people.mentors,
    },
    fields,
    at: ["clients.0.note"],
  },
};
