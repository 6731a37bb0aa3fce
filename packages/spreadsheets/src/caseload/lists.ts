import type { ListName } from "@waymark/core";
import type { Sheet } from "../format/table.js";
import type { Plan } from "../mapping/columns.js";
import type { Origin } from "../mapping/records.js";

/** One list of a folder, read: where its records come from. */
export interface ReadList {
  readonly list: ListName;
  readonly sheet: Sheet;
  readonly plan: Plan;
  readonly origins: readonly Origin[];
}
