import type { Parameter } from "@waymark/core";
import { defaultSettings, type SettingName } from "../settings.js";

const parameter = (
  id: SettingName,
  title: string,
  unit: string,
  source: string,
  range: { min: number; max: number },
): Parameter => ({ id, title, kind: "integer", default: defaultSettings[id], unit, source, ...range });

const days = { min: 1, max: 3_650 };
const points = { min: 1, max: 10_000 };

/** The settings that a policy may change in how journeys and programmes are read. */
export const metricsParameters: readonly Parameter[] = Object.freeze([
  parameter(
    "baseline_window",
    "A baseline belongs to the first so many days of a relationship",
    "days",
    "§8.3; the number is our coding",
    days,
  ),
  parameter(
    "reassess_every",
    "A reassessment is due every so many days",
    "days",
    "§7.2 B, I; §8.3; the number is our coding",
    days,
  ),
  parameter(
    "quiet_after",
    "A client has gone quiet when nothing is observed for so many days",
    "days",
    "our coding; D speaks of silence within a session (§7.2)",
    days,
  ),
  parameter(
    "sustained_for",
    "A change counts as sustained after so many days",
    "days",
    "§7.3, after Farrall & Maruna 2004; the number is our coding",
    days,
  ),
  parameter(
    "reached_at",
    "A stage counts as reached at so many points",
    "points",
    "§7.2 F; the number is our coding",
    points,
  ),
  parameter(
    "apart_at",
    "Raters disagree when so many points apart",
    "points",
    "§8.3; the number is our coding",
    points,
  ),
  parameter(
    "matched_cut",
    "A relationship counts as better matched from so many match points on",
    "points",
    "§8.3; the number is our coding",
    points,
  ),
]);
