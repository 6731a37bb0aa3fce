import type { Check, Found } from "../check.js";
import { people } from "../example.js";

/** These files are to hold pseudonyms, never names. */
export const idsLikeNames: Check = {
  id: "ids-like-names",
  asks: "Do ids look like people’s names?",
  severity: "question",
  find: ({ rows }) =>
    (["clients", "mentors"] as const).flatMap((list): Found[] => {
      const named = rows[list].flatMap(({ id }, row) =>
        /^[A-Z][a-z]+(?:-[A-Z]?[a-z]+)*[-._][A-Z][A-Za-z]+$/.test(String(id)) ? [row] : [],
      );
      return named.length * 2 <= rows[list].length
        ? []
        : [
            {
              list,
              rows: named.slice(0, 1),
              field: "id",
              message: `${named.length} of ${rows[list].length} ids here look like names.`,
              hint: "Use pseudonyms, and keep the list of names elsewhere.",
            },
          ];
    }),
  good: {
    tables: {
      ...people,
    },
  },
  bad: {
    tables: {
      clients: [{ id: "Jane-Doe" }, { id: "Mary-Ann-Smith" }],
      mentors: people.mentors,
    },
    at: ["clients.0.id"],
  },
};
