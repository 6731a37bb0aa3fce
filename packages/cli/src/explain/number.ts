import { badInput, didYouMean } from "@waymark/core";
import { type Folder, type TracedNumber, tracedNumber } from "@waymark/folder";
import {
  journeyFigures,
  journeys,
  type NamedFigure,
  namedFigures,
  programme,
  tracer,
} from "@waymark/metrics";
import { tame } from "../terminal/style.js";
import { wrap } from "../terminal/table.js";
import type { World } from "../terminal/world.js";

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
