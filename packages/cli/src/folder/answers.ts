import { type Model, type Problem, type RawRecord, WaymarkError } from "@waymark/core";
import { programme } from "@waymark/metrics";

/**
 * Answers that their indicator does not have. Which words an answer may be hangs on the indicator beside it, so that
 * a vocabulary alone cannot tell. Rows that are at fault already are passed over.
 */
export function answerProblems(
  model: Model,
  observations: readonly RawRecord[],
  found: readonly Problem[],
): Problem[] {
  if (model.indicators.length === 0 || observations.length === 0) return [];
  const faulty = new Set(found.flatMap(({ path }) => /^observations\.(\d+)\./.exec(path)?.[1] ?? []));
  const places = observations.map((_, i) => i).filter((i) => !faulty.has(String(i)));
  try {
    programme(model, { observations: places.map((i) => observations[i] ?? {}) });
    return [];
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error;
    return error.problems.map((problem) => ({ ...problem, path: moved(problem.path, places) }));
  }
}

/** A path among the rows that were passed on, as a path among all rows. */
function moved(path: string, places: readonly number[]): string {
  return path.replace(
    /^observations\.(\d+)/,
    (_, index: string) => `observations.${places[Number(index)] ?? index}`,
  );
}
