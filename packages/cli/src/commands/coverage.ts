import type { OwnList } from "@waymark/core";
import { newPolicy, schemeOf } from "@waymark/folder";
import { metricsCoverage, metricsOf } from "@waymark/metrics";
import { type ListedRow, listedTable, pieceTitle } from "@waymark/report/tables";
import { riskCoverage, riskOf } from "@waymark/risk";
import * as say from "../messages/command.js";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";
import { type Command, jsonOption } from "./command.js";

/** `waymark policy coverage`: where each risk and measure of the scheme's own list is held, or why it is not computed. */
export const coverageCommand: Command = {
  name: "coverage",
  group: "policy",
  summary: "where each risk and measure of the scheme’s own list is held, or why it is not",
  examples: ["waymark policy coverage examples/west-midlands", "waymark policy coverage --json"],
  operands: [],
  optional: ["CASELOAD"],
  options: [jsonOption],
  run({ world, given }) {
    const [folder] = given.operands;
    const { model } = folder === undefined ? newPolicy(world) : schemeOf(world.disk, folder);
    world.speak?.(model.people);
    const risks = riskCoverage(model);
    const metrics = metricsCoverage(model);
    if (given.options.has("json")) {
      printDocument(world, { risks, metrics });
      return 0;
    }
    const titled = (id: string) => `${pieceTitle(model, id)} (${id})`;
    const lists = [riskOf(model).list, metricsOf(model).list];
    if (lists.every((list) => list === undefined)) world.stdout.write(say.noList(tame(model.title)));
    show(
      lists[0],
      risks.map((one) => ({
        id: one.id,
        heldBy: [...one.risks, ...one.controls].map(titled),
        notComputed: null,
      })),
      world,
    );
    show(
      lists[1],
      metrics.map((one) => ({
        id: one.id,
        heldBy: one.indicators.map(titled),
        notComputed: one.notComputed,
      })),
      world,
    );
    return 0;
  },
};

function show(list: OwnList | undefined, rows: readonly ListedRow[], { stdout, env }: World): void {
  if (list === undefined) return;
  const table = listedTable(list);
  stdout.write(`${styleFor(stdout, env).bold(tame(table.title))}\n${draw(table, rows, stdout)}\n`);
}
