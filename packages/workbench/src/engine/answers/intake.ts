import { WaymarkError } from "@waymark/core";
import { policyFile } from "@waymark/folder";
import { mappingFile } from "@waymark/spreadsheets";
import { caseloadFolder, isReadable } from "../desk.js";
import { Intake, type Mend } from "../intake/intake.js";
import { sortFiles } from "../intake/sort-files.js";
import type { IntakeView } from "../intake/view.js";
import type { Files } from "../memory-disk.js";
import { type AnswerContext, intakeOf } from "./context.js";
import { type Opened, openCaseload, openedOf } from "./opened.js";

/** What became of files that were chosen: a caseload that is open, or files about which something is asked. */
export type Taken = { readonly opened: Opened } | { readonly intake: IntakeView };

/** Files on their way in. */
export const intakeAnswers = (context: AnswerContext) => ({
  /**
   * Takes files: a caseload is opened, and anything else is asked about first.
   *
   * @throws WaymarkError where nothing in them can be read
   */
  take({
    files,
    today,
    isMore,
  }: {
    readonly files: Files;
    readonly today: string;
    readonly isMore: boolean;
  }): Taken {
    const sorted = sortFiles(files);
    if (sorted.problems.length > 0) throw new WaymarkError(sorted.problems);
    const all: Files = new Map([...(isMore ? (context.intake?.given() ?? []) : []), ...sorted.files]);
    if (!isCaseload(all)) return { intake: ask(context, all, today, isMore) };
    try {
      return { opened: openCaseload(context, inCaseload(all), today) };
    } catch (error) {
      if (!isReadable(error)) throw error;
      context.intake = new Intake(all, today, true);
      return { intake: context.intake.view() };
    }
  },
  /** Answers a question; an empty answer takes one back. */
  intakeAnswer({ id, text }: { readonly id: string; readonly text: string }): IntakeView {
    intakeOf(context).answer(id, text);
    return intakeOf(context).view();
  },
  /** Says what a column is. */
  intakeColumn(said: { readonly list: string; readonly column: string; readonly field: string }): IntakeView {
    intakeOf(context).column(said.list, said.column, said.field);
    return intakeOf(context).view();
  },
  /** Puts something else into a cell, or empties a row; the files on disk stay as they are. */
  intakeMend(mends: readonly Mend[]): IntakeView {
    intakeOf(context).mend(mends);
    return intakeOf(context).view();
  },
  /** Takes the last mended cells back. */
  intakeUndo(_: null): IntakeView {
    intakeOf(context).undo();
    return intakeOf(context).view();
  },
  /**
   * Opens what the files come to as a caseload. What is left open is not known.
   *
   * @throws WaymarkError with what stands against it
   */
  bringIn({ today }: { readonly today: string }): Opened {
    const { files, mapping, before } = intakeOf(context).bringIn();
    openCaseload(context, inCaseload(files), today);
    context.saved = inCaseload(before);
    context.isNew = true;
    context.mapping = mapping;
    return openedOf(context);
  },
});

/** Foreign files: those that are added keep what was said of the others. */
function ask(context: AnswerContext, files: Files, today: string, isMore: boolean): IntakeView {
  const intake =
    isMore && context.intake?.isCaseload === false ? context.intake : new Intake(files, today, false);
  intake.add(files);
  const view = intake.view();
  context.intake = intake;
  return view;
}

/** Whether files are a caseload already: with a policy, and with lists of their own names or a mapping that names them. */
function isCaseload(files: Files): boolean {
  return (
    files.has(policyFile) &&
    [...files.keys()].some((name) => name === mappingFile || /^(?:clients|mentors)\.\w+$/i.test(name))
  );
}

function inCaseload(files: Files): Files {
  return new Map([...files].map(([name, bytes]) => [`${caseloadFolder}/${name}`, bytes]));
}
