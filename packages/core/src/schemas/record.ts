import type { ListName, RecordKind } from "./common.js";
import type { Field } from "./vocabulary.js";

/** One kind of record: the list of a caseload that holds it, and the fields that every scheme gives it. */
export interface RecordTable {
  /** The kind, by which formulas read a field, as in `client.status`. */
  readonly kind: RecordKind;
  /** The list of a caseload that holds the records, and the name of its file. */
  readonly list: ListName;
  /** What one record is called. */
  readonly title: string;
  readonly describes: string;
  /** Whether a caseload cannot be without the list. */
  readonly needed?: boolean;
  readonly fields: readonly Field[];
}
