import type { Check } from "../check.js";
import { people } from "../example.js";
import { currentEngagements } from "../helpers.js";

/** A mentor who is ill or has stopped takes on nobody, and the clients that they have still need somebody to ring. */
export const awayWithClients: Check = {
  id: "away-with-clients",
  asks: "Does a mentor without a place have clients who may need somebody to cover?",
  severity: "question",
  find: (context) => {
    const current = currentEngagements(context);
    return context.rows.mentors.flatMap(({ id, capacity }, row) => {
      const own = current.filter(
        ({ row: { mentor, second_mentor: second } }) => mentor === id || second === id,
      );
      const clients = new Set(own.map(({ row: { client } }) => client)).size;
      if (capacity !== 0 || clients === 0) return [];
      return [
        {
          list: "mentors" as const,
          rows: [row],
          field: "capacity",
          message: `This mentor takes on nobody, and has ${clients} current ${clients === 1 ? "client" : "clients"}. Who covers?`,
          hint: "Agree who each client can ring until the mentor is back. If the mentor has left, enter which relationship has ended; if not, correct the number of places.",
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
      clients: people.clients,
      mentors: [
        { id: "M-1", capacity: 0 },
        { id: "M-2", capacity: 1 },
      ],
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" }],
    },
    at: ["mentors.0.capacity"],
  },
};
