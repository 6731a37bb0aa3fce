import { badInput } from "@waymark/core";
import type { Band } from "../compile/index.js";

/**
 * The band in which points lie: the last that starts at or below them.
 *
 * @param bands in ascending order, the first from 0
 * @throws WaymarkError `bands` where no band starts low enough
 * @example
 * ```ts
 * bandOf(bands, 4_999).id; // => "moderate"
 * bandOf(bands, 5_000).id; // => "high"
 * ```
 */
export function bandOf<B extends Pick<Band, "from">>(bands: readonly B[], points: number): B {
  const band = [...bands].reverse().find(({ from }) => from <= points);
  if (band) return band;
  throw badInput("bands", "bands", "No band holds these points.", "Let the lowest band start at 0.");
}
