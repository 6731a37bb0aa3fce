import type { Model } from "@waymark/core";
import { type DecisionRecord, roleOf } from "@waymark/risk";
import { dutyTitle } from "../words/titles.js";
import { columnsOf, type Table } from "./table.js";

const { text, date, count } = columnsOf<DecisionRecord>();

/** What was decided, record by record. */
export function decisionTable(model: Model): Table<DecisionRecord> {
  return {
    title: "Decisions on record",
    empty: "No decision is on record.",
    columns: [
      count("number", "No", ({ number }) => number),
      date("on", "On", ({ decision }) => decision.on),
      text("engagement", "Relationship", ({ engagement }) => engagement),
      text("what", "What", ({ decision }) =>
        decision.kind === "duty done"
          ? `done: ${dutyTitle(model, decision.duty)}`
          : `${decision.kind}: ${decision.decision}`,
      ),
      text("by", "By", ({ decision }) => `${decision.by}, ${roleOf(decision)}`),
      text("advice", "Advice was", ({ against }) => (against === "not a decision" ? "" : against)),
      text("corrects", "Corrects", ({ decision: { corrects } }) =>
        corrects === undefined ? "" : String(corrects),
      ),
      text("reason", "Reason", ({ decision }) => decision.reason),
    ],
  };
}

type Count = readonly [file: string, rows: number];

const file = columnsOf<Count>();

/** How many rows each file of a caseload has. */
export const fileTable: Table<Count> = {
  title: "Files",
  empty: "There is no row.",
  columns: [file.text("file", "File", ([name]) => name), file.count("rows", "Rows", ([, rows]) => rows)],
};
