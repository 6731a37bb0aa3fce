import type { Check } from "../check.js";
import { people } from "../example.js";

/** The same id in both lists may be one person, or two who were numbered alike. */
export const inBothLists: Check = {
  id: "in-both-lists",
  asks: "Is somebody both a client and a mentor?",
  severity: "question",
  find: ({ rows }) => {
    const mentors = new Set(rows.mentors.map(({ id }) => id));
    return rows.clients.flatMap(({ id }, row) =>
      id !== null && mentors.has(id)
        ? [
            {
              list: "clients",
              rows: [row],
              field: "id",
              message: "A mentor has the same id.",
              hint: "If this is one person, they cannot be their own mentor. If they are two, give one of them another id.",
            },
          ]
        : [],
    );
  },
  good: {
    tables: {
      ...people,
    },
  },
  bad: {
    tables: { clients: [{ id: "C-1" }, { id: "C-2" }], mentors: [{ id: "C-1", capacity: 1 }] },
    at: ["clients.0.id"],
  },
};
