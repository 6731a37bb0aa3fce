import type { Parameter } from "@waymark/core";
import { rhodes } from "./sources.js";

/** Where a relationship that broke off counts as very short. */
export const veryShortDays: Parameter = {
  id: "very_short_days",
  title: "Below this a relationship that broke off was very short",
  kind: "integer",
  default: 90,
  min: 7,
  max: 365,
  unit: "days",
  source: `our coding; §8.3 sets no figure; ${rhodes}`,
};
