import { dayText, type ListName, type Model, type ReadCaseload } from "@waymark/core";
import type { DaysAround } from "@waymark/report";

/** Fields that say when something happened, where it is not the field `date`: what is planned or runs out may well lie ahead. */
const happened: ReadonlyMap<ListName, readonly string[]> = new Map([
  ["clients", ["referred"]],
  ["engagements", ["started", "ended"]],
]);

/** Whether the policy's day fits what is on record: a wrong `asOf` changes everything and breaks nothing. */
export function daysAround({ today, tables }: Model, read: ReadCaseload): DaysAround {
  let [all, after] = [0, 0];
  let last = Number.NEGATIVE_INFINITY;
  for (const { list } of tables)
    for (const record of read[list] ?? [])
      for (const field of happened.get(list) ?? ["date"]) {
        const day = record[field];
        if (typeof day !== "number") continue;
        all++;
        if (day > today) after++;
        last = Math.max(last, day);
      }
  const some = all > 0;
  return { all, after, last: some ? dayText(last) : null, since: some ? Math.max(0, today - last) : 0 };
}
