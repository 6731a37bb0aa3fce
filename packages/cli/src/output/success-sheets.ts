import type { Journey, ProgrammeReport } from "@waymark/metrics";
import type { Success } from "../results/success.js";
import type { Cell, SheetOut } from "./csv.js";

/** The sheets of the success report, by file name. */
export function successSheets({ programme, journeys }: Success): [string, SheetOut][] {
  return [
    ["metrics.csv", metricsSheet(programme)],
    ["distance-travelled.csv", changesSheet(programme)],
    ["journeys.csv", journeysSheet(journeys)],
  ];
}

/** Every measure under its heading: its figure with n and interval, or why there is none. */
function metricsSheet({ outputs, vulnerability, understanding, design }: ProgrammeReport): SheetOut {
  const header = [
    "heading",
    "id",
    "title",
    "value",
    "unit",
    "n",
    "missing",
    "low",
    "high",
    "method",
    "why_not",
    "report_ids",
    "source",
  ];
  const items = [outputs, vulnerability, understanding, design].flatMap((part) => part.items);
  const rows = items.map((item): Cell[] => [
    item.heading,
    item.id,
    item.title,
    item.figure?.value ?? null,
    item.figure?.unit ?? null,
    item.figure?.n ?? null,
    item.figure?.missing ?? null,
    item.figure?.interval?.[0] ?? null,
    item.figure?.interval?.[1] ?? null,
    item.figure?.method ?? null,
    item.figure?.why ?? item.notComputed,
    item.covers.join("; "),
    item.source,
  ]);
  return { header, rows };
}

/** Distance travelled by indicator and voice: voices are never averaged. */
function changesSheet({ vulnerability }: ProgrammeReport): SheetOut {
  const header = [
    "indicator",
    "title",
    "voice",
    "clients",
    "assessed",
    "with_baseline",
    "reassessed",
    "missing",
    "better",
    "same",
    "worse",
    "median_distance_points",
    "report_ids",
    "source",
  ];
  const rows = vulnerability.changes.map((change): Cell[] => [
    change.indicator,
    change.title,
    change.voice,
    change.clients,
    change.assessed,
    change.withBaseline,
    change.reassessed,
    change.missing,
    change.better.value,
    change.same.value,
    change.worse.value,
    change.medianDistance.value,
    change.covers.join("; "),
    change.source,
  ]);
  return { header, rows };
}

/** Each client's way on each indicator, each voice apart. */
function journeysSheet(journeys: readonly Journey[]): SheetOut {
  const header = [
    "client",
    "indicator",
    "goal",
    "voice",
    "baseline",
    "baseline_answer",
    "latest",
    "latest_answer",
    "distance_points",
    "moved",
    "setbacks",
    "reassessments_missing",
  ];
  const rows = journeys.flatMap(({ client, indicators }) =>
    indicators.flatMap(({ indicator, goal, voices }) =>
      voices.map((told): Cell[] => [
        client,
        indicator,
        goal,
        told.voice,
        told.baseline?.date ?? null,
        told.baseline?.answer ?? null,
        told.latest?.date ?? null,
        told.latest?.answer ?? null,
        told.distance,
        told.moved,
        told.setbacks.length,
        told.reassessmentsMissing,
      ]),
    ),
  );
  return { header, rows };
}
