import type { List } from "../files/names.js";
import type { Sheet } from "../files/table.js";
import type { Plan } from "../mapping/columns.js";
import type { Origin } from "../mapping/records.js";

/** One list of a folder, read: where its records come from. */
export interface ReadList {
  readonly list: List;
  readonly sheet: Sheet;
  readonly plan: Plan;
  readonly origins: readonly Origin[];
}
