import type { Check } from "../check.js";
import { people } from "../example.js";

/** A pair is two people. */
export const ownSecondMentor: Check = {
  id: "own-second-mentor",
  asks: "Is somebody their own second mentor?",
  severity: "refuse",
  find: ({ rows }) =>
    rows.engagements.flatMap(({ mentor, second_mentor: second }, row) =>
      mentor === null || mentor !== second
        ? []
        : [
            {
              list: "engagements",
              rows: [row],
              field: "second_mentor",
              message: "The second mentor is the mentor.",
              hint: "Enter another mentor, or leave the cell empty.",
            },
          ],
    ),
  good: {
    tables: {
      ...people,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", second_mentor: "M-2", started: "2026-01-05" }],
    },
  },
  bad: {
    tables: {
      ...people,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", second_mentor: "M-1", started: "2026-01-05" }],
    },
    at: ["engagements.0.second_mentor"],
  },
};
