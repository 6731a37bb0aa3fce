import { allocate, auditFairness, type FairnessReport, type MeanPoints } from "@waymark/matching";
import { documentText } from "../results/document.js";
import { headOf } from "../results/head.js";
import { sayInterval, sayScore } from "../terminal/score.js";
import { styleFor, tame } from "../terminal/style.js";
import { table } from "../terminal/table.js";
import type { World } from "../terminal/world.js";
import { type Command, jsonOption, openFolder } from "./command.js";

/** `waymark fairness`: who waits, by group, and what hangs on each protected field. */
export const fairnessCommand: Command = {
  name: "fairness",
  group: "match",
  summary: "who waits, by group, and what each protected field changes",
  examples: ["waymark match fairness examples/west-midlands"],
  operands: ["CASELOAD"],
  options: [jsonOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload } = openFolder(context);
    progress.step("Auditing the allocation");
    const report = auditFairness(model, caseload, allocate(model, caseload));
    progress.done();
    if (given.options.has("json")) world.stdout.write(documentText({ ...headOf(model), ...report }));
    else showFairness(report, world);
    return 0;
  },
};

function showFairness({ tables, audit, findings, threshold }: FairnessReport, world: World): void {
  const { stdout, env } = world;
  const style = styleFor(stdout, env);
  const width = stdout.isTTY ? stdout.columns : undefined;
  const number = (title: string) => ({ title, align: "right" as const });
  const count = (value: number | null) => (value === null ? "hidden" : String(value));
  const mean = (value: MeanPoints | null) =>
    value === null ? "–" : sayInterval({ ...value, points: value.mean });
  for (const { title, rows } of tables) {
    // Values that nobody has are in the JSON.
    const present = rows.filter(({ clients }) => clients !== 0);
    const cells = present.map((row) => [
      count(row.clients),
      count(row.waiting),
      row.waitingRate === null ? "–" : `${sayScore(row.waitingRate.points)} %`,
      row.waits ?? "–",
      mean(row.best),
      row.scores ?? "–",
      mean(row.allocated),
      row.given ?? "–",
      row.says,
    ]);
    stdout.write(`${style.bold(tame(title))}\n`);
    const columns = [
      number("Clients"),
      number("Waiting"),
      number("Rate"),
      { title: "Waits" },
      number("Best mentor"),
      { title: "Scores" },
      number("Allocated"),
      { title: "Scores" },
      { title: "Group" },
    ];
    stdout.write(`${table(columns, cells, width)}\n`);
  }
  stdout.write(
    `Best mentor: mean score of each client’s best eligible mentor, whoever is free. Allocated: mean score of those served.\nBoth with a 95 % interval. hidden: fewer than ${threshold}, or so that such a number cannot be worked out.\n\n`,
  );
  const read = audit.filter((one) => one.read);
  const cells = read.map((one) => [
    String(one.eligibility),
    String(one.first),
    String(one.allocation),
    one.title,
  ]);
  const columns = [
    number("Eligible"),
    number("First"),
    number("Allocated"),
    { title: "Clients for whom it hangs on" },
  ];
  stdout.write(table(columns, cells, width));
  stdout.write(findings.length === 0 ? "\nNo finding: every change has its justification.\n" : "\n");
  for (const { says } of findings) stdout.write(`${style.warn("!")} ${tame(says)}\n`);
}
