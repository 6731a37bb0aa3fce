import { reportIdTable } from "@waymark/report/tables";
import { metricsCoverage, riskCoverage } from "@waymark/west-midlands";
import { documentText } from "../results/document.js";
import { draw } from "../terminal/draw.js";
import { type Command, jsonOption } from "./command.js";

/** `waymark policy coverage`: where each risk and measure that the report names is held, or why it is not computed. */
export const coverageCommand: Command = {
  name: "coverage",
  group: "policy",
  summary: "where each risk and measure of the report is held, or why it is not",
  examples: ["waymark policy coverage --json"],
  operands: [],
  options: [jsonOption],
  run({ world, given }) {
    const risks = riskCoverage();
    const metrics = metricsCoverage();
    if (given.options.has("json")) {
      world.stdout.write(documentText({ risks, metrics }));
      return 0;
    }
    const rows = [
      ...risks.map((one) => ({ id: one.id, heldBy: [...one.risks, ...one.controls], notComputed: null })),
      ...metrics.map((one) => ({ id: one.id, heldBy: one.indicators, notComputed: one.notComputed })),
    ];
    world.stdout.write(draw(reportIdTable, rows, world.stdout));
    return 0;
  },
};
