import type { Progress } from "@waymark/folder";
import type { Desk } from "../desk.js";
import type { Intake } from "../intake/intake.js";
import type { Files } from "../memory-disk.js";

/** What the answers share: the caseload that is open, and who is told how far they are. */
export interface AnswerContext {
  desk: Desk | undefined;
  /** Files on their way in. */
  intake: Intake | undefined;
  /** The files as they were opened or last saved; none of a caseload that was brought in here. */
  saved: Files;
  /** Whether the caseload was brought in or mended here and is saved nowhere yet. */
  isNew: boolean;
  /** How files of another system were read, for the next time. */
  mapping: string | undefined;
  open(files: Files, today: string): Desk;
  readonly progress: Progress;
}

/** The caseload that is open: the page asks nothing of one before there is one. */
export function deskOf({ desk }: AnswerContext): Desk {
  if (desk === undefined) throw new Error("No caseload is open.");
  return desk;
}

/** The files on their way in: the page asks nothing of them before there are some. */
export function intakeOf({ intake }: AnswerContext): Intake {
  if (intake === undefined) throw new Error("No files are on their way in.");
  return intake;
}
