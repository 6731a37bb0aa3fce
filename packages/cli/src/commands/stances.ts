import { headOf } from "@waymark/folder";
import { compareStances, type StanceReport } from "@waymark/matching";
import { sayStanceChange, stanceTable, wholeScore } from "@waymark/report/tables";
import * as say from "../messages/command.js";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";
import { type Command, figuresOption, jsonOption, openFolder } from "./command.js";

/** `waymark match stances`: what each open question would change, and for which clients. */
export const stancesCommand: Command = {
  name: "stances",
  group: "match",
  summary: "what each open question of the scheme changes, and which clients it concerns",
  examples: ["waymark match stances examples/west-midlands"],
  operands: ["CASELOAD"],
  optional: ["CLIENT"],
  options: [figuresOption, jsonOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload, policy } = openFolder(context, ["allocation"]);
    progress.step("Comparing stances");
    const written = typeof policy === "object" && policy !== null ? { policy } : {};
    const report = compareStances(model, caseload, written);
    progress.done();
    const client = given.operands[1];
    if (client !== undefined) checkClient(report, client);
    if (given.options.has("json")) printDocument(world, { ...headOf(model), ...report });
    else if (client === undefined) showStances(report, world);
    else showClient(report, client, world);
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
  for (const stance of stances) {
    const { title, source, taken, options, concerns, bearsOn } = stance;
    stdout.write(`${style.bold(tame(title))} (${tame(source)})\n`);
    for (const { option, title: says, says: why } of options)
      stdout.write(
        `  ${option === taken ? "●" : "○"} ${tame(says)}${why === null ? "" : `: ${tame(why)}`}\n`,
      );
    if (concerns !== null) stdout.write(`  ${tame(concerns)}\n`);
    stdout.write(`  ${sayStanceChange(stance, stdout.figures)}\n`);
    for (const { subject, says } of bearsOn) stdout.write(`  ${tame(`${subject}: ${says}`)}\n`);
    stdout.write("\n");
  }
  stdout.write(draw(stanceTable(top), overall, stdout));
}

function checkClient({ overall }: StanceReport, client: string): void {
  const known = overall.map((one) => one.client);
  if (!known.includes(client)) throw say.noOpenClient(client, known);
}

/** For one client and each tension: who would be first under each option, how places move, and how far apart the two are. */
function showClient({ top, stances, overall }: StanceReport, client: string, { stdout, env }: World): void {
  const style = styleFor(stdout, env);
  for (const { title, source, options, clients } of stances) {
    const found = clients.find((one) => one.client === client);
    if (!found) continue;
    const name = (id: string) => options.find(({ option }) => option === id)?.title ?? id;
    stdout.write(`${style.bold(tame(title))} (${tame(source)})\n`);
    const first = (id: string) => found.views.find(({ option }) => option === id)?.first ?? "nobody";
    for (const { option } of found.views)
      stdout.write(`  Under “${tame(name(option))}” ${first(option)} would be first\n`);
    for (const { mentor, ranks } of found.moves)
      stdout.write(
        `  ${mentor} moves: ${ranks.map((rank) => (rank === null ? "out" : `number ${rank}`)).join(" → ")}\n`,
      );
    stdout.write("\n");
  }
  const { robust, safest } = overall.find((one) => one.client === client)!;
  stdout.write(`In the top ${top} under every position: ${robust.join(", ") || "nobody"}.\n`);
  if (safest)
    stdout.write(
      `Close to the first under every position: ${safest.mentor}${stdout.figures ? `, never more than ${wholeScore(safest.regret)} points behind` : ""}.\n`,
    );
}
