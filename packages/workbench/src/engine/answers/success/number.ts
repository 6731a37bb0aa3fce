import { cellText, type Field, type Model, type Value } from "@waymark/core";
import { tracedNumber } from "@waymark/folder";
import { journeyFigures, namedFigures, tracer } from "@waymark/metrics";
import { figureTable } from "@waymark/report/tables";
import type { Desk } from "../../desk.js";

/** Which number, and how many of its rows at most. */
export interface AskedNumber {
  readonly id: string;
  readonly most: number;
}

/** A number, how it was computed, and the rows that it rests on. */
export interface NumberTrace {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly how: string;
  readonly source: string;
  /** What is counted, in the words of the scheme’s formula; null for what is not counted so. */
  readonly counts: string | null;
  readonly parts: readonly NumberPart[];
}

/** Rows of one file, in one role: counted, or out of which. */
export interface NumberPart {
  readonly file: string;
  readonly role: string;
  readonly of: number;
  readonly heads: readonly string[];
  /** As many as were asked for, each with its number in the file. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** Takes a number of success back to its rows; null where there is no such number. */
export function traceOf(desk: Desk, { id, most }: AskedNumber): NumberTrace | null {
  const folder = desk.open();
  const { model, caseload, origins } = folder;
  const { programme, journeys } = desk.results().metrics;
  const figures = id.startsWith("journey.") ? journeys.flatMap(journeyFigures) : namedFigures(programme);
  const found = figures.find((one) => one.id === id);
  if (found === undefined) return null;
  const { title, source, definition, traced } = tracedNumber(folder, found, tracer(model, caseload));
  const said = (column: string) =>
    String(figureTable.columns.find((one) => one.id === column)?.cell(found) ?? "");
  return {
    ...{ id, title, source },
    value: said("value"),
    how: said("how"),
    counts: definition,
    parts: traced.map(({ file, role, rows }): NumberPart => {
      const [list = "", from] = [...origins].find(([, one]) => one.file === file) ?? [
        file.replace(/\.csv$/, ""),
      ];
      const records = caseload.rows[list as keyof typeof caseload.rows] ?? [];
      const places = new Map((from?.rows ?? records.map((_, i) => i + 2)).map((row, i) => [row, i]));
      const shown = rows.slice(0, most).map((row) => ({ row, record: records[places.get(row) ?? -1] }));
      const fields = fieldsOf(model, list);
      const cell = (record: object | undefined, head: string) =>
        textOf(fields.get(head), (record as Readonly<Record<string, Value>> | undefined)?.[head]);
      const heads = [...new Set(shown.flatMap(({ record }) => Object.keys(record ?? {})))].filter((head) =>
        shown.some(({ record }) => cell(record, head) !== ""),
      );
      return {
        ...{ file, role, of: rows.length, heads },
        rows: shown.map(({ row, record }) => ({ row, cells: heads.map((head) => cell(record, head)) })),
      };
    }),
  };
}

/** The fields of a list, by their columns. */
function fieldsOf(model: Model, list: string): ReadonlyMap<string, Field> {
  const kind = model.tables.find((one) => one.list === list)?.kind ?? "";
  return new Map((model.fieldsOf.get(kind) ?? []).map((field) => [field.id, field]));
}

/** A value as its table holds it. Days of columns that every scheme has are known from what they hold. */
function textOf(field: Field | undefined, value: Value | undefined): string {
  if (field !== undefined) return cellText(field, value) ?? "";
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join(";") : String(value);
}
