import type { Check } from "../check.js";
import { eachCell } from "../helpers.js";

const contact = /[\w.+-]+@[\w-]+\.[a-z]{2,}|(?:\+44\s?|\b0)\d{3,4}[\s-]?\d{3}[\s-]?\d{3,4}\b/i;

/** These files hold pseudonyms alone. */
export const contactInText: Check = {
  id: "contact-in-text",
  asks: "Does a text hold an address or a telephone number?",
  severity: "question",
  find: (context) =>
    eachCell(
      context,
      ({ kind }) => kind === "text",
      (_, value) =>
        contact.test(String(value))
          ? {
              message: "This text holds what looks like an email address or a telephone number.",
              hint: "Take it out: no result needs it.",
            }
          : undefined,
    ),
  good: {
    tables: {
      clients: [{ id: "C-1", note: "Met twice in 2026." }],
      mentors: [
        { id: "M-1", capacity: 2 },
        { id: "M-2", capacity: 2 },
      ],
    },
    fields: {
      client: [{ id: "note", title: "Note", kind: "text", sensitivity: "ordinary", describes: "N." }],
    },
  },
  bad: {
    tables: {
      clients: [{ id: "C-1", note: "Ring 07700 900123." }],
      mentors: [
        { id: "M-1", capacity: 2 },
        { id: "M-2", capacity: 2 },
      ],
    },
    fields: {
      client: [{ id: "note", title: "Note", kind: "text", sensitivity: "ordinary", describes: "N." }],
    },
    at: ["clients.0.note"],
  },
};
