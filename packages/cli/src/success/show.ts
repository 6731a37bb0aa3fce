import type { ProgrammeReport } from "@waymark/metrics";
import { styleFor, tame } from "../terminal/style.js";
import { table } from "../terminal/table.js";
import type { World } from "../terminal/world.js";
import type { PlanCheck } from "./plan.js";

const number = (title: string) => ({ title, align: "right" as const });

/** Success on a terminal: the headings side by side, each number with its name for `waymark explain --number`. */
export function showProgramme(
  { outputs, vulnerability, understanding, design }: ProgrammeReport,
  world: World,
): void {
  const style = styleFor(world.stdout, world.env);
  const width = world.stdout.isTTY ? world.stdout.columns : undefined;
  for (const { heading, warning, items } of [outputs, vulnerability, understanding, design]) {
    world.stdout.write(`${style.bold(heading.replaceAll("-", " "))}\n${style.dim(tame(warning))}\n`);
    const rows = items.flatMap(({ id, title, figure }) =>
      figure === null
        ? []
        : [
            [
              sayValue(figure.value),
              String(figure.n),
              String(figure.missing),
              id,
              `${title} (${figure.unit})`,
            ],
          ],
    );
    world.stdout.write(
      `${table([number("Value"), number("n"), number("Missing"), { title: "Number" }, { title: "Measure" }], rows, width)}\n`,
    );
  }
  const rows = vulnerability.changes.map((change) => [
    change.voice,
    ...[change.better, change.same, change.worse].map(({ value }) => sayValue(value)),
    String(change.missing),
    `change.${change.indicator}.${change.voice}.better`,
    change.title,
  ]);
  const columns = [
    { title: "Voice" },
    ...["Better", "Same", "Worse", "Missing"].map(number),
    { title: "Number" },
    { title: "Distance travelled" },
  ];
  world.stdout.write(table(columns, rows, width));
  world.stdout.write(
    "\nWhere a number comes from: waymark explain CASELOAD --number NUMBER (all lists every one)\n",
  );
}

/** A value with at most three places; a dash where there is none. */
export function sayValue(value: number | null): string {
  return value === null ? "–" : String(Math.round(value * 1_000) / 1_000);
}

/** What was done otherwise than planned. */
export function showPlan({ plan, unchanged, departures }: PlanCheck, world: World): void {
  const style = styleFor(world.stdout, world.env);
  const { from, to, months } = plan.period;
  world.stdout.write(
    `\n${style.bold("Held against the plan")} written for ${plan.writtenFor}: ${from} to ${to}, ${months} months\n`,
  );
  if (!unchanged)
    world.stdout.write(
      `${style.bad("✘")} The plan itself was changed after it was written: its fingerprint does not hold.\n`,
    );
  if (departures.length === 0) {
    world.stdout.write(`${style.good("✔")} Nothing departs from it.\n`);
    return;
  }
  const rows = departures.map(({ path, kind, planned, done }) => [path, kind, planned, done]);
  world.stdout.write(
    table(
      ["Where", "", "Planned", "Done"].map((title) => ({ title })),
      rows,
      world.stdout.isTTY ? world.stdout.columns : undefined,
    ),
  );
  world.stdout.write("Departures are no faults; unsaid ones are.\n");
}
