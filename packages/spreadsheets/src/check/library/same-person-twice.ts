import type { Field } from "@waymark/core";
import type { Check } from "../check.js";
import { contentOf, sharing } from "../helpers.js";

/** Fewer filled cells than this are no likeness. */
const leastFilled = 8;

const person = { a: "x", b: "y", c: "z", d: "x", e: "y", f: "z", g: "x", h: "y" };
const fields = {
  client: Object.keys(person).map(
    (id): Field => ({ id, title: id, kind: "text", sensitivity: "ordinary", describes: id }),
  ),
};
const mentors = [{ id: "M-1", capacity: 1 }];

/** Somebody who was entered twice would have two places. */
export const samePersonTwice: Check = {
  id: "same-person-twice",
  asks: "Do two people have all but their id in common?",
  severity: "question",
  find: ({ rows }) =>
    (["clients", "mentors"] as const).flatMap((list) =>
      sharing(rows[list], (row) =>
        Object.values(row).filter((value) => value !== null).length > leastFilled
          ? contentOf(row, ["id"])
          : undefined,
      ).map((group) => ({
        list,
        rows: group,
        field: "id",
        message: "Two people have everything in common but their id.",
        hint: "If they are one person, keep one of the rows.",
      })),
    ),
  good: {
    fields,
    tables: {
      clients: [
        { id: "C-1", ...person },
        { id: "C-2", ...person, a: "other" },
      ],
      mentors,
    },
  },
  bad: {
    fields,
    tables: {
      clients: [
        { id: "C-1", ...person },
        { id: "C-2", ...person },
      ],
      mentors,
    },
    at: ["clients.0.id"],
  },
};
