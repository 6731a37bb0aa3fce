import { badInput, didYouMean, type RecordValues } from "@waymark/core";

/**
 * The place of an id among records, or an error that names the nearest.
 *
 * @param what - what the records are, as `mentor` or `client with an open referral`
 * @param path - the argument that names the id
 */
export function placeOf(records: readonly RecordValues[], id: string, what: string, path: string): number {
  const at = records.findIndex((record) => record.id === id);
  if (at >= 0) return at;
  const ids = records.map((record) => String(record.id));
  throw badInput("unknown-id", path, `There is no ${what} ${id}.`, didYouMean(id, ids, what));
}
