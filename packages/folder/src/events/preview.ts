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
import {
  type Allocation,
  type AssignedPair,
  allocate,
  type ClientMove,
  matching,
  movesSince,
} from "@waymark/matching";
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
  /** Decisions that could not be carried out afterwards, and could before or were not made: each with what would help. */
  readonly refused: readonly string[];
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
 * Looks whether a caseload can still be read with the rows of an event.
 *
 * @throws WaymarkError where it could not be read afterwards
 */
export function checkEvent(folder: Folder, event: PlannedEvent): void {
  void checkedWith(folder, event);
}

/**
 * Looks at a caseload with and without the rows of an event: whether it can still be read, and who would move and why.
 * Where a day of the event lies after the policy's, both sides are looked at on it, and on the policy's day as well:
 * some of what an event writes may count at once, as a withdrawal does.
 *
 * @param options.isFresh whether both sides are allocated from the start, as a run without earlier proposals does. Otherwise, of
 *   equal allocations and of better ones for as many, the later keeps to the earlier, so that nobody moves who need not.
 * @throws WaymarkError where the caseload could not be read afterwards
 */
export function previewOf(
  folder: Folder,
  event: PlannedEvent,
  { isFresh = false }: { readonly isFresh?: boolean } = {},
): Preview {
  const way: Way = { takesBack: event.takesBack, isFresh };
  const { model, before, after, ownDay } = checkedWith(folder, event);
  const isReadable = before.problems.length === 0;
  const soon = ownDay && lookOn(folder.model, folder.caseload, ownDay.caseload, way);
  const shows = soon && (soon.moves.length > 0 || soon.against.length > 0 || soon.refused.length > 0);
  return {
    ...lookOn(model, isReadable ? before.caseload : undefined, after.caseload, way),
    atOnce: shows ? soon : null,
    asked: newQuestions(before, after),
  };
}

/** Both sides of an event, each checked: on its day, and with it on the policy's day where that is another. */
function checkedWith(folder: Folder, { rows, signed }: PlannedEvent) {
  const { tables } = folder.caseload;
  const later = { ...tables, changes: [...(tables.changes ?? []), ...rows] };
  const model = modelOn(folder, signed.on);
  // On the policy's own day, the one look is the other.
  const isAhead = model !== folder.model;
  const before = isAhead ? checkRecords(model, tables, undefined) : checkedNow(folder);
  const after = checkRecords(model, later, undefined);
  const ownDay = isAhead ? checkRecords(folder.model, later, undefined) : undefined;
  const looks = ownDay === undefined ? [after] : [ownDay, after];
  const wrong = looks.flatMap(problemsInWords);
  const known = new Set(problemsInWords(before).map(({ message }) => message));
  const fresh = wrong.filter(
    ({ message }, i) => !known.has(message) && wrong.findIndex((one) => one.message === message) === i,
  );
  if (fresh.length > 0) throw new WaymarkError(fresh.map(say.wrongAfter));
  return { model, before, after, ownDay };
}

const checked = new WeakMap<Folder, CheckedRecords>();

/** A folder as it stands, checked once however many events are looked at. */
function checkedNow(folder: Folder): CheckedRecords {
  const known = checked.get(folder);
  if (known !== undefined) return known;
  const { model, caseload } = folder;
  const found = { ...checkRecords(model, caseload.tables, undefined), caseload };
  checked.set(folder, found);
  return found;
}

type Allocated = Pick<Allocation, "assignments" | "overrides">;

/** How the two sides are allocated. */
interface Way {
  readonly takesBack: boolean;
  readonly isFresh: boolean;
}

function lookOn(model: Model, before: Caseload | undefined, after: Caseload, way: Way): Look {
  const [then, now] = allocateBoth(model, before, after, way);
  return {
    ...lookBetween(model, after, then.assignments, now.assignments, way),
    refused: newlyRefused(then, now),
  };
}

/** What lies between two allocations of one day; which decisions could not be carried out is not looked at. */
export function lookBetween(
  model: Model,
  after: Caseload,
  then: readonly AssignedPair[],
  now: readonly AssignedPair[],
  { isFresh }: Pick<Way, "isFresh"> = { isFresh: false },
): Look {
  return {
    day: model.asOf,
    moves: movesSince(model, after, { assignments: now }, then, { isFresh }),
    against: newlyAgainst(then, now),
    refused: [],
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
  { takesBack, isFresh }: Way,
): readonly [Allocated, Allocated] {
  if (before === undefined) return [{ assignments: [], overrides: [] }, allocate(model, after)];
  if (isFresh) return [allocate(model, before), allocate(model, after)];
  const [first, second] = takesBack ? [after, before] : [before, after];
  const earlier = allocate(model, first);
  const previous = earlier.assignments.filter(({ kind }) => kind === "proposed");
  const later = allocate(model, second, { previous });
  return takesBack ? [later, earlier] : [earlier, later];
}

function newlyRefused(before: Allocated, after: Allocated): string[] {
  const inWords = ({ overrides }: Allocated) =>
    overrides.filter(({ state }) => state === "refused").map(say.notCarriedOut);
  const known = new Set(inWords(before));
  return inWords(after).filter((one) => !known.has(one));
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
