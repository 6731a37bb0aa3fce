import { capital } from "@waymark/core";
import type { OverrideOutcome } from "@waymark/matching";

import { sayDecision } from "./allocation.js";
import { columnsOf, type Table } from "./table.js";

const states: Readonly<Record<OverrideOutcome["state"], string>> = {
  made: "carried out",
  refused: "could not be carried out",
  "in-force": "in force",
  already: "already so",
  expired: "no longer in force",
  "to-come": "not yet in force",
};

/** What became of a decision of staff, in words. */
export function sayState({ state }: Pick<OverrideOutcome, "state">): string {
  return states[state];
}

const { text } = columnsOf<OverrideOutcome>();

/** What people decided over the advice, and what became of it. */
export const overrideTable: Table<OverrideOutcome> = {
  title: "Decisions of staff, and what became of them",
  empty: "There is no decision over the advice.",
  columns: [
    text("client", "Client", ({ decision }) => decision.client),
    text("mentor", "Mentor", ({ decision }) => decision.mentor),
    text("decision", "Decision", ({ decision }) => capital(sayDecision(decision))),
    text("state", "State", sayState),
    text("says", "What this means", ({ says, remedy }) => (remedy === null ? says : `${says} ${remedy}`)),
  ],
};
