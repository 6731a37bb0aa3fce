import type { RecordValues } from "@waymark/core";
import type { Check } from "../check.js";
import { decision, people } from "../example.js";
import { sharing } from "../helpers.js";

const wants = new Set(["pin", "lock"]);

/** One of the two decisions is out of date. */
export const decisionsDisagree: Check = {
  id: "decisions-disagree",
  asks: "Is the same pair both wanted and ruled out?",
  severity: "question",
  find: ({ model, rows: { overrides = [] } }) => {
    const inForce = ({ until }: RecordValues) => typeof until !== "number" || until >= model.today;
    return sharing(overrides, (row) =>
      inForce(row) && row.client && row.mentor ? `${row.client} ${row.mentor}` : undefined,
    )
      .filter((group) => new Set(group.map((at) => wants.has(String(overrides[at]?.kind)))).size > 1)
      .map((group) => ({
        list: "overrides",
        rows: group,
        field: "kind",
        message: "One decision wants this pair, and another rules it out.",
        hint: "End one of them: enter the last day on which it counts under until.",
      }));
  },
  good: {
    tables: {
      ...people,
      overrides: [decision("C-1", "pin"), decision("C-2", "veto")],
    },
  },
  bad: {
    tables: {
      ...people,
      overrides: [decision("C-1", "pin"), decision("C-1", "veto")],
    },
    at: ["overrides.0.kind"],
  },
};
