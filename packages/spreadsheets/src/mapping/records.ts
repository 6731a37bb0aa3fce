import {
  dayOf,
  dayText,
  type Field,
  type ListName,
  type Problem,
  partsOf,
  type RawRecord,
  valueNamed,
} from "@waymark/core";
import { hasControlCharacter, looksLikeFormula } from "../format/formula.js";
import type { Sheet } from "../format/table.js";
import * as say from "../messages/files.js";
import type { Plan, Source } from "./columns.js";
import { fold } from "./columns.js";
import { dayOrderOf } from "./days.js";
import { safeId } from "./safe-id.js";
import type { Mapping } from "./schema.js";
import { ticked } from "./ticked.js";

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
    isMonthFirst:
      source.field.kind === "date" && dayOrderOf(list, source.field, source.name, mapping) === "month-first",
    // What a cell of one column says, where it was read before and nothing was wrong with it.
    known: source.columns.length === 1 && source.ticks === undefined ? new Map<string, string>() : undefined,
  }));
  return sheet.rows.map(({ row, cells }) => {
    const record: Record<string, unknown> = { ...plan.constants };
    for (const { source, words, separator, isMonthFirst, known } of readers) {
      const [column = -1] = source.columns;
      const before = known?.get(cells[column] ?? "");
      if (before !== undefined) {
        record[source.field.id] = before;
        continue;
      }
      const parts = source.columns.map((one) => cells[one] ?? "");
      const place = { file: sheet.file, row, column: source.name };
      if (parts.some(looksLikeFormula)) problems.push(say.formulaInCell(place));
      else if (parts.some(hasControlCharacter)) problems.push(say.controlCharacter(place));
      else {
        const text = translate(compose(source, parts), source.field, words, separator);
        const read = apart(isMonthFirst ? monthFirst(text) : text);
        record[source.field.id] = read;
        if (known !== undefined && known.size < mostKnown) known.set(apart(parts[0]!), read);
      }
    }
    return { row, record };
  });
}

/** So many different cells of a column are remembered: more are ids or notes, and do not come again. */
const mostKnown = 10_000;

/** The same text by itself: a piece of a long text keeps the whole of it in memory. */
function apart(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** A day with its month first, written so that it cannot be mistaken; any other text as it is. */
function monthFirst(text: string): string {
  const day = dayOf(text, "month-first");
  return day === undefined ? text : dayText(day);
}

/** An id that is made of names is made safe: names have spaces, apostrophes and accents. */
function compose({ template, ticks, field }: Source, parts: readonly string[]): string {
  if (ticks !== undefined) return ticked(ticks, parts);
  if (template === undefined) return parts[0] ?? "";
  if (parts.some((part) => part.trim() === "")) return "";
  let next = 0;
  const text = template.replaceAll(/\{[^{}]+\}/g, () => (parts[next++] ?? "").trim());
  return field.kind === "identifier" ? safeId(text) : text;
}

type Words = ReadonlyMap<string, string>;

function wordsFor(list: ListName, field: Field, mapping: Mapping): Words {
  const given = mapping.values?.[list]?.[field.id] ?? {};
  return new Map(Object.entries(given).map(([from, to]) => [fold(from), to]));
}

function translate(text: string, field: Field, words: Words, separator: string | undefined): string {
  if (words.size === 0 && separator === undefined) return text;
  const whole = words.get(fold(text));
  if (whole !== undefined) return whole;
  const isOwn = (part: string) => words.has(fold(part)) || valueNamed(field, part) !== undefined;
  const isList = field.kind === "categories" || field.kind === "identifiers";
  if (separator === undefined && !isList) return text;
  const parts = separator === undefined ? partsOf(text, isOwn) : text.split(separator);
  return parts.map((part) => words.get(fold(part)) ?? part.trim()).join(";");
}
