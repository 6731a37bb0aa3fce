import { badInput } from "@waymark/core";
import { readFunding, readScheme } from "@waymark/folder";
import { compareFunding, sensitivityToLength } from "@waymark/metrics";
import { fundingLines, fundingTable, lengthTable } from "@waymark/report/tables";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { tame } from "../terminal/style.js";
import { type Command, jsonOption } from "./command.js";

/** `waymark success funding`: what one intervention costs, how many can be paid for, and what depends on its length. */
export const fundingCommand: Command = {
  name: "funding",
  group: "success",
  summary: "what mentoring costs, and how many clients can be paid for",
  examples: ["waymark success funding examples/west-midlands"],
  operands: ["CASELOAD"],
  options: [
    { name: "months", value: "N,N", summary: "lengths of mentoring to compare (3,6,9,12,18)" },
    jsonOption,
  ],
  run({ world, given }) {
    const months = monthsOf(given.options.get("months"));
    const folder = given.operands[0] ?? ".";
    const people = readScheme(world.disk, folder, [])?.model.people;
    if (people) world.speak?.(people);
    const models = readFunding(world.disk, folder);
    const results = compareFunding(models);
    const sensitivity = models.map((model) => ({
      title: model.title,
      rows: sensitivityToLength(model, months),
    }));
    if (given.options.has("json")) {
      printDocument(world, { own: models.length > 0, models, results, sensitivity });
      return 0;
    }
    const write = (text: string) => world.stdout.write(text);
    if (models.length === 0) {
      write(
        "This caseload has no funding.json, so nothing is known of what mentoring costs or who pays for it.\nTo work it out, write one: docs/how-to/evaluation.md shows its shape.\n",
      );
      return 0;
    }
    write(draw(fundingTable(results), fundingLines, world.stdout));
    for (const { title, rows } of sensitivity)
      write(`\n${lengthTable.title}: ${tame(title)}\n${draw(lengthTable, rows, world.stdout)}`);
    write("\nThis is arithmetic on the numbers in funding.json, not a forecast.\n");
    return 0;
  },
};

function monthsOf(option: string | true | undefined): readonly number[] {
  if (typeof option !== "string") return [3, 6, 9, 12, 18];
  const months = option.split(",").map((one) => Number(one));
  if (months.length <= 40 && months.every((one) => Number.isInteger(one) && one >= 1 && one <= 120))
    return months;
  throw badInput(
    "bad-number",
    "waymark success funding",
    "--months is not a list of whole numbers from 1 to 120.",
    "Write, for example, --months 6,12.",
  );
}
