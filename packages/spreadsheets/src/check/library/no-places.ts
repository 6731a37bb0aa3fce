import type { Check } from "../check.js";
import { people } from "../example.js";

/** Then nobody can be matched. */
export const noPlaces: Check = {
  id: "no-places",
  asks: "Has no mentor a place?",
  severity: "question",
  find: ({ rows }) =>
    rows.mentors.length > 0 && rows.mentors.every(({ capacity }) => capacity === 0)
      ? [
          {
            list: "mentors",
            rows: [0],
            field: "capacity",
            message: "No mentor has a place.",
            hint: "Check the column, if somebody should be matched.",
          },
        ]
      : [],
  good: {
    tables: {
      ...people,
    },
  },
  bad: {
    tables: { clients: [{ id: "C-1" }, { id: "C-2" }], mentors: [{ id: "M-1", capacity: 0 }] },
    at: ["mentors.0.capacity"],
  },
};
