import { fileTable } from "@waymark/report/tables";
import { headOf } from "../results/compute.js";
import { daysAround } from "../results/days.js";
import { documentText } from "../results/document.js";
import { draw } from "../terminal/draw.js";
import { styleFor } from "../terminal/style.js";
import { type Command, jsonOption, openFolder } from "./command.js";

/** `waymark check`: read a caseload, and say everything that is wrong with it, before anything is computed. */
export const checkCommand: Command = {
  name: "check",
  summary: "read a caseload and say everything that is wrong with its files",
  examples: ["waymark check examples/west-midlands", "waymark check my-scheme --all"],
  operands: ["CASELOAD"],
  options: [jsonOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, read, warnings } = openFolder(context);
    progress.done();
    const records = Object.fromEntries(Object.entries(read).map(([name, list]) => [name, list.length]));
    const days = daysAround(model, read);
    if (given.options.has("json")) {
      world.stdout.write(documentText({ ...headOf(model), records, days, questions: warnings }));
      return 0;
    }
    const style = styleFor(world.stdout, world.env);
    const rows = Object.entries(records).filter(([, count]) => count > 0);
    world.stdout.write(draw(fileTable, rows, world.stdout));
    world.stdout.write(`\n${style.good("✔")} Nothing is wrong with these files.\n`);
    if (warnings.length > 0)
      world.stdout.write(
        `${style.warn("!")} ${warnings.length === 1 ? "1 thing" : `${warnings.length} things`} to look at first, listed above.\n`,
      );
    if (days.after > 0)
      world.stdout.write(
        `${style.warn("!")} ${days.after} of ${days.all} dates on record are later than ${model.asOf}, the assessment date. Is asOf in policy.json the day that you mean?\n`,
      );
    return 0;
  },
};
