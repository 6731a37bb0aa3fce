import type { Check } from "../check.js";
import { people, sharedIds } from "../example.js";
import { eachSharedCell, sharedIdsIn } from "../helpers.js";

const isAnswer = (id: string) => id === "0" || id === "1";

/** A 1 for yes is nobody’s id, and would keep nobody apart. */
export const answerForAnId: Check = {
  id: "answer-for-an-id",
  asks: "Does a column of ids answer 0 or 1, as if it asked yes or no?",
  severity: "refuse",
  find: (context) => {
    const known = [...sharedIdsIn(context).values()].flatMap((ids) => [...ids]);
    if (known.some((id) => /^\d+$/.test(id) && !isAnswer(id))) return [];
    return eachSharedCell(context, (ids, { title, names }) =>
      ids.some(isAnswer)
        ? {
            message: `${title}: this answers a question; it names nothing.`,
            hint: `Write the id of each ${names}, or none where there are none.`,
          }
        : undefined,
    );
  },
  good: {
    tables: {
      clients: [{ id: "C-1", networks: "1;2" }],
      mentors: people.mentors,
    },
    fields: sharedIds,
  },
  bad: {
    tables: {
      clients: [{ id: "C-1", networks: "1" }],
      mentors: people.mentors,
    },
    fields: sharedIds,
    at: ["clients.0.networks"],
  },
};
