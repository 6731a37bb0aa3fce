import type { Model } from "@waymark/core";
import type { InstrumentOnFile } from "@waymark/folder";
import { type Journey, type JourneyStatistics, sayStages } from "@waymark/metrics";
import {
  pick,
  sayCell,
  singleCaseTable,
  trajectoryRows,
  trajectoryTable,
  verdictTable,
} from "@waymark/report/tables";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";

const shown = pick(
  trajectoryTable,
  ...["rated_by", "part", "baseline", "latest", "moved", "setbacks", "reassessments_missing", "change"],
);

/** One client's progress on a terminal: what to look into, each indicator by each rater, and what statistics can say. */
export function showClient(
  model: Model,
  journey: Journey,
  { reliable, series, tooShort, goals }: JourneyStatistics,
  { stdout, env }: World,
  instruments: readonly InstrumentOnFile[] = [],
): void {
  const write = (text: string) => stdout.write(text);
  const titleOf = (id: string) => journey.indicators.find((one) => one.indicator === id)?.title ?? id;
  const { client, observations, from, to, flags } = journey;
  write(
    `${styleFor(stdout, env).bold(tame(client ?? "not named"))}: ${observations} observations, ${from ?? "–"} to ${to ?? "–"}\n`,
  );
  for (const { of, says } of sayStages(model, journey)) write(`${tame(of)}: ${tame(says)}.\n`);
  for (const { says, indicators } of flags) write(`  ! ${tame(says)}${sayWhich(indicators.map(titleOf))}\n`);
  write(`\n${draw(shown, trajectoryRows([journey], { parts: true }), stdout)}`);
  write("There is no total of a person.\n");
  if (reliable.length > 0) {
    write(
      `\n${verdictTable.title}. Another method may say otherwise:\n${draw(verdictTable, reliable, stdout)}`,
    );
    for (const line of restsOn(reliable, instruments)) write(`  ${tame(line)}\n`);
  }
  if (series.length > 0 && stdout.figures) {
    write(`\n${singleCaseTable.title}:\n${draw(singleCaseTable, series, stdout)}`);
    const methods = series.flatMap(({ nonoverlap, tau }) => [nonoverlap.method, tau.method]);
    for (const method of new Set(methods)) write(`  ${tame(method)}\n`);
    write("  Assessments of one person depend on each other, so these intervals are too narrow.\n");
  }
  if (tooShort > 0 && stdout.figures) write(`${tooShort} series are too short for single-case statistics.\n`);
  if (series.length > 0 && !stdout.figures)
    write(`${series.length} series are long enough for single-case statistics: --figures shows them.\n`);
  for (const { ratedBy, goals: count, notReassessed, attainment, method } of goals) {
    const reached =
      attainment === null ? "not known" : `${sayAttainment(attainment, stdout.figures)} on ${count}`;
    const how = stdout.figures ? ` (50 is as expected; ${tame(method)})` : "";
    write(`Goals, rated by ${ratedBy}: ${reached}, ${notReassessed} not reassessed${how}.\n`);
  }
}

/** How far goals were reached: 50 is as expected. */
function sayAttainment(attainment: number, figures = false): string {
  if (figures) return sayCell("number", attainment);
  if (attainment === 50) return "as expected";
  return attainment > 50 ? "better than expected" : "less than expected";
}

/** What verdicts rest on: their methods, and where the numbers of the instruments come from. */
function restsOn(
  verdicts: JourneyStatistics["reliable"],
  instruments: readonly InstrumentOnFile[],
): ReadonlySet<string> {
  const used = instruments.filter(({ indicator }) => verdicts.some((one) => one.indicator === indicator));
  return new Set([
    ...verdicts.map(({ method, source }) => `${method}: ${source}`),
    ...used.map(
      ({ indicator, source, placeholder }) =>
        `${verdicts.find((one) => one.indicator === indicator)?.title ?? indicator}: ${placeholder ? "placeholder, no published values; " : ""}${source}`,
    ),
  ]);
}

/** Which indicators a flag is about: the first few by name, the rest by number. */
function sayWhich(indicators: readonly string[]): string {
  if (indicators.length === 0) return "";
  const rest = indicators.slice(4);
  const more = rest.length > 0 ? ` and ${rest.length} more` : "";
  return ` (${tame(indicators.slice(0, 4).join(", "))}${more})`;
}
