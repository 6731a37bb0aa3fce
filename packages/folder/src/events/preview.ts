import {
  type Caseload,
  changeTable,
  compile,
  dayText,
  type Model,
  type PlannedEvent,
  type Problem,
  recordName,
  WaymarkError,
} from "@waymark/core";
import { type AssignedPair, allocate, type ClientMove, matching, movesSince } from "@waymark/matching";
import { metrics } from "@waymark/metrics";
import { sayFlag, sayMentors } from "@waymark/report/tables";
import { risk } from "@waymark/risk";
import { type CheckedRecords, checkRecords } from "../caseload/check-records.js";
import type { Folder } from "../caseload/read.js";
import * as say from "../messages/events.js";

/** What an event would change on one day. */
export interface Look {
  /** The day that both sides are looked at on. */
  readonly day: string;
  readonly moves: readonly ClientMove[];
  /** How many clients have a mentor, or are proposed one, before and after. */
  readonly served: { readonly before: number; readonly after: number };
  /** What speaks against a match that is on record afterwards, and did not before: a ruling, or a rule that is not met. */
  readonly against: readonly string[];
}

/** What an event would change, on the first day on which all of it shows. */
export interface Preview extends Look {
  /** What changes already on the policy's day, where the event lies after it; null where nothing does. */
  readonly atOnce: Look | null;
  /** What would be asked about the caseload that is not asked now. */
  readonly asked: readonly string[];
}

/** The scheme of a folder as it is on the policy's day, or on a later one: events may lie ahead of it. */
export function modelOn({ model, policy }: Folder, day: number): Model {
  if (day <= model.today) return model;
  const asOf = dayText(day);
  return compile(
    { ...(policy as object), asOf },
    { plugins: model.plugins, subjects: [matching, metrics, risk] },
  );
}

/**
 * Looks at a caseload with and without the rows of an event: whether it can still be read, and who would move and why.
 * Where a day of the event lies after the policy's, both sides are looked at on it, and on the policy's day as well:
 * some of what an event writes may count at once, as a withdrawal does.
 *
 * @throws WaymarkError where the caseload could not be read afterwards
 */
export function previewOf(folder: Folder, { rows, signed, takesBack }: PlannedEvent): Preview {
  const { tables } = folder.caseload;
  const later = { ...tables, changes: [...(tables.changes ?? []), ...rows] };
  const model = modelOn(folder, signed.on);
  const [before, after] = [checkRecords(model, tables, undefined), checkRecords(model, later, undefined)];
  // On the policy's own day, the one look is the other.
  const isAhead = model !== folder.model;
  const ownDay = isAhead ? checkRecords(folder.model, later, undefined) : undefined;
  const looks = ownDay === undefined ? [after] : [ownDay, after];
  const wrong = looks.flatMap(problemsInWords);
  const known = new Set(problemsInWords(before).map(({ message }) => message));
  const fresh = wrong.filter(
    ({ message }, i) => !known.has(message) && wrong.findIndex((one) => one.message === message) === i,
  );
  if (fresh.length > 0) throw new WaymarkError(fresh.map(say.wrongAfter));
  const isReadable = before.problems.length === 0;
  const soon = ownDay && lookOn(folder.model, folder.caseload, ownDay.caseload, takesBack);
  const shows = soon && (soon.moves.length > 0 || soon.against.length > 0);
  return {
    ...lookOn(model, isReadable ? before.caseload : undefined, after.caseload, takesBack),
    atOnce: shows ? soon : null,
    asked: newQuestions(before, after),
  };
}

function lookOn(model: Model, before: Caseload | undefined, after: Caseload, takesBack: boolean): Look {
  const [then, now] = allocateBoth(model, before, after, takesBack);
  return lookBetween(model, after, then, now);
}

/** What lies between two allocations of one day. */
export function lookBetween(
  model: Model,
  after: Caseload,
  then: readonly AssignedPair[],
  now: readonly AssignedPair[],
): Look {
  return {
    day: model.asOf,
    moves: movesSince(model, after, { assignments: now }, then),
    against: newlyAgainst(then, now),
    served: { before: then.length, after: now.length },
  };
}

/**
 * Allocates before and after. Of equal allocations the later keeps to the earlier, so that nobody moves who need not. For
 * an undoing, what it goes back to is the earlier: so it shows what the event showed, the other way about.
 */
function allocateBoth(
  model: Model,
  before: Caseload | undefined,
  after: Caseload,
  takesBack: boolean,
): readonly [readonly AssignedPair[], readonly AssignedPair[]] {
  if (before === undefined) return [[], allocate(model, after).assignments];
  const [first, second] = takesBack ? [after, before] : [before, after];
  const earlier = allocate(model, first).assignments;
  const previous = earlier.filter(({ kind }) => kind === "proposed");
  const later = allocate(model, second, { previous }).assignments;
  return takesBack ? [later, earlier] : [earlier, later];
}

function newlyAgainst(before: readonly AssignedPair[], after: readonly AssignedPair[]): string[] {
  const inWords = (list: readonly AssignedPair[]) =>
    list
      .filter(({ kind }) => kind === "kept")
      .flatMap((one) =>
        one.flags.map(
          (flag) => `${one.client} with ${sayMentors(one)}: ${sayFlag(flag, one.second !== null)}`,
        ),
      );
  const known = new Set(inWords(before));
  return inWords(after).filter((one) => !known.has(one));
}

/** Problems with the records that they name called by their ids. */
function problemsInWords(checked: CheckedRecords): Problem[] {
  return checked.problems.map((one) => ({
    ...one,
    message: `${nameIn(checked, one.path)}${one.message}`,
    hint: one.hint.replaceAll(/\b[a-z_]+\.\d+\.[a-z_]+/g, (path) => nameIn(checked, path).replace(/: $/, "")),
  }));
}

function newQuestions(before: CheckedRecords, after: CheckedRecords): string[] {
  const inWords = (checked: CheckedRecords) =>
    checked.questions.map(({ path, message }) => `${nameIn(checked, path)}${message}`);
  const known = new Set(inWords(before));
  return [...new Set(inWords(after))].filter((one) => !known.has(one));
}

/** The record of a path by its id, before what is said of it; nothing where it has none. */
function nameIn({ caseload: { model, rows, places } }: CheckedRecords, path: string): string {
  const made = [...places].find(([, from]) => from === path || `${from}.record` === path)?.[0] ?? path;
  const [list = "", index = ""] = made.split(".");
  const table = model.tables.find((one) => one.list === list);
  const record = rows[list]?.[Number(index)];
  if (table === undefined || record === undefined || list === changeTable.list) return "";
  return `${recordName(model, table, record)}: `;
}
