import type { Check } from "../check.js";
import { people, sharedIds } from "../example.js";
import { eachCell, idsOf } from "../helpers.js";

/** A 1 for yes is nobody’s id, and would keep nobody apart. */
export const answerForAnId: Check = {
  id: "answer-for-an-id",
  asks: "Does a column of ids answer 0 or 1, as if it asked yes or no?",
  severity: "refuse",
  find: (context) => {
    const fits = ({ names }: { names?: string }) => names !== undefined;
    const numbers = new Set<string>();
    eachCell(context, fits, (_, value) => {
      for (const id of idsOf(value)) if (/^\d+$/.test(id) && id !== "0" && id !== "1") numbers.add(id);
      return undefined;
    });
    if (numbers.size > 0) return [];
    return eachCell(context, fits, ({ field }, value) =>
      idsOf(value).some((id) => id === "0" || id === "1")
        ? {
            message: `${field.title}: this answers a question; it names nothing.`,
            hint: `Write the id of each ${field.names}, or none where there are none.`,
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
