import type { ProgrammeReport } from "@waymark/metrics";
import { columnsOf, type Table } from "./table.js";

/** A coded case as it may be handed on: no client, and the month in place of the day. */
export type CaseRow = Readonly<Record<string, string>>;

const cell = columnsOf<CaseRow>();
const of = (id: string, head: string) => cell.text(id, head, (row) => row[id] ?? "");

/** Coded cases, a row each. */
export const caseTable: Table<CaseRow> = {
  title: "Coded cases",
  empty: "No case has been coded.",
  columns: [
    of("case", "Case"),
    of("month", "Month"),
    of("triggers_in", "Way in"),
    of("triggers_out", "Way out"),
    of("tried", "Tried"),
    of("followed", "Followed"),
    of("confidence", "Confidence"),
    of("bears_on", "Bears on"),
  ],
};

type Register = ProgrammeReport["understanding"]["register"];

/** A pattern in what was learnt. */
export type PatternRow = Register["patterns"][number];

/** What cases say of a stance, factor or control. */
export type BearingRow = Register["bearsOn"][number];

const facets = { triggersIn: "Way in", triggersOut: "Way out", tried: "What was tried" } as const;

const pattern = columnsOf<PatternRow>();

/** The patterns in the register of learning. */
export const patternTable: Table<PatternRow> = {
  title: "Patterns in the register of learning, and how often cases bear them out",
  empty: "No case shows a pattern yet.",
  columns: [
    pattern.text("pattern", "Pattern", ({ title }) => title),
    pattern.text("where", "Where", ({ facet }) => facets[facet]),
    pattern.count("supports", "Supported", ({ supports }) => supports),
    pattern.count("contradicts", "Contradicted", ({ contradicts }) => contradicts),
    pattern.count("mixed", "Mixed", ({ mixed }) => mixed),
    pattern.count("open", "Open", ({ open }) => open),
    pattern.count("sure", "High confidence", ({ sure }) => sure),
  ],
};

const bearing = columnsOf<BearingRow>();

/** What cases say of stances, factors and controls. */
export const bearingTable: Table<BearingRow> = {
  title: "Stances, factors and controls that cases bear on",
  empty: "No case bears on a stance, factor or control.",
  columns: [
    bearing.text("item", "Item", ({ id }) => id),
    bearing.count("supports", "Supported", ({ supports }) => supports),
    bearing.count("contradicts", "Contradicted", ({ contradicts }) => contradicts),
    bearing.count("mixed", "Mixed", ({ mixed }) => mixed),
    bearing.count("open", "Open", ({ open }) => open),
    bearing.count("sure", "High confidence", ({ sure }) => sure),
  ],
};
