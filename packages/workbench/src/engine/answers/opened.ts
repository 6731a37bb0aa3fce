import type { Files } from "../memory-disk.js";
import { type AnswerContext, deskOf } from "./context.js";

/** What every screen shows of the caseload that is open. */
export interface Opened {
  readonly title: string;
  /** The day on which the caseload is looked at, as 2026-09-30. */
  readonly asOf: string;
  readonly policy: string;
  /** How many records each list holds. */
  readonly records: Readonly<Record<string, number>>;
  /** The roles of the scheme, by their titles. */
  readonly roles: readonly string[];
  readonly people: {
    readonly client: string;
    readonly clients: string;
    readonly mentor: string;
    readonly mentors: string;
  };
  /** What is no mistake and may well be one. */
  readonly warnings: readonly string[];
  /** What was put on record here and is not saved yet, the first first. */
  readonly done: readonly string[];
  /** Whether it was brought in or mended here, and is saved nowhere yet. */
  readonly isNew: boolean;
  /** The events that the scheme declares. */
  readonly events: readonly { readonly id: string; readonly title: string }[];
}

/**
 * Opens files as a caseload; where they are none, the one that is open stays open.
 *
 * @throws WaymarkError with every problem of every file
 */
export function openCaseload(context: AnswerContext, files: Files, today: string): Opened {
  const before = context.desk;
  try {
    context.open(files, today).open();
  } catch (error) {
    context.desk = before;
    throw error;
  }
  context.saved = files;
  context.isNew = false;
  context.mapping = undefined;
  context.intake = undefined;
  return openedOf(context);
}

/** What every screen shows of the caseload that is open. */
export function openedOf(context: AnswerContext): Opened {
  const desk = deskOf(context);
  const { model, read, warnings } = desk.open();
  const { people } = model;
  return {
    title: model.title,
    asOf: model.asOf,
    policy: `${model.name} ${model.version}`,
    records: Object.fromEntries(Object.entries(read).map(([list, rows]) => [list, rows.length])),
    roles: model.roles.map(({ title }) => title),
    people: {
      client: people.client.one,
      clients: people.client.many,
      mentor: people.mentor.one,
      mentors: people.mentor.many,
    },
    warnings,
    done: desk.done().map(({ says }) => says),
    isNew: context.isNew,
    events: model.events.map(({ id, title }) => ({ id, title })),
  };
}
