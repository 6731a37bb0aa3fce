import type { Caseload } from "../caseload/caseload.js";
import { type ChangeRow, changeRows, undoneEvents } from "../changes/change-rows.js";
import { dayText } from "../days.js";
import { longDay } from "../long-days.js";
import { badInput } from "../problems.js";
import { kindNamed } from "./compile-events.js";
import type { SchemeEvent } from "./event.js";
import type { KnownEvent } from "./find-records.js";
import type { PlannedCell } from "./written-cells.js";

/**
 * Refuses an event that is on record already and counts: the same kind, about the same records, on the same day. Its rows
 * name what it is about, as the record that they change or in a cell that they fill in.
 *
 * @throws WaymarkError that says for which day, and who put it on record
 */
export function refuseRepeated(
  { model, written }: Caseload,
  event: SchemeEvent,
  about: readonly string[],
  on: number,
): void {
  const changes = written.changes ?? [];
  const rows = changeRows(changes);
  const undone = undoneEvents(rows);
  const isAlike = changes.filter(({ kind, date }) => kind === event.id && date === on);
  const listOf = (kind: string | undefined) => model.tables.find((one) => one.kind === kind)?.list;
  const names = (as: string, id: string, row: ChangeRow): boolean =>
    event.writes.some((write) => {
      const list = listOf("add" in write ? write.add : kindNamed(event, write.set));
      if (row.list !== list) return false;
      const isRecord = "set" in write && write.set === as && row.record === id;
      return isRecord || (row.value === id && write.cells[row.field ?? ""] === `{${as}}`);
    });
  const same = [...new Set(isAlike.map((one) => String(one.event)))].find((name) => {
    const own = rows.filter((row) => row.event === name);
    const isNamed = ({ as }: SchemeEvent["about"][number], i: number) =>
      own.some((row) => names(as, about[i]?.trim() ?? "", row));
    return !undone.has(name) && event.about.every(isNamed);
  });
  if (same === undefined) return;
  const { by, role } = isAlike.find((one) => one.event === same)!;
  throw badInput(
    "repeated",
    "event",
    `${event.title}: this is on record already for ${longDay(dayText(on))}, as ${same}, by ${by} (${role}).`,
    `If it happened again, give the day on which it did. If ${same} is wrong, undo it first.`,
  );
}

/**
 * Refuses an event where, as the records stand, there is nothing that it could be about.
 *
 * @param inWords a sentence with the names that the event is about
 * @throws WaymarkError with what the scheme says of it
 */
export function refuseWhereNothingToDo(
  { refusals = [] }: SchemeEvent,
  { records }: KnownEvent,
  inWords: (sentence: string) => string,
): void {
  const isFound = (name: string) => (records.get(name)?.length ?? 0) > 0;
  const refusal = refusals.find(
    ({ ifAny = [], ifNone = [] }) => ifAny.every(isFound) && !ifNone.some(isFound),
  );
  if (refusal) throw badInput("nothing-to-do", "event", inWords(refusal.says), inWords(refusal.hint));
}

/**
 * Refuses an event after which every cell that it writes would be as it is. One that may have a last day can be put on
 * record again: it then counts for longer.
 *
 * @throws WaymarkError that says what to do
 */
export function refuseUnchanged(
  { title, lasts }: SchemeEvent,
  cells: readonly PlannedCell[],
  on: number,
): void {
  if (lasts || cells.some(({ now, becomes }) => now !== becomes)) return;
  throw badInput(
    "nothing-changes",
    "event",
    `${title}: the records say so already, as they stand on ${longDay(dayText(on))}.`,
    "There is nothing to record. If the day on record is wrong, correct it, or undo the event that gave it.",
  );
}
