import type { Problem } from "../input-error.js";
import type { Assignment, AssignmentProblem, SparseAssignmentProblem } from "../problem/assignment.js";
import type { Progress } from "../problem/steps.js";

/** A problem with a matrix or with candidate lists. */
export type AnyProblem = AssignmentProblem | SparseAssignmentProblem;

/** What a worker answers. */
export type Answer =
  | ({ readonly kind: "progress" } & Progress)
  | { readonly kind: "answer"; readonly answer: Assignment; readonly problem: AnyProblem }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "failed"; readonly message: string };

/**
 * The buffers behind a problem's or an answer's arrays, to be moved rather than copied to the other thread.
 * An array that is a part of a larger buffer stays, and is copied: others may be using the rest.
 */
export function buffersOf(value: object): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  for (const part of Object.values(value)) {
    if (!ArrayBuffer.isView(part) || !(part.buffer instanceof ArrayBuffer)) continue;
    if (part.byteLength === part.buffer.byteLength) found.add(part.buffer);
  }
  return [...found];
}
