import { longDay } from "@waymark/core";
import { type MatchComparison, matchedFigures, namedFigures, type ProgrammeReport } from "@waymark/metrics";
import type { PlanKept } from "@waymark/report";
import {
  agreementMethods,
  agreementRows,
  agreementTable,
  changeTable,
  departureTable,
  type FigureRow,
  figureTable,
  pick,
} from "@waymark/report/tables";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";

const figures = pick(figureTable, "value", "range", "n", "missing", "number", "title");
const changes = pick(
  changeTable,
  ...["rated_by", "better", "better_range", "same", "worse", "median_distance"],
  ...["standardised", "standardised_range", "reassessed", "missing", "number", "title"],
);
const agreements = pick(
  agreementTable,
  ...["between", "agreement", "range", "on_points", "points_range", "clients", "number", "indicator"],
);

/**
 * Success on a terminal: the headings side by side, never added up. Each number stands with its interval and with the
 * name under which `waymark explain --number` says how it was computed and from which rows.
 */
export function showProgramme(report: ProgrammeReport, { stdout, env }: World): void {
  const style = styleFor(stdout, env);
  const write = (text: string) => stdout.write(text);
  const named = namedFigures(report);
  const titled = (title: string, body: string) => write(`\n${style.bold(title)}\n${body}`);
  const those = (title: string, ...starts: string[]) => {
    const rows = named.filter(({ id }) => starts.some((start) => id === start || id.startsWith(`${start}.`)));
    if (rows.length > 0) titled(title, draw(figures, rows, stdout));
  };
  const heading = ({ heading: id, title, warning, items }: ProgrammeReport["design"]) => {
    const rows: FigureRow[] = items.filter(({ figure }) => figure !== null);
    if (id === "" && rows.length === 0) return;
    write(`${style.bold(tame(title))}\n${style.dim(tame(warning))}\n`);
    if (rows.length > 0) write(draw(figures, rows, stdout));
  };
  const { outputs, vulnerability, understanding, design, period } = report;
  if (period.from && period.to) write(`${longDay(period.from)} to ${longDay(period.to)}\n\n`);
  heading(outputs);
  those("What it cost", ...outputs.costs.map(({ id }) => id));
  those("From referral to how it stands", "flow");
  write("\n");
  heading(vulnerability);
  titled(changeTable.title, draw(changes, vulnerability.changes, stdout));
  those("What clients’ progress shows", "journeys");
  those("How long, and how it ended", "retention", "endings");
  const agreed = agreementRows(vulnerability.agreement);
  if (agreed.length > 0) titled("How far raters agree", draw(agreements, agreed, stdout));
  for (const method of agreementMethods(agreed)) write(`  ${tame(method)}\n`);
  if (vulnerability.matched) showMatched(vulnerability.matched, { stdout, env });
  for (const part of [understanding, design]) {
    write("\n");
    heading(part);
  }
}

/** Better and less well matched relationships, with the warning that goes with them. */
export function showMatched(matched: MatchComparison, { stdout, env }: Pick<World, "stdout" | "env">): void {
  const { cut, missing, warning } = matched;
  const title = `Better matched (${cut} match points or more) and less well`;
  stdout.write(`\n${styleFor(stdout, env).bold(title)}\n${draw(figures, matchedFigures(matched), stdout)}`);
  stdout.write(`${tame(warning)} Ended without match points: ${missing}.\n`);
}

/** What was done otherwise than planned. */
export function showPlan({ plan, unchanged, departures }: PlanKept, { stdout, env }: World): void {
  const style = styleFor(stdout, env);
  const { from, to, months } = plan.period;
  stdout.write(
    `\n${style.bold("Held against the plan")} written for ${longDay(plan.writtenFor)}: ${longDay(from)} to ${longDay(to)}, ${months} months\n`,
  );
  if (!unchanged)
    stdout.write(
      `${style.bad("✘")} The plan itself was changed after it was written: its fingerprint does not hold.\n`,
    );
  if (departures.length === 0) stdout.write(`${style.good("✔")} ${departureTable.empty}\n`);
  else
    stdout.write(
      `${draw(departureTable, departures, stdout)}Departing from a plan is no fault; not saying so is.\n`,
    );
}
