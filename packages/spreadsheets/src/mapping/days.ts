import { dayOf, type Field, type ListName, type Problem } from "@waymark/core";
import type { Sheet } from "../format/table.js";
import * as say from "../messages/files.js";
import type { Source } from "./columns.js";
import type { Mapping } from "./schema.js";

/** Whether days have the day or the month first. */
export type DayOrder = "day-first" | "month-first";

/** The order in which a column's days are read: as the mapping says, or else as its own name says, or else day first. */
export function dayOrderOf(list: ListName, field: Field, name: string, { days }: Mapping): DayOrder {
  const said = typeof days === "string" ? days : days?.[list]?.[field.id];
  return said ?? (/\bmm?[-/.]dd?\b/i.test(name) ? "month-first" : "day-first");
}

/**
 * Columns of days that were most likely written month first: every one of their days could be, and some can be nothing
 * else. Then the days that could be either are as doubtful as those that do not fit.
 */
export function doubtfulDays(
  sheet: Sheet,
  list: ListName,
  sources: readonly Source[],
  mapping: Mapping,
): Problem[] {
  return sources.flatMap(({ field, columns, name }): Problem[] => {
    const [column] = columns;
    if (field.kind !== "date" || column === undefined || columns.length > 1) return [];
    if (dayOrderOf(list, field, name, mapping) !== "day-first") return [];
    const cells = sheet.rows.flatMap(({ row, cells: all }) => {
      const text = (all[column] ?? "").trim();
      return /^\d{1,2}([-/.])\d{1,2}\1\d{4}\b/.test(text) ? [{ row, text }] : [];
    });
    const wrong = cells.filter(({ text }) => dayOf(text) === undefined);
    const allFit = cells.every(({ text }) => dayOf(text, "month-first") !== undefined);
    if (wrong.length === 0 || !allFit) return [];
    return [
      say.dayOrder(
        { file: sheet.file, row: sheet.headerRow, column: name },
        wrong.map(({ row }) => row),
      ),
    ];
  });
}
