import { mayIn, type Role } from "@waymark/core";
import type { Desk } from "../desk.js";
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
  /** The events that the scheme declares. */
  readonly events: readonly { readonly id: string; readonly title: string }[];
}

/** Opening a caseload, and what is said of it on every screen. */
export const folderAnswers = (context: AnswerContext) => ({
  /**
   * Opens files as a caseload.
   *
   * @throws WaymarkError with every problem of every file
   */
  open({ files, today }: { readonly files: Files; readonly today: string }): Opened {
    const desk = context.open(files, today);
    desk.open();
    return openedOf(desk);
  },
  /** What every screen shows, after something was put on record. */
  opened: (_: null): Opened => openedOf(deskOf(context)),
  /** The files as they stand now. */
  files: (_: null): Files => deskOf(context).files(),
  /** The last thing that was put on record here is taken back; what it was, or null where there is nothing. */
  undo: (_: null): string | null => deskOf(context).undo()?.says ?? null,
  /** Who may decide a matter. */
  deciders: (matter: string): readonly string[] =>
    deskOf(context)
      .open()
      .model.roles.filter(({ id }: Role) => mayIn(deskOf(context).open().model.roles, id, "decides", matter))
      .map(({ title }) => title),
});

function openedOf(desk: Desk): Opened {
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
    events: model.events.map(({ id, title }) => ({ id, title })),
  };
}
