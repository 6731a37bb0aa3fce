import type { Check, CheckExample } from "../check.js";
import { people } from "../example.js";
import { eachCell } from "../helpers.js";

const garbled = /â€|Ã[\u0080-\u00bf]|\uFFFD/;

const fields: CheckExample["fields"] = {
  client: [{ id: "note", title: "Note", kind: "text", sensitivity: "ordinary", describes: "N." }],
};

/** â€™ was an apostrophe once. */
export const garbledLetters: Check = {
  id: "garbled-letters",
  asks: "Has a text been read in the wrong encoding?",
  severity: "question",
  find: (context) =>
    eachCell(
      context,
      ({ kind }) => kind === "text",
      (_, value) =>
        garbled.test(String(value))
          ? {
              message:
                "Letters of this text are garbled: it was saved in one encoding and opened in another.",
              hint: "Export it again as CSV UTF-8.",
            }
          : undefined,
    ),
  good: {
    tables: {
      clients: [{ id: "C-1", note: "It’s café time." }],
      mentors: people.mentors,
    },
    fields,
  },
  bad: {
    tables: {
      clients: [{ id: "C-1", note: "Itâ€™s cafÃ© time." }],
      mentors: people.mentors,
    },
    fields,
    at: ["clients.0.note"],
  },
};
