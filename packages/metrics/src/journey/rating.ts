import { dayText } from "@waymark/core";
import type { CompiledIndicator, Indicator } from "../compile/index.js";
import type { Observation } from "./observation.js";

/** One assessment that was answered. */
export interface Rating {
  /** The day, as `YYYY-MM-DD`. */
  readonly date: string;
  readonly answer: string;
  /** How much of the thing there is, 0 to 10 000. */
  readonly points: number;
  readonly says: string;
  /** It says that what was seen is not clear: a question, and neither better nor worse. Left out otherwise. */
  readonly unclear?: true;
}

/** Turns points so that higher is always better, 0 to 10 000. */
export function orientedScore({ direction }: Pick<Indicator, "direction">, points: number): number {
  return direction === "down" ? 10_000 - points : points;
}

/** The assessments of a series that are clear, in order: what is not clear is neither better nor worse. */
export function clearOf(series: readonly Rating[]): Rating[] {
  return series.filter(({ unclear }) => !unclear);
}

/** An answered observation with its points and its sentence. */
export function ratingOf(item: CompiledIndicator, seen: Observation): Rating {
  const level = item.scale?.scale.levels.find(({ id }) => id === seen.answer);
  const outcome = item.scale?.evaluate({ observation: { answer: seen.answer } });
  return {
    date: dayText(seen.day),
    answer: seen.answer ?? "",
    points: outcome?.points ?? level?.points ?? 0,
    says: outcome?.level?.says ?? level?.says ?? "",
    ...(seen.answer !== null && item.indicator.unclear?.includes(seen.answer) ? { unclear: true } : {}),
  };
}
