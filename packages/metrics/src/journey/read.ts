import {
  didYouMean,
  type Model,
  type Problem,
  type RawRecord,
  readRecord,
  type Voice,
  voices,
  WaymarkError,
} from "@waymark/core";

/** One observation as read: the day as a number, the answer null where it could not be assessed. */
export interface Seen {
  readonly client: string;
  readonly day: number;
  readonly indicator: string;
  readonly voice: Voice;
  readonly answer: string | null;
  readonly occasion: string | null;
  /** The number and the weight of the client's own goal, where the answer is about one. */
  readonly goal: number | null;
  readonly goalWeight: number | null;
}

/** What is wrong with the answer of one observation: an indicator that is not observed, or a word it does not have. */
export function answerProblems(
  model: Model,
  record: Readonly<Record<string, unknown>>,
  path: string,
): Problem[] {
  const found = model.indicators.find(({ indicator }) => indicator.id === record.indicator);
  if (!found) {
    if (typeof record.indicator !== "string") return [];
    const known = model.indicators.filter(({ scale }) => scale).map(({ indicator }) => indicator.id);
    return [
      {
        code: "unknown-id",
        path: `${path}.indicator`,
        message: `There is no indicator ${record.indicator.slice(0, 60)}.`,
        hint: didYouMean(record.indicator, known, "indicator"),
      },
    ];
  }
  if (!found.scale) {
    return [
      {
        code: "not-observed",
        path: `${path}.indicator`,
        message: `${found.indicator.title} is not observed of a client.`,
        hint: "Leave this row out; the indicator is counted over the caseload, or kept without a number.",
      },
    ];
  }
  if (typeof record.answer !== "string") return [];
  const answers = found.scale.scale.levels.map(({ id }) => id);
  if (answers.includes(record.answer)) return [];
  return [
    {
      code: "unknown-answer",
      path: `${path}.answer`,
      message: `This is not one of the answers of ${found.indicator.id}.`,
      hint: `Use one of: ${answers.join(", ")}; or leave it empty where it could not be assessed.`,
    },
  ];
}

/**
 * Read observations, in the order of their days.
 *
 * @throws WaymarkError with every problem of every row.
 */
export function readObservations(model: Model, observations: readonly RawRecord[]): Seen[] {
  const problems: Problem[] = [];
  const seen = observations.map((raw, i) => {
    const path = `observations.${i}`;
    const record = readRecord(model, "observation", raw, path, problems);
    problems.push(...answerProblems(model, record, path));
    return asSeen(record);
  });
  if (problems.length > 0) throw new WaymarkError(problems);
  return inOrder(seen);
}

/** An observation's record, already checked, as seen. */
export function asSeen(record: Readonly<Record<string, unknown>>): Seen {
  return {
    client: String(record.client),
    day: Number(record.date),
    indicator: String(record.indicator),
    voice: voices.find((voice) => voice === record.voice) ?? "other",
    answer: typeof record.answer === "string" ? record.answer : null,
    occasion: typeof record.occasion === "string" ? record.occasion : null,
    goal: typeof record.goal === "number" ? record.goal : null,
    goalWeight: typeof record.goal_weight === "number" ? record.goal_weight : null,
  };
}

/** By day, then by content, so that the order of the rows does not matter. */
export function inOrder(seen: readonly Seen[]): Seen[] {
  const key = (one: Seen) =>
    JSON.stringify([
      one.client,
      one.indicator,
      one.voice,
      one.answer,
      one.occasion,
      one.goal,
      one.goalWeight,
    ]);
  return [...seen].sort((a, b) => a.day - b.day || (key(a) < key(b) ? -1 : 1));
}
