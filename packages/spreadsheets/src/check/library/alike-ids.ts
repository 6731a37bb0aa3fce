import { idKey } from "@waymark/core";
import type { Check } from "../check.js";
import { people } from "../example.js";
import { sharing } from "../helpers.js";

/** C-001 and c_1 are two people to a computer, and one to most readers. */
export const alikeIds: Check = {
  id: "alike-ids",
  asks: "Do two ids of one list differ in capitals, signs or noughts alone?",
  severity: "question",
  find: ({ model, rows }) =>
    model.tables.flatMap(({ list, kind }) =>
      model.fields.has(`${kind}.id`)
        ? sharing(rows[list] ?? [], ({ id }) => (typeof id === "string" ? idKey(id) : undefined))
            .filter((group) => new Set(group.map((at) => rows[list]?.[at]?.id)).size === group.length)
            .map((group) => ({
              list,
              rows: group,
              field: "id",
              message: "These ids differ in capitals, signs or noughts alone.",
              hint: "If they are one, write it alike.",
            }))
        : [],
    ),
  good: {
    tables: {
      ...people,
    },
  },
  bad: {
    tables: {
      clients: [{ id: "C-001" }, { id: "c_1" }],
      mentors: people.mentors,
    },
    at: ["clients.0.id"],
  },
};
