import type { Progress } from "@waymark/folder";
import type { Desk } from "../desk.js";
import type { Files } from "../memory-disk.js";

/** What the answers share: the caseload that is open, and whom to tell how far they are. */
export interface AnswerContext {
  desk: Desk | undefined;
  open(files: Files, today: string): Desk;
  readonly progress: Progress;
}

/** The caseload that is open: the page asks nothing of one before there is one. */
export function deskOf({ desk }: AnswerContext): Desk {
  if (desk === undefined) throw new Error("No caseload is open.");
  return desk;
}
