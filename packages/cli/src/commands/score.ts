import { badInput } from "@waymark/core";
import { assessAll } from "@waymark/folder";
import { recomputedCategoryTable, recomputedRiskTable } from "@waymark/report/tables";
import { type Recomputed, recompute, scoreString, scoreTables } from "@waymark/risk";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import type { World } from "../terminal/world.js";
import { type Command, jsonOption, openFolder } from "./command.js";

/** `waymark risk score`: each assessment as one line of text, or a line recomputed. */
export const scoreCommand: Command = {
  name: "score",
  group: "risk",
  summary: "each risk assessment as one line of text, or such a line computed again",
  examples: ["waymark risk score examples/west-midlands"],
  operands: ["CASELOAD"],
  optional: ["SCORE"],
  options: [{ name: "tables", summary: "the tables that a line is read with, as JSON" }, jsonOption],
  run(context) {
    const { world, given, progress } = context;
    const [, text] = given.operands;
    const { model, read, decisions } = openFolder(context, ["risks"]);
    const tables = scoreTables(model);
    progress.done();
    if (given.options.has("tables")) {
      printDocument(world, tables);
      return 0;
    }
    if (text !== undefined) {
      if (text.length > 20_000)
        throw badInput("bad-score", "SCORE", "This is too long for a score string.", "Give one line.");
      const recomputed = recompute(tables, text);
      if (given.options.has("json")) printDocument(world, recomputed);
      else showRecomputed(recomputed, world);
      return 0;
    }
    const scores = assessAll(model, read, decisions).map((one) => ({
      engagement: one.engagement,
      score: scoreString(model, one),
    }));
    if (given.options.has("json")) printDocument(world, { scores });
    else for (const { score } of scores) world.stdout.write(`${score}\n`);
    return 0;
  },
};

function showRecomputed({ items, categories, advice }: Recomputed, { stdout }: World): void {
  stdout.write(draw(recomputedCategoryTable, Object.entries(categories), stdout));
  stdout.write(`\n${draw(recomputedRiskTable, items, stdout)}`);
  stdout.write(`\nAdvice: ${advice}. People decide.\n`);
}
