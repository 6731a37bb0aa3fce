import type { Check } from "../check.js";
import { people } from "../example.js";
import { hasEnded } from "../helpers.js";

/** One of the two is out of date. */
export const closedAndMentored: Check = {
  id: "closed-and-mentored",
  asks: "Is a client mentored whose referral is closed?",
  severity: "question",
  find: (context) => {
    const closed = new Set(
      context.rows.clients.flatMap(({ id, status }) => (status === "closed" ? [id ?? null] : [])),
    );
    return context.rows.engagements.flatMap((row, index) =>
      !hasEnded(row, context.model.today) && closed.has(row.client ?? null)
        ? [
            {
              list: "engagements",
              rows: [index],
              field: "client",
              message: "The referral of this client is closed, and the relationship continues.",
              hint: "Open the referral, or enter when the engagement ended.",
            },
          ]
        : [],
    );
  },
  good: {
    tables: {
      ...people,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" }],
    },
  },
  bad: {
    tables: {
      clients: [{ id: "C-1", status: "closed" }],
      mentors: people.mentors,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" }],
    },
    at: ["engagements.0.client"],
  },
};
