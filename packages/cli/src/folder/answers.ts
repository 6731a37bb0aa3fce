import { type Model, type Problem, type RawRecord, readRecord } from "@waymark/core";
import { contradictingAnswers } from "@waymark/metrics";
import * as say from "../messages/answers.js";

/**
 * Answers that their indicator does not have, and answers of one voice that contradict one another. Which words an
 * answer may be hangs on the indicator beside it, so that a vocabulary alone cannot tell.
 *
 * @param observations the records in the order in which they came in
 */
export function answerProblems(model: Model, observations: readonly RawRecord[]): Problem[] {
  const answers = new Map(
    model.indicators.map(({ indicator, scale }) => [indicator.id, scale?.scale.levels.map(({ id }) => id)]),
  );
  const unknown = observations.flatMap((raw, i): Problem[] => {
    const indicator = String(raw.indicator ?? "").trim();
    if (!answers.has(indicator)) return [];
    const known = answers.get(indicator);
    if (known === undefined) return [say.notObserved(`observations.${i}.indicator`)];
    if (known.includes(String(raw.answer ?? "").trim())) return [];
    const { answer } = readRecord(model, "observation", raw, "", []);
    return answer === null ? [] : [say.unknownAnswer(`observations.${i}.answer`, indicator, known)];
  });
  return [...unknown, ...contradictingAnswers(model, observations)];
}
