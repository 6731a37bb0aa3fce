import { compareStances, type StanceReport } from "@waymark/matching";
import { documentText } from "../results/document.js";
import { headOf } from "../results/head.js";
import { sayScore } from "../terminal/score.js";
import { styleFor, tame } from "../terminal/style.js";
import { table } from "../terminal/table.js";
import type { World } from "../terminal/world.js";
import { type Command, helpOption, jsonOption, openFolder } from "./command.js";

/** `waymark stances`: what hangs, for each client, on each tension that is kept open. */
export const stancesCommand: Command = {
  name: "stances",
  usage: "stances CASELOAD [--json]",
  summary: "what hangs on each tension that the report leaves open, and who is good whatever is decided",
  example: "waymark stances examples/west-midlands",
  operands: ["CASELOAD"],
  options: [jsonOption, helpOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload, policy } = openFolder(context);
    progress.step("Comparing stances");
    const written = typeof policy === "object" && policy !== null ? { policy } : {};
    const report = compareStances(model, caseload, written);
    progress.done();
    if (given.options.has("json")) world.stdout.write(documentText({ ...headOf(model), ...report }));
    else showStances(report, world);
    return 0;
  },
};

function showStances({ top, stances, overall }: StanceReport, world: World): void {
  const { stdout, env } = world;
  const style = styleFor(stdout, env);
  if (stances.length === 0) {
    stdout.write("This scheme leaves no question open.\n");
    return;
  }
  for (const { title, source, taken, options, firstDiffers, largestRegret, clients } of stances) {
    stdout.write(`${style.bold(tame(title))} (${tame(source)})\n`);
    for (const { option, title: says } of options)
      stdout.write(`  ${option === taken ? "●" : "○"} ${tame(says)}\n`);
    const lost =
      largestRegret === 0 ? "" : `; at most ${sayScore(largestRegret)} points are lost by deciding wrongly`;
    stdout.write(`  Another mentor is first for ${firstDiffers} of ${clients.length} clients${lost}.\n\n`);
  }
  const rows = overall.map(({ client, robust, safest }) => [
    client,
    safest?.mentor ?? "–",
    robust.join(", ") || "–",
  ]);
  const columns = [
    { title: "Client" },
    { title: "Safest" },
    { title: `In the top ${top} whatever is decided` },
  ];
  stdout.write(table(columns, rows, stdout.isTTY ? stdout.columns : undefined));
}
