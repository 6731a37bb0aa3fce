import type { Problem } from "@waymark/core";

/** Everything that can be wrong with an answer, beside its spelling. */
export const notObserved = (path: string): Problem => ({
  code: "not-observed",
  path,
  message: "This indicator is not rated for a client.",
  hint: "Leave the row out: it is counted over the caseload, or kept without a number.",
});

export const unknownAnswer = (path: string, indicator: string, known: readonly string[]): Problem => ({
  code: "unknown-answer",
  path,
  message: `This is not one of the answers of ${indicator}.`,
  hint: `Use one of: ${known.join(", ")}. Leave it empty where it could not be assessed.`,
});
