import type { Files } from "../memory-disk.js";
import { type AnswerContext, deskOf } from "./context.js";
import { type Opened, openCaseload, openedOf } from "./opened.js";

interface OpenedFiles {
  readonly files: Files;
  readonly today: string;
  readonly saved?: Files;
}

/** Opening a caseload, and what is said of it on every screen. */
export const folderAnswers = (context: AnswerContext) => ({
  /**
   * Opens files as a caseload.
   *
   * @param given.saved the files as they are saved, where that is not how they stand
   * @throws WaymarkError with every problem of every file
   */
  open({ files, today, saved }: OpenedFiles): Opened {
    openCaseload(context, files, today);
    context.saved = saved ?? files;
    context.isNew = saved !== undefined;
    return openedOf(context);
  },
  /** What every screen shows, after something was put on record. */
  opened: (_: null): Opened => openedOf(context),
  /** The files as they stand now. */
  files: (_: null): Files => deskOf(context).files(),
  /** The last thing that was put on record here is taken back; what it was, or null where there is nothing. */
  undo: (_: null): string | null => deskOf(context).undo()?.says ?? null,
});
