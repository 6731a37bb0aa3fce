import type { ProgrammeReport } from "@waymark/metrics";
import { documentText } from "../results/document.js";
import { headOf } from "../results/head.js";
import { successOf } from "../results/success.js";
import { styleFor, tame } from "../terminal/style.js";
import { table } from "../terminal/table.js";
import type { World } from "../terminal/world.js";
import { type Command, helpOption, jsonOption, openFolder } from "./command.js";

/** `waymark metrics`: success under the three headings, and each client's journey. */
export const metricsCommand: Command = {
  name: "metrics",
  usage: "metrics CASELOAD [--json]",
  summary: "success under the report's three headings, and distance travelled; no overall score",
  example: "waymark metrics examples/west-midlands",
  operands: ["CASELOAD"],
  options: [jsonOption, helpOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload } = openFolder(context);
    progress.step("Following the journeys");
    const success = successOf(model, caseload);
    progress.done();
    if (given.options.has("json")) world.stdout.write(documentText({ ...headOf(model), ...success }));
    else if (model.indicators.length === 0) world.stdout.write("This scheme has no indicators.\n");
    else showProgramme(success.programme, world);
    return 0;
  },
};

function showProgramme(
  { outputs, vulnerability, understanding, design }: ProgrammeReport,
  world: World,
): void {
  const style = styleFor(world.stdout, world.env);
  const width = world.stdout.isTTY ? world.stdout.columns : undefined;
  const number = (title: string) => ({ title, align: "right" as const });
  for (const { heading, warning, items } of [outputs, vulnerability, understanding, design]) {
    world.stdout.write(`${style.bold(heading.replaceAll("-", " "))}\n${style.dim(tame(warning))}\n`);
    const rows = items.flatMap(({ title, figure }) =>
      figure === null
        ? []
        : [[sayValue(figure.value), String(figure.n), String(figure.missing), `${title} (${figure.unit})`]],
    );
    world.stdout.write(
      `${table([number("Value"), number("n"), number("Missing"), { title: "Measure" }], rows, width)}\n`,
    );
  }
  const rows = vulnerability.changes.map((change) => [
    change.voice,
    ...[change.better, change.same, change.worse].map(({ value }) => sayValue(value)),
    String(change.missing),
    change.title,
  ]);
  const columns = [
    { title: "Voice" },
    ...["Better", "Same", "Worse", "Missing"].map(number),
    { title: "Distance travelled" },
  ];
  world.stdout.write(table(columns, rows, width));
}

/** A value with at most three places; a dash where there is none. */
function sayValue(value: number | null): string {
  return value === null ? "–" : String(Math.round(value * 1_000) / 1_000);
}
