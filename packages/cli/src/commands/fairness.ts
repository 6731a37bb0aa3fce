import { headOf } from "@waymark/folder";
import { allocate, auditFairness, type FairnessReport } from "@waymark/matching";
import { fieldAuditTable, groupTable } from "@waymark/report/tables";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";
import { type Command, jsonOption, openFolder } from "./command.js";

/** `waymark match fairness`: who waits, by group, and what depends on each protected field. */
export const fairnessCommand: Command = {
  name: "fairness",
  group: "match",
  summary: "who waits, by group, and what each protected field changes",
  examples: ["waymark match fairness examples/west-midlands"],
  operands: ["CASELOAD"],
  options: [jsonOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload } = openFolder(context, ["allocation"]);
    progress.step("Auditing the allocation");
    const report = auditFairness(model, caseload, allocate(model, caseload));
    progress.done();
    if (given.options.has("json")) printDocument(world, { ...headOf(model), ...report });
    else showFairness(report, world);
    return 0;
  },
};

function showFairness({ tables, audit, findings, threshold }: FairnessReport, world: World): void {
  const { stdout, env } = world;
  const style = styleFor(stdout, env);
  for (const { title, rows } of tables) {
    // Values that nobody has are in the JSON.
    const present = rows.filter(({ clients }) => clients !== 0);
    stdout.write(`${style.bold(tame(title))}\n${draw(groupTable, present, stdout)}\n`);
  }
  stdout.write(
    `Best mentor: mean score of each client’s best eligible mentor, whoever is free. Allocated: mean score of those served.\nBoth with a 95% confidence interval. hidden: fewer than ${threshold}, or hidden to protect such a number.\n\n`,
  );
  stdout.write(
    draw(
      fieldAuditTable,
      audit.filter((one) => one.read),
      stdout,
    ),
  );
  stdout.write(findings.length === 0 ? "\nNo finding: every change has its justification.\n" : "\n");
  for (const { says } of findings) stdout.write(`${style.warn("!")} ${tame(says)}\n`);
}
