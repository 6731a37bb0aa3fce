import { zipSync } from "fflate";
import { caseloadFolder } from "../desk.js";
import type { Files } from "../memory-disk.js";
import { type AnswerContext, deskOf } from "./context.js";
import { type Opened, openedOf } from "./opened.js";

/** What there is to save. */
export interface SaveView {
  /** The files of the caseload, and whether each is saved as it stands. */
  readonly files: readonly { readonly name: string; readonly isChanged: boolean }[];
  /** What was put on record here and is saved nowhere yet. */
  readonly done: readonly string[];
  readonly isNew: boolean;
  /** The folder within the caseload that the results go into, as with the command. */
  readonly results: string;
}

/** What is written, by the names of the files in the caseload's folder. */
export interface ToSave {
  readonly files: Files;
  /** The files as they were opened, so that nobody else's work is written over. */
  readonly before: Files;
}

/** Results lie within the caseload, as the command puts them there where it says what to do next. */
const results = "out";

/** Saving a caseload with its results. */
export const saveAnswers = (context: AnswerContext) => ({
  /** What there is to save. */
  toSave(_: null): SaveView {
    const before = context.saved;
    const files = [...deskOf(context).files()]
      .filter(([path]) => path.startsWith(`${caseloadFolder}/`))
      .map(([path, bytes]) => ({ name: nameOf(path), isChanged: !isSame(before.get(path), bytes) }))
      .filter(({ name }) => !name.startsWith(`${results}/`))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const { done, isNew } = openedOf(context);
    return { files, done, isNew, results };
  },
  /** Everything that is saved: the caseload, and the results that `waymark run` would write. */
  filesToSave: (_: null): ToSave => ({
    files: everything(context),
    before: new Map([...context.saved].map(([path, bytes]) => [nameOf(path), bytes])),
  }),
  /** The same as one archive. */
  archive(_: null): Uint8Array {
    const files = everything(context);
    return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
  },
  /** What was put on record is saved: it can only be taken back by a later row. */
  saved(_: null): Opened {
    deskOf(context).saved();
    context.saved = deskOf(context).files();
    context.isNew = false;
    return openedOf(context);
  },
});

function everything(context: AnswerContext): Files {
  const desk = deskOf(context);
  const caseload = [...desk.files()]
    .filter(([path]) => path.startsWith(`${caseloadFolder}/`))
    .map(([path, bytes]): [string, Uint8Array] => [nameOf(path), bytes])
    .filter(([name]) => !name.startsWith(`${results}/`));
  const found = [...desk.outputs()].map(([name, bytes]): [string, Uint8Array] => [
    `${results}/${name}`,
    bytes,
  ]);
  const text = new TextEncoder();
  return new Map([
    ...caseload,
    ...(context.mapping === undefined
      ? []
      : [["import/mapping.json", text.encode(context.mapping)] as const]),
    ...found,
    // Where the caseload is, as seen from the results.
    [`${results}/.caseload`, text.encode("..\n")],
  ]);
}

function nameOf(path: string): string {
  return path.slice(caseloadFolder.length + 1);
}

function isSame(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]);
}
