import type { Field, ListName, Problem, RawRecord } from "@waymark/core";
import { hasControlCharacter, looksLikeFormula } from "../format/formula.js";
import type { Sheet } from "../format/table.js";
import * as say from "../messages/files.js";
import type { Plan, Source } from "./columns.js";
import { fold } from "./columns.js";
import type { Mapping } from "./schema.js";

/** A record with the row that it came from. */
export interface Origin {
  readonly row: number;
  readonly record: RawRecord;
}

/** The rows of a sheet as records of our fields. Cells that hold formulas are reported and left out. */
export function sheetRecords(
  sheet: Sheet,
  list: ListName,
  plan: Plan,
  mapping: Mapping,
  problems: Problem[],
): Origin[] {
  const readers = plan.sources.map((source) => ({
    source,
    words: wordsFor(list, source.field, mapping),
    separator: mapping.separators?.[list]?.[source.field.id],
  }));
  return sheet.rows.map(({ row, cells }) => {
    const record: Record<string, unknown> = { ...plan.constants };
    for (const { source, words, separator } of readers) {
      const parts = source.columns.map((column) => cells[column] ?? "");
      const place = { file: sheet.file, row, column: source.name };
      if (parts.some(looksLikeFormula)) problems.push(say.formulaInCell(place));
      else if (parts.some(hasControlCharacter)) problems.push(say.controlCharacter(place));
      else record[source.field.id] = translate(compose(source, parts), words, separator);
    }
    return { row, record };
  });
}

function compose({ template }: Source, parts: readonly string[]): string {
  if (template === undefined) return parts[0] ?? "";
  if (parts.some((part) => part.trim() === "")) return "";
  let next = 0;
  return template.replaceAll(/\{[^{}]+\}/g, () => (parts[next++] ?? "").trim());
}

type Words = ReadonlyMap<string, string>;

function wordsFor(list: ListName, field: Field, mapping: Mapping): Words {
  const given = mapping.values?.[list]?.[field.id] ?? {};
  return new Map(Object.entries(given).map(([from, to]) => [fold(from), to]));
}

function translate(text: string, words: Words, separator: string | undefined): string {
  const whole = words.get(fold(text));
  if (whole !== undefined) return whole;
  if (separator === undefined) return text;
  return text
    .split(separator)
    .map((part) => words.get(fold(part)) ?? part.trim())
    .join(";");
}
