import type { Check } from "../check.js";
import { decision, people } from "../example.js";

/** The decision has no effect. */
export const decisionForClosed: Check = {
  id: "decision-for-closed",
  asks: "Is a client matched by decision whose referral is closed?",
  severity: "question",
  find: (context) => {
    const closed = new Set(
      context.rows.clients.flatMap(({ id, status }) => (status === "closed" ? [id ?? null] : [])),
    );
    return (context.rows.overrides ?? []).flatMap((row, index) =>
      closed.has(row.client ?? null) && (row.kind === "pin" || row.kind === "lock")
        ? [
            {
              list: "overrides",
              rows: [index],
              field: "client",
              message: "The referral of this client is closed, so this decision has no effect.",
              hint: "Open the referral, or take the decision out.",
            },
          ]
        : [],
    );
  },
  good: {
    tables: {
      ...people,
      overrides: [decision("C-1", "pin")],
    },
  },
  bad: {
    tables: {
      clients: [{ id: "C-1", status: "closed" }],
      mentors: people.mentors,
      overrides: [decision("C-1", "pin")],
    },
    at: ["overrides.0.client"],
  },
};
