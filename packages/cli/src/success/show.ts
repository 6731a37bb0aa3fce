import {
  changeTitles,
  type MatchComparison,
  matchedFigures,
  namedFigures,
  type ProgrammeReport,
} from "@waymark/metrics";
import { type Style, styleFor, tame } from "../terminal/style.js";
import { table } from "../terminal/table.js";
import type { World } from "../terminal/world.js";
import { figureTable, type Named, Notes, number, sayRange, sayValue } from "./figures.js";

/**
 * Success on a terminal: the headings side by side. Each number stands with its interval, the least and most that
 * missing rows leave, how it was computed, and its name for `waymark explain --number`.
 */
export function showProgramme(report: ProgrammeReport, world: World): void {
  const style = styleFor(world.stdout, world.env);
  const width = widthOf(world);
  const write = (text: string) => world.stdout.write(text);
  const named = namedFigures(report);
  const those = (title: string, ...starts: string[]) => {
    const rows = named.filter(({ id }) => starts.some((start) => id === start || id.startsWith(`${start}.`)));
    if (rows.length > 0) write(`\n${style.bold(title)}\n${figureTable(rows, width)}`);
  };
  const { outputs, vulnerability, understanding, design, period } = report;
  if (period.from && period.to) write(`${period.from} to ${period.to}\n\n`);
  heading(outputs, style, write, width);
  those("What it cost", ...outputs.costs.map(({ id }) => id));
  those("From referral to how it stands", "flow");
  write("\n");
  heading(vulnerability, style, write, width);
  write(`\n${style.bold("Distance travelled")}\n${changesTable(report, width)}`);
  those("What journeys show", "journeys");
  those("How long, and how it ended", "retention", "endings");
  showAgreement(report, write, style, width);
  if (vulnerability.matched) showMatched(vulnerability.matched, world);
  for (const part of [understanding, design]) {
    write("\n");
    heading(part, style, write, width);
  }
}

type Part = ProgrammeReport["design"];

function heading(part: Part, style: Style, write: (text: string) => void, width?: number): void {
  const rows = part.items.flatMap(({ id, title, figure }): Named[] =>
    figure ? [{ id, title, figure }] : [],
  );
  if (part.heading === "" && rows.length === 0) return;
  write(`${style.bold(tame(part.title))}\n${style.dim(tame(part.warning))}\n`);
  if (rows.length > 0) write(figureTable(rows, width));
}

/** Who moved, each rater apart, with the standardised mean change, before and after. */
function changesTable({ vulnerability: { changes } }: ProgrammeReport, width?: number): string {
  const notes = new Notes();
  const rows = changes.map((change) => [
    change.voice,
    sayValue(change.better.value),
    sayRange(change.better.interval),
    sayRange(change.better.bounds),
    ...[change.same, change.worse].map(({ value }) => sayValue(value)),
    sayPoints(change.medianDistance.value),
    sayValue(change.standardised.value),
    sayRange(change.standardised.interval),
    String(change.better.n),
    String(change.better.missing),
    [change.better, change.medianDistance, change.standardised].map((one) => notes.of(one)).join(","),
    `change.${change.indicator}.${change.voice}.better`,
    change.title,
  ]);
  const columns = [
    { title: "Rated by" },
    ...[
      "Better",
      "95 % interval",
      "Least to most",
      "Same",
      "Worse",
      titleOf("medianDistance"),
      titleOf("standardised"),
      "95 % interval",
    ].map(number),
    ...["n", "Missing", "How"].map(number),
    { title: "Number" },
    { title: "Indicator" },
  ];
  return `${table(columns, rows, width)}${notes.text(width)}`;
}

/** What a number of a change is called, as the head of a column. */
function titleOf(part: keyof typeof changeTitles): string {
  const title = changeTitles[part];
  return `${title[0]?.toUpperCase()}${title.slice(1)}`;
}

/** Points out of 100, as scores are said. */
const sayPoints = (points: number | null) => (points === null ? "–" : sayValue(Math.round(points / 10) / 10));

function showAgreement(
  { vulnerability: { agreement } }: ProgrammeReport,
  write: (text: string) => void,
  style: Style,
  width?: number,
): void {
  if (agreement.length === 0) return;
  const notes = new Notes();
  const rows = agreement.map(({ indicator, title, alpha, pairs }) => [
    sayValue(alpha.value),
    sayRange(alpha.interval),
    String(alpha.n),
    notes.of(alpha),
    `agreement.${indicator}.alpha`,
    `${title}. ${pairs.map(sayPair).join("; ")}`,
  ]);
  const columns = [...["Alpha", "95 % interval", "n", "How"].map(number), { title: "Number" }];
  const last = { title: "Indicator. Two raters: kappa, intraclass correlation (n)" };
  write(`\n${style.bold("How far raters agree")}\n${table([...columns, last], rows, width)}`);
  const pair = agreement[0]?.pairs[0];
  write(notes.text(width));
  if (pair) write(`Two raters: ${tame(pair.kappa.method)}; ${tame(pair.intraclass.method)}.\n`);
}

type Pair = ProgrammeReport["vulnerability"]["agreement"][number]["pairs"][number];

const sayPair = ({ a, b, kappa, intraclass }: Pair) =>
  `${a}-${b} ${sayValue(kappa.value)}, ${sayValue(intraclass.value)} (${kappa.n})`;

/** Better and less well matched relationships, with the warning that goes with them. */
export function showMatched(matched: MatchComparison, world: World): void {
  const style = styleFor(world.stdout, world.env);
  const { cut, missing, warning } = matched;
  world.stdout.write(
    `\n${style.bold(`Better matched (${cut} match points or more) and less well`)}\n${figureTable(matchedFigures(matched), widthOf(world))}`,
  );
  world.stdout.write(`${tame(warning)} Ended without match points: ${missing}.\n`);
}

/** How wide a table may be: as wide as the terminal, or as it likes in a file. */
export function widthOf({ stdout }: World): number | undefined {
  return stdout.isTTY ? stdout.columns : undefined;
}
