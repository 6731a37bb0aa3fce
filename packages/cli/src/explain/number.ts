import { badInput, didYouMean, type ListName } from "@waymark/core";
import type { Folder } from "@waymark/folder";
import {
  describeMeasure,
  journeyFigures,
  journeys,
  metricsOf,
  type NamedFigure,
  namedFigures,
  programme,
  tracer,
} from "@waymark/metrics";
import { tame } from "../terminal/style.js";
import { wrap } from "../terminal/table.js";
import type { World } from "../terminal/world.js";

/** Rows of one file that a number rests on, as a spreadsheet numbers them. */
export interface TracedRows {
  readonly file: string;
  readonly role: string;
  readonly rows: readonly number[];
}

/** A number of the success report, and where it comes from. */
export interface TracedNumber extends Omit<NamedFigure, "observed" | "read"> {
  /** Under which it is asked for in a policy or plugin; null for what is not an indicator. */
  readonly definition: string | null;
  readonly traced: readonly TracedRows[];
}

/**
 * Take a number of the success report back to the rows that it was computed from.
 *
 * @throws WaymarkError where there is no such number, with the nearest
 */
export function traceNumber(folder: Folder, id: string): TracedNumber {
  const { model, caseload } = folder;
  const figures = id.startsWith("journey.")
    ? journeys(model, caseload).flatMap(journeyFigures)
    : namedFigures(programme(model, caseload));
  const found = figures.find((one) => one.id === id);
  if (!found) {
    const known = figures.map((one) => one.id);
    throw badInput(
      "unknown-number",
      "--number",
      "There is no such number in the success report.",
      `${didYouMean(id, known, "number")} List them all: waymark explain CASELOAD --number all`,
    );
  }
  return tracedNumber(folder, found, tracer(model, caseload));
}

/** {@link traceNumber} for a number that has been found, with a tracer that has read the caseload. */
export function tracedNumber(
  folder: Folder,
  { observed, read, ...named }: NamedFigure,
  trace: ReturnType<typeof tracer>,
): TracedNumber {
  const { model, caseload } = folder;
  const rows = trace(named.figure).map(({ list, role, given }) => placed(folder, list, role, given));
  const indicator = metricsOf(model).indicators.find(
    (one) => one.indicator.id === (observed?.indicator ?? named.id),
  )?.indicator;
  const clients = new Set(
    named.figure.rows.flatMap(({ list, ids }) => (list === "clients" ? (ids ?? []) : [])),
  );
  const seen = observed
    ? (caseload.rows.observations ?? []).flatMap((record, i) =>
        record.indicator === observed.indicator &&
        (observed.raters.length === 0 || observed.raters.includes(String(record.voice))) &&
        (observed.goal === undefined || record.goal === observed.goal) &&
        (clients.size === 0 || clients.has(String(record.client)))
          ? [i]
          : [],
      )
    : [];
  const whole = read ? (caseload.rows[read] ?? []).map((_, i) => i) : [];
  if (read) rows.push(placed(folder, read, whole.length === named.figure.value ? "read" : "of these", whole));
  return {
    ...named,
    definition: indicator?.counts ? describeMeasure(indicator.counts) : null,
    traced: seen.length > 0 ? [...rows, placed(folder, "observations", "rests on", seen)] : rows,
  };
}

function placed({ origins }: Folder, list: ListName, role: string, given: readonly number[]): TracedRows {
  const from = origins.get(list);
  return { file: from?.file ?? `${list}.csv`, role, rows: given.map((i) => from?.rows[i] ?? i + 2) };
}

/** Every number that can be asked for: those of the report, or those of one client's journey. */
export function listNumbers(
  { model, caseload }: Folder,
  client?: string,
): readonly Pick<NamedFigure, "id" | "title">[] {
  const all =
    client === undefined
      ? namedFigures(programme(model, caseload))
      : journeys(model, caseload)
          .filter((way) => way.client === client)
          .flatMap(journeyFigures);
  return all.map(({ id, title }) => ({ id, title }));
}

/** Print a number, how it was computed, and its rows. */
export function showNumber(
  { id, title, source, figure, definition, traced }: TracedNumber,
  { stdout }: World,
): void {
  const say = (text: string) => stdout.write(`${tame(text)}\n`);
  say(`${id}: ${title} (${source})`);
  say(
    figure.value === null
      ? `  no value: ${figure.why ?? ""}`
      : `  ${figure.value} ${figure.value === 1 ? figure.unit.replace(/s$/, "") : figure.unit}`,
  );
  if (figure.interval) say(`  95% interval: ${figure.interval[0]} to ${figure.interval[1]}`);
  if (figure.whyNoInterval) say(`  no interval: ${figure.whyNoInterval}`);
  if (figure.bounds) say(`  whatever is missing: ${figure.bounds[0]} to ${figure.bounds[1]}`);
  say(`  method: ${figure.method}`);
  if (definition !== null) say(`  counts: ${definition}`);
  say(`  from ${figure.n} that are known; ${figure.missing} missing`);
  for (const { file, role, rows } of traced) {
    say(`\n${file}, ${role}: ${rows.length} ${rows.length === 1 ? "row" : "rows"}`);
    for (const line of wrap(ranges(rows), 96)) say(`  ${line}`);
  }
}

/** Rows in order, runs of them from first to last. */
function ranges(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
