import type { Check, CheckExample } from "../check.js";
import { people } from "../example.js";
import { eachCell } from "../helpers.js";

const contact = /[\w.+-]+@[\w-]+\.[a-z]{2,}|(?:\+44\s?|\b0)\d{3,4}[\s-]?\d{3}[\s-]?\d{3,4}\b/i;

const fields: CheckExample["fields"] = {
  client: [{ id: "note", title: "Note", kind: "text", sensitivity: "ordinary", describes: "N." }],
};

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
      mentors: people.mentors,
    },
    fields,
  },
  bad: {
    tables: {
      clients: [{ id: "C-1", note: "Ring 07700 900123." }],
      mentors: people.mentors,
    },
    fields,
    at: ["clients.0.note"],
  },
};
