import type { Model } from "@waymark/core";
import {
  type Answers,
  doNotRead,
  type Mapping,
  type NamedFile,
  notKnown,
  type Question,
  type Suggestion,
  suggestMapping,
} from "@waymark/spreadsheets";

/** What foreign files are read with. */
export interface Reading {
  readonly model: Model;
  readonly files: readonly NamedFile[];
  readonly mapping: Mapping;
  readonly answers: Answers;
  readonly needed: ReadonlySet<string>;
}

/** How files are read where what is open is left as not known, and what cannot be left. */
export interface LeftOpen {
  readonly found: Suggestion;
  readonly mustSay: readonly Question[];
}

/** Leaving a question may ask another one: no files are as deep. */
const mostRounds = 8;

/** Reads files with every open question left as not known, where it can be. */
export function leaveOpen({ model, files, mapping, needed, ...given }: Reading): LeftOpen {
  let answers = given.answers;
  for (let round = 0; ; round++) {
    const found = suggestMapping(model, files, { mapping, answers, needed });
    const left = found.questions.flatMap((one): [string, string][] => {
      const leaving = leavingOf(one);
      return leaving === undefined || round >= mostRounds ? [] : [[one.id, leaving]];
    });
    if (left.length === 0) return { found, mustSay: found.questions };
    answers = new Map([...answers, ...left]);
  }
}

/** The answer that leaves a question open; undefined where nothing can be read before it is answered. */
export function leavingOf({ kind, choices }: Question): string | undefined {
  if (kind === "file") return undefined;
  return choices.find(({ id }) => id === notKnown || id === doNotRead)?.id;
}
