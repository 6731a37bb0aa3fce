import type { Caseload } from "../caseload/caseload.js";
import { hasIds, recordName } from "../changes/record-name.js";
import type { Field } from "../field/vocabulary.js";
import type { RecordTable } from "../record/record.js";
import { cellText } from "./cell-text.js";
import { kindNamed } from "./compile-events.js";
import type { EventWrite, SchemeEvent } from "./event.js";
import { cellOf, type KnownEvent } from "./find-records.js";

/** One cell that an event changes: what it says now, what it will say, and on which days that counts. */
export interface PlannedCell {
  readonly list: string;
  readonly record: string;
  readonly field: Field;
  /** As a table holds it; null where it is not known, or the record is new. */
  readonly now: string | null;
  readonly becomes: string | null;
  /** The first day; null where it counts at once. */
  readonly from: number | null;
  readonly until: number | null;
}

/** The cells that an event changes, in the order of its declaration. */
export function writtenCells(caseload: Caseload, event: SchemeEvent, known: KnownEvent): PlannedCell[] {
  const made: { readonly list: string; readonly id: string }[] = [];
  return event.writes.flatMap((write): PlannedCell[] => {
    if (!applies(write, known)) return [];
    return "add" in write
      ? addedCells(caseload, event, known, write, made)
      : changedCells(caseload, event, known, write);
  });
}

function applies({ ifAny, ifNone, ifGiven }: EventWrite, { records, asks, signed }: KnownEvent): boolean {
  const count = (name: string) => records.get(name)?.length ?? 0;
  return (
    (ifAny === undefined || count(ifAny) > 0) &&
    (ifNone === undefined || count(ifNone) === 0) &&
    (ifGiven === undefined || asks.has(ifGiven) || (ifGiven === "until" && signed.until !== null))
  );
}

function changedCells(
  caseload: Caseload,
  event: SchemeEvent,
  known: KnownEvent,
  { set, cells, atOnce }: Extract<EventWrite, { set: string }>,
): PlannedCell[] {
  const { model } = caseload;
  const table = model.tables.find(({ kind }) => kind === kindNamed(event, set))!;
  return (known.records.get(set) ?? []).flatMap((record) =>
    Object.entries(cells).map(([id, cell]): PlannedCell => {
      const field = fieldNamed(caseload, table, id);
      return {
        ...{ list: table.list, record: recordName(model, table, record), field },
        now: cellText(field, record[id]),
        becomes: cell === "" ? null : cellOf(caseload, event, known, cell),
        from: atOnce ? null : known.signed.on,
        until: atOnce ? null : known.signed.until,
      };
    }),
  );
}

/** A new record counts at once. Its id comes first; one of a list without ids is called by its number in the event. */
function addedCells(
  caseload: Caseload,
  event: SchemeEvent,
  known: KnownEvent,
  { add, cells }: Extract<EventWrite, { add: string }>,
  made: { readonly list: string; readonly id: string }[],
): PlannedCell[] {
  const { model } = caseload;
  const table = model.tables.find(({ kind }) => kind === add)!;
  const earlier = made.filter(({ list }) => list === table.list).map(({ id }) => id);
  const id = hasIds(model, table) ? nextId(caseload, table, earlier) : `new-${earlier.length + 1}`;
  made.push({ list: table.list, id });
  const whole = hasIds(model, table) ? { id, ...cells } : cells;
  return Object.entries(whole).flatMap(([name, cell]): PlannedCell[] => {
    const becomes = name === "id" ? id : cellOf(caseload, event, known, cell);
    if (becomes === null) return [];
    return [
      {
        ...{ list: table.list, record: id, field: fieldNamed(caseload, table, name) },
        ...{ now: null, becomes, from: null, until: null },
      },
    ];
  });
}

function fieldNamed({ model }: Caseload, { kind }: RecordTable, id: string): Field {
  return model.fieldsOf.get(kind)!.find((field) => field.id === id)!;
}

/** The id after the last one of a list, in the same manner; ids of changes that do not count any more stay taken. */
function nextId({ written }: Caseload, { kind, list }: RecordTable, made: readonly string[]): string {
  const given = (written.changes ?? []).flatMap((one) =>
    one.list === list && one.field === "id" && typeof one.value === "string" ? [one.value] : [],
  );
  const ids = [...(written[list] ?? []).map(({ id }) => String(id)), ...given, ...made];
  const parts = ids.flatMap((id) => {
    const found = /^(.*?)(\d{1,9})$/.exec(id);
    return found ? [{ start: found[1]!, digits: found[2]! }] : [];
  });
  const last = parts.reduce<(typeof parts)[number] | undefined>(
    (best, one) => (best === undefined || Number(one.digits) > Number(best.digits) ? one : best),
    undefined,
  );
  const start = last?.start ?? `${kind[0]!.toUpperCase()}-`;
  return `${start}${String(Number(last?.digits ?? 0) + 1).padStart(last?.digits.length ?? 3, "0")}`;
}
