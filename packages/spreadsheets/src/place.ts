import type { Problem, ProblemCode } from "@waymark/core";

/** Where in a folder something is: a file, and in a spreadsheet the row and the column. */
export interface Place {
  readonly file: string;
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row?: number;
  /** The column by its own name, or its letter where it has none. */
  readonly column?: string;
  /** In a JSON file, the line on which it stands. */
  readonly line?: number;
}

/** A problem that knows its place, so that it can be shown in columns and sorted. */
export interface Finding extends Problem, Place {}

/**
 * A problem at a place. Its path is `file`, `file:row` or `file:row:column`.
 *
 * @example
 * ```ts
 * finding({ file: "clients.csv", row: 3, column: "faith" }, "x", "Wrong.", "Mend it.").path; // => "clients.csv:3:faith"
 * ```
 */
export function finding(place: Place, code: ProblemCode, message: string, hint: string): Finding {
  const path = [place.file, place.row, place.column].filter((part) => part !== undefined).join(":");
  return { ...place, code, path, message, hint };
}

/** Whether a problem knows its place. */
export function isFinding(problem: Problem): problem is Finding {
  return "file" in problem && typeof problem.file === "string";
}
