import type { ReadCaseload } from "./caseload.js";

/**
 * How many records each list of a caseload holds.
 *
 * @example
 * ```ts
 * countRecords({ clients: [{ id: "C-1" }], mentors: [], engagements: [] }); // => { clients: 1, mentors: 0, engagements: 0 }
 * ```
 */
export function countRecords(read: ReadCaseload): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(read).map(([list, records]) => [list, records.length]));
}
