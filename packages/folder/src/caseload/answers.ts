import type { Caseload, Problem } from "@waymark/core";
import { contradictingAnswers, instrumentProblems, metricsOf } from "@waymark/metrics";
import * as say from "../messages/answers.js";

/**
 * Answers that their indicator does not have, and answers of one rater that contradict one another, or were given with another instrument. Which words an
 * answer may be depends on the indicator beside it, so that a vocabulary alone does not say.
 *
 * @param caseload as it was read, whether or not something else is wrong with it
 */
export function answerProblems(caseload: Caseload): Problem[] {
  const { model, tables, rows } = caseload;
  const observations = tables.observations ?? [];
  const answers = new Map(
    metricsOf(model).indicators.map(({ indicator, scale }) => [
      indicator.id,
      scale?.scale.levels.map(({ id }) => id),
    ]),
  );
  const unknown = observations.flatMap((raw, i): Problem[] => {
    const indicator = String(raw.indicator ?? "").trim();
    if (!answers.has(indicator)) return [];
    const known = answers.get(indicator);
    if (known === undefined) return [say.notObserved(`observations.${i}.indicator`)];
    if (known.includes(String(raw.answer ?? "").trim())) return [];
    return rows.observations?.[i]?.answer === null
      ? []
      : [say.unknownAnswer(`observations.${i}.answer`, indicator, known)];
  });
  const others = (rows.observations ?? []).flatMap((record, i) =>
    instrumentProblems(model, record, `observations.${i}`),
  );
  return [...unknown, ...others, ...contradictingAnswers(model, caseload)];
}
