import type { Check, Found } from "../check.js";
import { endingField, people } from "../example.js";

/** A relationship that ended without a word why cannot be learned from. Asked only where others say why. */
export const dayWithoutEnding: Check = {
  id: "day-without-ending",
  asks: "Is a day filled in without what should stand beside it?",
  severity: "question",
  find: ({ model, rows }) =>
    model.tables.flatMap(({ list, kind }) =>
      (model.fieldsOf.get(kind) ?? []).flatMap(({ id, title, needs }): Found[] => {
        const records = rows[list] ?? [];
        if (needs === undefined || records.every((row) => row[id] === null)) return [];
        return records.flatMap((row, index): Found[] =>
          row[needs] === null || row[id] !== null
            ? []
            : [
                {
                  list,
                  rows: [index],
                  field: id,
                  message: `${title} is empty, although ${needs} is filled in.`,
                  hint: "Fill it in, if it is known.",
                },
              ],
        );
      }),
    ),
  good: {
    tables: {
      ...people,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2025-01-05", ended: "2025-06-05" }],
    },
    fields: endingField,
  },
  bad: {
    tables: {
      ...people,
      engagements: [
        { id: "E-1", client: "C-1", mentor: "M-1", started: "2025-01-05", ended: "2025-06-05" },
        {
          id: "E-2",
          client: "C-2",
          mentor: "M-1",
          started: "2025-01-05",
          ended: "2025-06-05",
          ending: "moved",
        },
      ],
    },
    fields: endingField,
    at: ["engagements.0.ending"],
  },
};
