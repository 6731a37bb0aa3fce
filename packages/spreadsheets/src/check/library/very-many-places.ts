import type { Check } from "../check.js";
import { people } from "../example.js";

/** A year or a rate may stand in the wrong column. */
export const veryManyPlaces: Check = {
  id: "very-many-places",
  asks: "Does a mentor have more than 20 places?",
  severity: "question",
  find: (context) => {
    return context.rows.mentors.flatMap((row, index) =>
      Number(row.capacity) > 20
        ? [
            {
              list: "mentors",
              rows: [index],
              field: "capacity",
              message: "This mentor has more than 20 places.",
              hint: "Check the number.",
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
    tables: { clients: [{ id: "C-1" }, { id: "C-2" }], mentors: [{ id: "M-1", capacity: 26 }] },
    at: ["mentors.0.capacity"],
  },
};
