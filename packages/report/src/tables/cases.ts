import type { Model } from "@waymark/core";
import type { CodedField, ProgrammeReport } from "@waymark/metrics";
import { pieceTitle } from "../words/titles.js";
import { columnsOf, type Table } from "./table.js";

/** A coded case as it may be handed on: no client, and the month in place of the day. */
export type CaseRow = Readonly<Record<string, string>>;

const cell = columnsOf<CaseRow>();
const of = (id: string, head: string) => cell.text(id, head, (row) => row[id] ?? "");

/** Lists coded cases, a row each, with a column for each field in which they are coded. */
export function caseTable(fields: readonly CodedField[]): Table<CaseRow> {
  return {
    title: "Coded cases",
    empty: "No case has been coded.",
    columns: [of("case", "Case"), of("month", "Month"), ...fields.map(({ id, title }) => of(id, title))],
  };
}

/** The same for readers: each code by its title. */
export function readCaseTable(model: Model, fields: readonly CodedField[]): Table<CaseRow> {
  const { columns, ...rest } = caseTable(fields);
  const titleOf = (field: CodedField, code: string) => field.titles[code] ?? pieceTitle(model, code);
  return {
    ...rest,
    columns: columns.map((column) => {
      const field = fields.find(({ id }) => id === column.id);
      if (field === undefined) return column;
      const codes = (row: CaseRow) => (row[field.id] ?? "").split("; ").filter((code) => code !== "");
      return {
        ...column,
        cell: (row) =>
          codes(row)
            .map((code) => titleOf(field, code))
            .join("; "),
      };
    }),
  };
}

type Register = ProgrammeReport["understanding"]["register"];

/** A pattern in what was learnt. */
export type PatternRow = Register["patterns"][number];

/** What cases say of a stance, factor or control. */
export type BearingRow = Register["bearsOn"][number];

const pattern = columnsOf<PatternRow>();

/** The patterns in the register of learning. */
export function patternTable(fields: readonly CodedField[]): Table<PatternRow> {
  const titles = new Map(fields.map(({ id, title }) => [id, title]));
  return {
    title: "Patterns in the register of learning, and how often cases bear them out",
    empty: "No case shows a pattern yet.",
    columns: [
      pattern.text("pattern", "Pattern", ({ title }) => title),
      pattern.text("where", "Where", ({ facet }) => titles.get(facet) ?? facet),
      pattern.count("supports", "Supported", ({ supports }) => supports),
      pattern.count("contradicts", "Contradicted", ({ contradicts }) => contradicts),
      pattern.count("mixed", "Mixed", ({ mixed }) => mixed),
      pattern.count("open", "Open", ({ open }) => open),
      pattern.count("sure", "High confidence", ({ sure }) => sure),
    ],
  };
}

const bearing = columnsOf<BearingRow>();

/** What cases say of stances, factors and controls. */
export function bearingTable(model: Model): Table<BearingRow> {
  return {
    title: "Stances, factors and controls that cases bear on",
    empty: "No case bears on a stance, factor or control.",
    columns: [
      bearing.text("item", "Item", ({ id }) => pieceTitle(model, id)),
      bearing.count("supports", "Supported", ({ supports }) => supports),
      bearing.count("contradicts", "Contradicted", ({ contradicts }) => contradicts),
      bearing.count("mixed", "Mixed", ({ mixed }) => mixed),
      bearing.count("open", "Open", ({ open }) => open),
      bearing.count("sure", "High confidence", ({ sure }) => sure),
    ],
  };
}
