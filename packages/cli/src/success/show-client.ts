import type { Estimate, Journey, JourneyStatistics, RelationshipWay, VoiceJourney } from "@waymark/metrics";
import { sayScore } from "../terminal/score.js";
import { styleFor, tame } from "../terminal/style.js";
import { table } from "../terminal/table.js";
import type { World } from "../terminal/world.js";
import { sayValue } from "./figures.js";
import type { InstrumentOnFile } from "./instruments.js";
import { verdictsText } from "./show-verdicts.js";

/** One client's progress on a terminal: what to look into, each indicator by each rater, and what statistics can say. */
export function showClient(
  way: Journey,
  statistics: JourneyStatistics,
  world: World,
  instruments: readonly InstrumentOnFile[] = [],
): void {
  const style = styleFor(world.stdout, world.env);
  const width = world.stdout.isTTY ? world.stdout.columns : undefined;
  const write = (text: string) => world.stdout.write(text);
  const right = (title: string) => ({ title, align: "right" as const });
  write(
    `${style.bold(tame(way.client ?? "not named"))}: ${way.observations} observations, ${way.from ?? "–"} to ${way.to ?? "–"}\n`,
  );
  write(
    `Stages: ${way.stages.order}. Desistance: ${way.desistance.state}${way.desistance.sustained ? ", sustained" : ""}.\n`,
  );
  for (const { says, indicators } of way.flags) write(`  ! ${tame(says)}${sayWhich(indicators)}\n`);
  const rows = way.indicators.flatMap(({ title, voices }) =>
    voices.flatMap((one) => [
      [one.voice, ...moveCells(one), String(one.setbacks.length), String(one.reassessmentsMissing), title],
      ...one.relationships.map((part) => [`from ${part.started}`, ...moveCells(part), "", "", title]),
    ]),
  );
  const columns = [
    { title: "Rated by" },
    { title: "Baseline" },
    { title: "Latest" },
    { title: "Moved" },
    ...["Setbacks", "Missing"].map(right),
    { title: "Indicator" },
  ];
  write(`\n${table(columns, rows, width)}`);
  write("Points are how much of the thing there is, of 100. There is no total of a person.\n");
  write(verdictsText(statistics.reliable, instruments, width));
  if (statistics.series.length > 0) {
    const series = statistics.series.map(({ indicator, voice, by, baseline, after, nonoverlap, tau }) => [
      indicator,
      voice,
      `${baseline}, ${after}`,
      by,
      sayEstimate(nonoverlap),
      sayEstimate(tau),
    ]);
    const heads = [
      { title: "Indicator" },
      { title: "Rated by" },
      right("Before, after"),
      { title: "Baseline from" },
      right("NAP"),
      right("Tau-U"),
    ];
    write(`\nEach series against its own baseline, with 95 % intervals:\n${table(heads, series, width)}`);
    const methods = statistics.series.flatMap(({ nonoverlap, tau }) => [nonoverlap.method, tau.method]);
    for (const method of new Set(methods)) write(`  ${tame(method)}\n`);
    write("  Assessments of one person depend on each other, so these intervals are too narrow.\n");
  }
  if (statistics.tooShort > 0)
    write(`${statistics.tooShort} series are too short for single-case statistics.\n`);
  for (const { voice, goals, notReassessed, attainment, method } of statistics.goals) {
    const told = attainment === null ? "not known" : `${sayValue(attainment)} from ${goals}`;
    write(
      `Goals, rated by the ${voice}: ${told}, ${notReassessed} not reassessed (50 is as expected; ${tame(method)}).\n`,
    );
  }
}

/** From where to where, and which way: of the whole way, or within one of several relationships. */
function moveCells({ baseline, latest, moved }: RelationshipWay | VoiceJourney): string[] {
  const seen = (one: VoiceJourney["baseline"]) => (one ? `${sayScore(one.points)} (${one.date})` : "–");
  return [seen(baseline), seen(latest), moved];
}

function sayEstimate({ value, lower, upper }: Estimate): string {
  return `${sayValue(value)} (${sayValue(lower)} to ${sayValue(upper)})`;
}

/** Which indicators a flag is about: the first few by name, the rest by number. */
function sayWhich(indicators: readonly string[]): string {
  if (indicators.length === 0) return "";
  const more = indicators.length > 4 ? ` and ${indicators.length - 4} more` : "";
  return ` (${tame(indicators.slice(0, 4).join(", "))}${more})`;
}
