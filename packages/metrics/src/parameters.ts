import type { Model, Parameter } from "@waymark/core";

const parameter = (
  id: string,
  title: string,
  value: number,
  unit: string,
  source: string,
  range: { min: number; max: number },
): Parameter => ({ id, title, kind: "integer", default: value, unit, source, ...range });

const days = { min: 1, max: 3_650 };
const points = { min: 1, max: 10_000 };

/** The settings that a policy may change in how journeys and programmes are read. */
export const metricsParameters: readonly Parameter[] = Object.freeze([
  parameter(
    "baseline_window",
    "A baseline belongs to the first so many days of a relationship",
    42,
    "days",
    "§8.3; the number is our coding",
    days,
  ),
  parameter(
    "reassess_every",
    "A reassessment is due every so many days",
    91,
    "days",
    "§7.2 B, I; §8.3; the number is our coding",
    days,
  ),
  parameter(
    "quiet_after",
    "A client has gone quiet when nothing is observed for so many days",
    91,
    "days",
    "§7.2 D; the number is our coding",
    days,
  ),
  parameter(
    "sustained_for",
    "A change counts as sustained after so many days",
    180,
    "days",
    "§7.3, after Farrall & Maruna 2004; the number is our coding",
    days,
  ),
  parameter(
    "reached_at",
    "A stage counts as reached at so many points",
    6_000,
    "points",
    "§7.2 F; the number is our coding",
    points,
  ),
  parameter(
    "apart_at",
    "Voices disagree when so many points apart",
    3_000,
    "points",
    "§8.3; the number is our coding",
    points,
  ),
  parameter(
    "matched_cut",
    "A relationship counts as better matched from so many match points on",
    8_000,
    "points",
    "§8.3; the number is our coding",
    points,
  ),
]);

/**
 * What a model sets for a parameter, or its default where the model's plugins do not have it.
 *
 * @throws Error never; an id that is nowhere gives 0.
 */
export function setting(model: Model, id: string): number {
  const value = model.policyFacts[id];
  if (typeof value === "number") return value;
  const known = metricsParameters.find((one) => one.id === id)?.default;
  return typeof known === "number" ? known : 0;
}
