import type { Caseload } from "../caseload/caseload.js";
import { changeRows, eventNumber, inOrderOfRecord, undoneEvents } from "../changes/change-rows.js";
import { recordName } from "../changes/record-name.js";
import { dayText } from "../days.js";
import type { Field } from "../field/vocabulary.js";
import { listed } from "../listed.js";
import { longDay } from "../long-days.js";
import { didYouMean, nearestId } from "../nearest.js";
import { badInput, type Problem, WaymarkError } from "../problems.js";
import type { RawRecord } from "../record/raw-record.js";
import { kindNamed } from "./compile-events.js";
import type { SchemeEvent } from "./event.js";
import { type KnownEvent, requireRecords } from "./find-records.js";
import { type EventGiven, readAsks, readSigned, recordsAbout, type Signed } from "./given.js";
import { refuseRepeated, refuseUnchanged, refuseWhereNothingToDo } from "./refused.js";
import { type PlannedCell, writtenCells } from "./written-cells.js";

/** An event that could be put on record: its rows for the table of changes, and what they say. */
export interface PlannedEvent {
  /** The id that it gets, as `EV-001`. */
  readonly event: string;
  readonly kind: string;
  readonly title: string;
  readonly says: string;
  readonly signed: Signed;
  readonly cells: readonly PlannedCell[];
  /** The rows to add to the table of changes. */
  readonly rows: readonly RawRecord[];
  /** What people do next, and how it is taken back. */
  readonly followUp: readonly string[];
  readonly undoneBy: string;
  /** Whether it makes an earlier event no longer count. */
  readonly takesBack: boolean;
}

/**
 * Plans an event of the scheme: finds the records that it is about, and the cells that it changes. Nothing is changed:
 * add the rows to the table of changes for that.
 *
 * @param caseload open, best under a model of the day of the event
 * @param kind the id of the event
 * @throws WaymarkError with everything that is wrong with what is given
 */
export function planEvent(caseload: Caseload, kind: string, given: EventGiven): PlannedEvent {
  const { model } = caseload;
  const event = model.events.find(({ id }) => id === kind);
  if (event === undefined) {
    const known = model.events.map(({ id }) => id);
    throw badInput(
      "unknown-event",
      "event",
      known.length === 0 ? "The scheme declares no events." : `The scheme has no event ${kind.slice(0, 60)}.`,
      known.length === 0
        ? "Add them to the plugin: see the page on your own scheme."
        : didYouMean(kind, known, "event"),
    );
  }
  const problems: Problem[] = [];
  const signed = readSigned(model.roles, given, event.matter, problems);
  if (signed.until !== null && !event.lasts)
    problems.push({
      code: "option-out-of-place",
      path: "--until",
      message: `${event.title}: this has no last day.`,
      hint: "Leave --until out.",
    });
  refuseRepeated(caseload, event, given.about, signed.on);
  const about = recordsAbout(caseload, event, given, signed.on, problems);
  const asks = readAsks(caseload, event, given, signed.on, problems);
  if (problems.length > 0) throw new WaymarkError(problems);
  const known = requireRecords(caseload, event, { about, asks, signed });
  const inWords = (sentence: string) => fill(sentence, caseload, event, known);
  refuseWhereNothingToDo(event, known, inWords);
  const cells = writtenCells(caseload, event, known);
  refuseUnchanged(event, cells, signed.on);
  const id = nextEvent(caseload);
  return {
    ...{ event: id, kind, title: event.title, signed, cells },
    says: inWords(event.says),
    rows: cells.map((cell) => rowOf(id, kind, signed, cell)),
    followUp: event.followUp ?? [],
    undoneBy: event.undoneBy,
    takesBack: false,
  };
}

/**
 * Plans the undoing of an event that is on record: a row that says that the event no longer counts. An undoing can be
 * undone as well.
 *
 * @throws WaymarkError with everything that is wrong with what is given
 */
export function planUndo(
  caseload: Caseload,
  undoes: string,
  given: Omit<EventGiven, "about" | "asks" | "until">,
): PlannedEvent {
  const { model } = caseload;
  const rows = changeRows(caseload.written.changes ?? []);
  const events = [...new Set(rows.map(({ event }) => event))];
  const problems: Problem[] = [];
  const known = caseload.written.changes ?? [];
  const kindOf = (id: string): string => String(known.find((one) => one.event === id)?.kind ?? "");
  const chain = chainOf(rows, undoes);
  const root = chain.at(-1)!;
  const takesBack = chain.length % 2 === 1;
  const declared = model.events.find(({ id }) => id === kindOf(root));
  const signed = readSigned(model.roles, given, declared?.matter, problems);
  if (!events.includes(undoes)) {
    const near = nearestId(undoes, events);
    const hint = near === undefined ? didYouMean(undoes, events, "event") : `Did you mean ${near}?`;
    problems.push({
      code: "unknown-event",
      path: "event",
      message: `No event ${undoes.slice(0, 60)} is on record.`,
      hint,
    });
  } else if (undoneEvents(rows).has(undoes))
    problems.push({
      code: "undone-already",
      path: "event",
      message: `${undoes} is undone already.`,
      hint: "To make it count again, undo the event that undid it.",
    });
  if (problems.length > 0) throw new WaymarkError(problems);
  const id = nextEvent(caseload);
  const title = declared?.title ?? kindOf(root);
  return {
    ...{ event: id, kind: "undo", title: "Undo", signed, cells: [] },
    says: `${undoes} no longer counts${root === undoes ? "" : `, so ${root} ${takesBack ? "does not either" : "counts again"}`} (${title}).`,
    rows: [{ ...head(id, "undo", signed), undoes }],
    followUp: [],
    undoneBy: "Undo this event in its turn.",
    takesBack,
  };
}

/** An event, the one that it undoes, and so on to the one that no undoing is. */
function chainOf(rows: ReturnType<typeof changeRows>, event: string): readonly string[] {
  const undoes = rows.find((one) => one.event === event)?.undoes;
  return undoes && inOrderOfRecord(undoes, event) < 0 ? [event, ...chainOf(rows, undoes)] : [event];
}

function head(event: string, kind: string, { on, by, role, reason }: Signed): RawRecord {
  return { event, kind, date: dayText(on), by, role, reason };
}

function rowOf(event: string, kind: string, signed: Signed, cell: PlannedCell): RawRecord {
  const { list, record, field, becomes, from, until } = cell;
  return {
    ...head(event, kind, signed),
    ...{ list, record, field: field.id, value: becomes },
    from: from === null ? null : dayText(from),
    until: until === null ? null : dayText(until),
  };
}

function nextEvent({ written }: Caseload): string {
  const numbers = (written.changes ?? []).map(({ event }) => eventNumber(String(event)));
  return `EV-${String(Math.max(0, ...numbers) + 1).padStart(3, "0")}`;
}

/** A sentence of the event with the names and days that it is about, and the records that it finds. */
function fill(
  sentence: string,
  { model }: Caseload,
  event: SchemeEvent,
  { records, asks, signed: { on, until, by, role } }: KnownEvent,
): string {
  const fieldOf = (id: string): Field | undefined =>
    model.fields.get(event.asks?.find((one) => one.as === id)?.of ?? "");
  const say = (name: string): string => {
    const found = records.get(name);
    const table = model.tables.find(({ kind }) => kind === kindNamed(event, name));
    if (found && table) return listed(found.map((record) => recordName(model, table, record)));
    if (name === "on") return longDay(dayText(on));
    if (name === "by") return by;
    if (name === "role") return role;
    const text = asks.get(name);
    const field = fieldOf(name);
    if (text === undefined) return "not given";
    if (field?.kind === "date") return longDay(text);
    return field?.values?.find(({ id }) => id === text)?.title ?? text;
  };
  const said = sentence.replaceAll(/\{([a-z_]+)\}/g, (_, name: string) => say(name));
  return until === null ? said : `${said} Until ${longDay(dayText(until))}.`;
}
