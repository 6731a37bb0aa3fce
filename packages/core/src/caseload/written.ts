import type { Model } from "../compile/model.js";
import type { RecordValues } from "../formula/index.js";
import type { RecordKind } from "../shape/common.js";

/** The look-ups of a scheme as plain data, for workings that somebody recomputes: by id, what is at each key. */
export function writtenLookups(
  model: Model,
): Readonly<Record<string, Readonly<Record<string, string | number>>>> {
  return Object.fromEntries(
    model.plugins.flatMap(({ vocabulary }) =>
      (vocabulary?.tables ?? []).map(({ id, entries }) => [id, entries] as const),
    ),
  );
}

/** What is known in a record of the fields that are read, each named as `client.age`. */
export function writtenRecord(
  kind: RecordKind,
  record: RecordValues,
  read: ReadonlySet<string>,
): RecordValues {
  return Object.fromEntries(
    Object.entries(record).filter(([id, value]) => value !== null && read.has(`${kind}.${id}`)),
  );
}
