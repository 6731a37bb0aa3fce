import type { Check } from "../check.js";
import { people } from "../example.js";

const isBefore = (day: unknown, other: unknown) =>
  typeof day === "number" && typeof other === "number" && day < other;

/** A client is referred first. One that has ended may have followed an earlier referral. */
export const startedBeforeReferral: Check = {
  id: "started-before-referral",
  asks: "Did mentoring start before the referral?",
  severity: "question",
  find: (context) => {
    const referred = new Map(context.rows.clients.map((row) => [row.id, row.referred]));
    return context.rows.engagements.flatMap((row, index) =>
      row.ended === null && isBefore(row.started, referred.get(row.client))
        ? [
            {
              list: "engagements",
              rows: [index],
              field: "started",
              message: "This engagement started before its client was referred.",
              hint: "Correct one of the two days.",
            },
          ]
        : [],
    );
  },
  good: {
    tables: {
      clients: [{ id: "C-1", referred: "2026-01-01" }],
      mentors: people.mentors,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" }],
    },
  },
  bad: {
    tables: {
      clients: [{ id: "C-1", referred: "2026-02-01" }],
      mentors: people.mentors,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" }],
    },
    at: ["engagements.0.started"],
  },
};
