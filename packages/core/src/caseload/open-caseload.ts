import type { Model } from "../compile/model.js";
import { requireCaseload, requireModel } from "../guard.js";
import { type Problem, WaymarkError } from "../problems.js";
import type { Caseload, CaseloadTables, ReadCaseload } from "./caseload.js";
import { checkTables } from "./check-tables.js";
import { keep, keptOf } from "./kept.js";

/**
 * Opens a caseload: reads and checks every record once. Every function that takes a caseload takes an open one or
 * plain tables. Open it yourself where you ask several questions: plain tables are read again for each.
 *
 * Opening an open caseload, or its records, for its own model costs nothing. For another model its tables are read
 * again, once for each model.
 *
 * @throws WaymarkError with every problem of every record, at paths like `clients.3.faith`, counting from 0.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const caseload = openCaseload(model, { clients: [], mentors: [{ id: "M-2", capacity: 1 }, { id: "M-1", capacity: 2 }] });
 * caseload.records.mentors.map(({ id }) => id); // => ["M-1", "M-2"]
 * openCaseload(model, caseload) === caseload; // => true
 * shortlist(model, caseload, { top: 3 }); // => []
 * ```
 */
export function openCaseload(model: Model, caseload: Caseload | CaseloadTables): Caseload {
  requireModel(model);
  const kept = keptOf(caseload);
  if (!kept) {
    requireCaseload(
      caseload,
      model.tables.map(({ list }) => list),
    );
    return sound(checkCaseload(model, caseload, []));
  }
  if (kept.caseload.model === model) return sound(kept.caseload);
  const known = kept.others.get(model);
  if (known) return sound(known);
  const other = checkCaseload(model, kept.caseload.tables, []);
  kept.others.set(model, other);
  return sound(other);
}

/**
 * Returns the open caseload that this is, or whose records these are; undefined for plain tables.
 *
 * @example
 * ```ts
 * openedOf({ clients: [], mentors: [] }); // => undefined
 * ```
 */
export function openedOf(caseload: unknown): Caseload | undefined {
  return keptOf(caseload)?.caseload;
}

/** Returns an open caseload that nothing is wrong with. */
function sound(caseload: Caseload): Caseload {
  const { problems } = keptOf(caseload)!;
  if (problems.length > 0) throw new WaymarkError(problems);
  return caseload;
}

/**
 * Opens plain tables, and puts what is wrong with them in a list. A caseload with problems can be looked at, to find
 * further problems; the functions that take a caseload refuse it with the same problems.
 */
export function checkCaseload(model: Model, tables: CaseloadTables, problems: Problem[]): Caseload {
  const found: Problem[] = [];
  const caseload = keep({ model, tables, ...checkTables(model, tables, found) }, found);
  problems.push(...found);
  return caseload;
}

/**
 * Reads a caseload, for those who want its records alone: `openCaseload(model, caseload).records`. The records know
 * the caseload that they are of, and may be given in its place.
 *
 * @throws WaymarkError with every problem of every record, at paths like `clients.3.faith`, counting from 0.
 */
export function readCaseload(model: Model, caseload: Caseload | CaseloadTables): ReadCaseload {
  return openCaseload(model, caseload).records;
}
