import {
  type Caseload,
  didYouMean,
  type Model,
  type Problem,
  type RawRecord,
  readRecord,
  WaymarkError,
} from "@waymark/core";
import { metricsOf, type RaterId } from "../compile/index.js";
import { raterWords } from "../compile/raters.js";

/** One observation as read: the day as a number, the answer null where it could not be assessed. */
export interface Observation {
  readonly client: string;
  readonly day: number;
  readonly indicator: string;
  readonly rater: RaterId;
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
  const found = metricsOf(model).indicators.find(({ indicator }) => indicator.id === record.indicator);
  if (!found) {
    if (typeof record.indicator !== "string") return [];
    const known = metricsOf(model)
      .indicators.filter(({ scale }) => scale)
      .map(({ indicator }) => indicator.id);
    return [
      {
        code: "unknown-id",
        path: `${path}.indicator`,
        message: "No indicator has this id.",
        hint: didYouMean(record.indicator, known, "indicator"),
      },
    ];
  }
  if (!found.scale) {
    return [
      {
        code: "not-observed",
        path: `${path}.indicator`,
        message: `${found.indicator.title} is not rated for a client.`,
        hint: "Leave this row out. The indicator is counted over the caseload, or kept without a number.",
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
      message: `The answer is not in the list for ${found.indicator.id}.`,
      hint: `Use one of: ${answers.join(", ")}. Leave it empty where it could not be assessed.`,
    },
  ];
}

/**
 * Where an answer says with which instrument it was given: that it is another, or another edition, than the item belongs to. Two
 * editions may call an item alike and mean different things, so that the one is never read as the other.
 */
export function instrumentProblems(
  model: Model,
  record: Readonly<Record<string, unknown>>,
  path: string,
): Problem[] {
  if (typeof record.instrument !== "string") return [];
  const item = metricsOf(model).indicators.find(({ indicator }) => indicator.id === record.indicator);
  if (item === undefined || record.instrument.trim().toLowerCase() === item.instrument?.name.toLowerCase())
    return [];
  return [
    {
      code: "another-instrument",
      path: `${path}.instrument`,
      message: item.instrument
        ? `The answer was given with another instrument or edition than ${item.instrument.name}, which this item belongs to.`
        : "The answer names an instrument, and this indicator belongs to none.",
      hint: item.instrument
        ? "Keep the other edition in the scheme as an instrument of its own, with items of its own, so that the two stay apart. If it is a slip, correct it."
        : "Leave the cell empty.",
    },
  ];
}

/** An observation with the place where it stands. */
export interface PlacedObservation {
  readonly seen: Observation;
  readonly path: string;
}

/**
 * Two answers of one rater on one indicator (or one goal) on one day, of which only one can hold: each row is named.
 * The same answer twice is no contradiction.
 */
export function contradictions(model: Model, rows: readonly PlacedObservation[]): Problem[] {
  const first = new Map<string, number>();
  const groups = new Map<number, PlacedObservation[]>();
  rows.forEach((row, at) => {
    const { client, day, indicator, rater, goal, answer } = row.seen;
    if (answer === null || !Number.isFinite(day)) return;
    const key = `${day} ${goal} ${rater.length} ${indicator.length} ${rater}${indicator}${client}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, at);
    else groups.set(before, [...(groups.get(before) ?? [rows[before]!]), row]);
  });
  const inOrderOfRows = [...groups].sort(([one], [other]) => one - other).map(([, group]) => group);
  return inOrderOfRows.flatMap((group) => {
    const answers = [...new Set(group.map(({ seen }) => seen.answer ?? ""))].sort();
    if (answers.length < 2) return [];
    return group.map(
      ({ seen, path }): Problem => ({
        code: "contradiction",
        path: `${path}.answer`,
        message: `There are several answers by ${raterWords(model, seen.rater).ratedBy} for one indicator, client and day.`,
        hint: "Keep one answer, or correct the day, the rater or the goal of the other.",
      }),
    );
  });
}

/**
 * Where one rater answers one indicator of one client, or one goal, differently on one day: every such row is named.
 * `journey` and `programme` refuse these; this is to find them while a caseload is read.
 *
 * @param observations the records in the order in which they came in, or a caseload that holds them
 * @example
 * ```ts
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, success: reportSuccess, indicators: [...metricsIndicators] })] });
 * const row = { client: "C-1", date: "2026-01-05", indicator: "work", voice: "mentor" };
 * contradictingAnswers(demo, [{ ...row, answer: "no" }, { ...row, answer: "yes" }]).map(({ path }) => path);
 * // => ["observations.0.answer", "observations.1.answer"]
 * ```
 */
export function contradictingAnswers(model: Model, observations: Caseload | readonly RawRecord[]): Problem[] {
  const read =
    "rows" in observations
      ? (observations.rows.observations ?? [])
      : observations.map((raw) => readRecord(model, "observation", raw, "", []));
  return contradictions(
    model,
    read.map((record, i) => ({ seen: asObservation(record), path: `observations.${i}` })),
  );
}

/**
 * Read observations, in the order of their days.
 *
 * @throws WaymarkError with every problem of every row.
 */
export function readObservations(model: Model, observations: readonly RawRecord[]): Observation[] {
  const problems: Problem[] = [];
  const rows = observations.map((raw, i): PlacedObservation => {
    const path = `observations.${i}`;
    const record = readRecord(model, "observation", raw, path, problems);
    problems.push(...answerProblems(model, record, path), ...instrumentProblems(model, record, path));
    return { seen: asObservation(record), path };
  });
  problems.push(...contradictions(model, rows));
  if (problems.length > 0) throw new WaymarkError(problems);
  return inOrder(rows.map(({ seen }) => seen));
}

/** An observation's record, already checked, as seen. */
export function asObservation(record: Readonly<Record<string, unknown>>): Observation {
  return {
    client: String(record.client),
    day: Number(record.date),
    indicator: String(record.indicator),
    rater: typeof record.voice === "string" ? record.voice : "",
    answer: typeof record.answer === "string" ? record.answer : null,
    occasion: typeof record.occasion === "string" ? record.occasion : null,
    goal: typeof record.goal === "number" ? record.goal : null,
    goalWeight: typeof record.goal_weight === "number" ? record.goal_weight : null,
  };
}

/** By day, then by content, so that the order of the rows does not matter. */
export function inOrder(seen: readonly Observation[]): Observation[] {
  const key = (one: Observation) =>
    JSON.stringify([
      one.client,
      one.indicator,
      one.rater,
      one.answer,
      one.occasion,
      one.goal,
      one.goalWeight,
    ]);
  return [...seen].sort((a, b) => a.day - b.day || (key(a) < key(b) ? -1 : 1));
}
