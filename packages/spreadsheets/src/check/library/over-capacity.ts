import { mostAtOnce, type RecordValues } from "@waymark/core";
import type { Check } from "../check.js";
import { people } from "../example.js";
import { currentEngagements } from "../helpers.js";

/** Either the number of places is out of date, or an engagement was never ended. */
export const overCapacity: Check = {
  id: "over-capacity",
  asks: "Does a mentor have more clients than places?",
  severity: "question",
  find: (context) => {
    const busy = new Map<unknown, RecordValues[]>();
    for (const { row } of currentEngagements(context))
      for (const mentor of new Set([row.mentor, row.second_mentor]))
        busy.set(mentor, [...(busy.get(mentor) ?? []), row]);
    return context.rows.mentors.flatMap(({ id, capacity }, row) => {
      const clients = mostAtOnce(busy.get(id) ?? [], context.model.today);
      // Nobody new is for a mentor without a place: who sees their clients is asked elsewhere.
      if (typeof capacity !== "number" || capacity === 0 || clients <= capacity) return [];
      return [
        {
          list: "mentors" as const,
          rows: [row],
          field: "capacity",
          message: `This mentor has ${clients} current clients and ${capacity} ${capacity === 1 ? "place" : "places"}.`,
          hint: "Correct the number of places, or enter which engagement has ended.",
        },
      ];
    });
  },
  good: {
    tables: {
      ...people,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" }],
    },
  },
  bad: {
    tables: {
      clients: [{ id: "C-1" }, { id: "C-2" }],
      mentors: [{ id: "M-1", capacity: 1 }],
      engagements: [
        { id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" },
        { id: "E-2", client: "C-2", mentor: "M-1", started: "2026-01-05" },
      ],
    },
    at: ["mentors.0.capacity"],
  },
};
