import type { RecordValues } from "../formula/index.js";
import type { Problem } from "../problems.js";
import { capital } from "../words.js";

/** One row of the table of changes, as read. */
export interface ChangeRow {
  /** Where it stands in the table, from 0. */
  readonly index: number;
  readonly event: string;
  readonly list: string | null;
  readonly record: string | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly from: number | null;
  readonly until: number | null;
  readonly undoes: string | null;
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
const day = (value: unknown): number | null => (typeof value === "number" ? value : null);

/** The rows that can be read, in the order of the table. */
export function changeRows(records: readonly RecordValues[]): ChangeRow[] {
  return records.flatMap((one, index) => {
    const event = text(one.event);
    if (event === null) return [];
    return {
      ...{ index, event, list: text(one.list), record: text(one.record), field: text(one.field) },
      ...{ value: text(one.value), from: day(one.from), until: day(one.until), undoes: text(one.undoes) },
    };
  });
}

/** The number at the end of an event's id; 0 where there is none. */
export function eventNumber(event: string): number {
  return Number(/(\d{1,9})$/.exec(event)?.[1] ?? 0);
}

/** Which of two events was put on record first, by their numbers. */
export function inOrderOfRecord(a: string, b: string): number {
  return eventNumber(a) - eventNumber(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The events that a later one undoes; one that is itself undone undoes nothing. */
export function undoneEvents(rows: readonly ChangeRow[]): ReadonlySet<string> {
  const undone = new Set<string>();
  const latestFirst = rows
    .filter(({ undoes }) => undoes !== null)
    .sort((a, b) => inOrderOfRecord(b.event, a.event));
  for (const { event, undoes } of latestFirst)
    if (!undone.has(event) && inOrderOfRecord(undoes!, event) < 0) undone.add(undoes!);
  return undone;
}

/** What is wrong with a row whatever the records: what it lacks, and an event that it undoes and that is not before it. */
export function rowProblems(row: ChangeRow, events: ReadonlySet<string>): Problem[] {
  const at = `changes.${row.index}`;
  if (row.undoes === null)
    return (["list", "record", "field"] as const).flatMap((field) =>
      row[field] === null
        ? [
            {
              code: "missing-value",
              path: `${at}.${field}`,
              message: `${capital(field)} is empty.`,
              hint: "Take the row back from where a copy is kept: waymark event fills it in.",
            },
          ]
        : [],
    );
  if (events.has(row.undoes) && inOrderOfRecord(row.undoes, row.event) < 0) return [];
  return [
    {
      code: "unknown-event",
      path: `${at}.undoes`,
      message: "No event before this one has this id.",
      hint: "Take the rows back from where a copy is kept; none may be taken out.",
    },
  ];
}

/**
 * Whether each event of a table of changes counts on a day: it was not undone, and some row of it is in force. The events
 * are in the order in which they were put on record.
 *
 * @param changes the table as read
 */
export function eventStates(
  changes: readonly RecordValues[],
  today: number,
): ReadonlyMap<string, "yes" | "not yet" | "no longer" | "undone"> {
  const rows = changeRows(changes);
  const undone = undoneEvents(rows);
  const states = new Map<string, "yes" | "not yet" | "no longer" | "undone">();
  for (const { event, from, until } of [...rows].sort((a, b) => inOrderOfRecord(a.event, b.event))) {
    const begun = from === null || from <= today;
    const over = until !== null && until < today;
    const state = undone.has(event) ? "undone" : !begun ? "not yet" : over ? "no longer" : "yes";
    if (states.get(event) !== "yes") states.set(event, state);
  }
  return states;
}
