import { type CompiledIndicator, dayText, type Indicator } from "@waymark/core";
import type { Seen } from "./read.js";
import type { Sighting } from "./types.js";

/** How good a sighting is, 0 to 10 000: its points where more is better, what is left of 10 000 where less is. */
export function goodness({ direction }: Pick<Indicator, "direction">, points: number): number {
  return direction === "down" ? 10_000 - points : points;
}

/** An answered observation with its points and its sentence. */
export function sighting(item: CompiledIndicator, seen: Seen): Sighting {
  const level = item.scale?.scale.levels.find(({ id }) => id === seen.answer);
  const outcome = item.scale?.evaluate({ observation: { answer: seen.answer } });
  return {
    date: dayText(seen.day),
    answer: seen.answer ?? "",
    points: outcome?.points ?? level?.points ?? 0,
    says: outcome?.level?.says ?? level?.says ?? "",
  };
}
