import type { Check, Found } from "../check.js";
import { people } from "../example.js";

/** A spreadsheet program makes 42 of 0042, here and not there. */
export const leadingZerosLost: Check = {
  id: "leading-zeros-lost",
  asks: "Have some ids lost the noughts before them?",
  severity: "question",
  find: ({ rows }) =>
    (["clients", "mentors"] as const).flatMap((list): Found[] => {
      const ids = rows[list].map(({ id }) => String(id ?? ""));
      const padded = ids.filter((id) => /^0\d+$/.test(id));
      const width = padded[0]?.length ?? 0;
      if (padded.length === 0 || padded.some((id) => id.length !== width)) return [];
      const short = ids.flatMap((id, row) => (/^[1-9]\d*$/.test(id) && id.length < width ? [row] : []));
      return short.length === 0
        ? []
        : [
            {
              list,
              rows: short,
              field: "id",
              message: `Other ids here have ${width} digits; this one may have lost its noughts.`,
              hint: "Write the noughts again, in a column that is formatted as text.",
            },
          ];
    }),
  good: {
    tables: {
      clients: [{ id: "0042" }, { id: "1043" }],
      mentors: people.mentors,
    },
  },
  bad: {
    tables: {
      clients: [{ id: "0042" }, { id: "43" }],
      mentors: people.mentors,
    },
    at: ["clients.1.id"],
  },
};
