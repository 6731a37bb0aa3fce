import { type Caseload, dayText, eventStates, type Model } from "@waymark/core";
import groupBy from "lodash/groupBy.js";

/** One event that is on record. */
export interface EventOnRecord {
  readonly event: string;
  readonly date: string;
  /** The id of the scheme's event, or undo. */
  readonly kind: string;
  readonly title: string;
  /** The records that it changes; the event that it undoes. */
  readonly records: readonly string[];
  readonly by: string;
  readonly role: string;
  readonly reason: string;
  readonly counts: "yes" | "not yet" | "no longer" | "undone";
}

/** The events of a caseload, in the order in which they were put on record. */
export function eventsOnRecord({ events, today }: Model, { written }: Caseload): EventOnRecord[] {
  const changes = written.changes ?? [];
  const rowsOf = groupBy(changes, ({ event }) => String(event));
  return [...eventStates(changes, today)].map(([event, counts]): EventOnRecord => {
    const rows = rowsOf[event] ?? [];
    const [first] = rows;
    const kind = String(first?.kind);
    const named = rows
      .flatMap(({ record, undoes }) => [record, undoes])
      .filter((one) => typeof one === "string");
    return {
      ...{ event, kind, date: dayText(Number(first?.date)) },
      title: kind === "undo" ? "Undo" : (events.find(({ id }) => id === kind)?.title ?? kind),
      records: [...new Set(named)],
      by: String(first?.by),
      role: String(first?.role),
      reason: String(first?.reason),
      counts,
    };
  });
}
