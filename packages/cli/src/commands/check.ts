import { countRecords, daysAround, longDay } from "@waymark/core";
import { headOf } from "@waymark/folder";
import { fileTable } from "@waymark/report/tables";
import { verifyDecisions } from "@waymark/risk";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import { type Command, jsonOption, openFolder } from "./command.js";

/**
 * `waymark check`: read a caseload, and say everything that is wrong with it, before anything is computed. Exit 1 where the
 * record of decisions is not whole.
 */
export const checkCommand: Command = {
  name: "check",
  summary: "read a caseload and say everything that is wrong with its files",
  examples: ["waymark check examples/west-midlands", "waymark check my-scheme --all"],
  operands: ["CASELOAD"],
  options: [jsonOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, read, decisions, warnings } = openFolder(context);
    const chain = verifyDecisions(decisions);
    const code = chain.intact ? 0 : 1;
    progress.done();
    const records = countRecords(read);
    const days = daysAround(model, read);
    if (given.options.has("json")) {
      printDocument(world, { ...headOf(model), records, days, questions: warnings, chain });
      return code;
    }
    const style = styleFor(world.stdout, world.env);
    const rows = Object.entries(records).filter(([, count]) => count > 0);
    world.stdout.write(draw(fileTable, rows, world.stdout));
    world.stdout.write(
      chain.intact
        ? `\n${style.good("✔")} Nothing is wrong with these files.\n`
        : `\n${style.bad("✘")} The record of decisions is not whole. ${tame(chain.says)} Take decisions.jsonl back from where a copy is kept.\n`,
    );
    if (warnings.length > 0)
      world.stdout.write(
        `${style.warn("!")} ${warnings.length === 1 ? "1 thing" : `${warnings.length} things`} to look at first, listed above.\n`,
      );
    if (days.after > 0)
      world.stdout.write(
        `${style.warn("!")} ${days.after} of ${days.all} dates on record are later than ${longDay(model.asOf)}, the assessment date. Is asOf in policy.json the day that you mean?\n`,
      );
    return code;
  },
};
