import { compareStances, type StanceReport } from "@waymark/matching";
import { stanceTable } from "@waymark/report/tables";
import * as say from "../messages/command.js";
import { documentText } from "../results/document.js";
import { headOf } from "../results/head.js";
import { draw } from "../terminal/draw.js";
import { sayScore } from "../terminal/score.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";
import { type Command, jsonOption, openFolder } from "./command.js";

/** `waymark stances`: what hangs, for each client, on each tension that is kept open. */
export const stancesCommand: Command = {
  name: "stances",
  group: "match",
  summary: "what each open question of the scheme changes, and for whom",
  examples: ["waymark match stances examples/west-midlands"],
  operands: ["CASELOAD"],
  optional: ["CLIENT"],
  options: [jsonOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload, policy } = openFolder(context);
    progress.step("Comparing stances");
    const written = typeof policy === "object" && policy !== null ? { policy } : {};
    const report = compareStances(model, caseload, written);
    progress.done();
    const client = given.operands[1];
    if (client !== undefined) checkClient(report, client);
    if (given.options.has("json")) world.stdout.write(documentText({ ...headOf(model), ...report }));
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
  for (const { title, source, taken, options, firstDiffers, largestRegret, clients } of stances) {
    stdout.write(`${style.bold(tame(title))} (${tame(source)})\n`);
    for (const { option, title: says } of options)
      stdout.write(`  ${option === taken ? "●" : "○"} ${tame(says)}\n`);
    const lost =
      largestRegret === 0 ? "" : `; at most ${sayScore(largestRegret)} points are lost by deciding wrongly`;
    const isElsewhere = clients.every(
      ({ moves, regrets }) => moves.length === 0 && regrets.every(({ points }) => !points),
    );
    stdout.write(
      isElsewhere
        ? "  Nobody’s order of mentors hangs on it: it bears on other things than matching.\n\n"
        : `  Another mentor is first for ${firstDiffers} of ${clients.length} clients${lost}.\n\n`,
    );
  }
  stdout.write(draw(stanceTable(top), overall, stdout.isTTY ? stdout.columns : undefined));
}

function checkClient({ overall }: StanceReport, client: string): void {
  const known = overall.map((one) => one.client);
  if (!known.includes(client)) throw say.noOpenClient(client, known);
}

/** For one client and each tension: who is first either way, how places move, and what deciding wrongly would cost. */
function showClient({ top, stances, overall }: StanceReport, client: string, { stdout, env }: World): void {
  const style = styleFor(stdout, env);
  for (const { title, source, options, clients } of stances) {
    const found = clients.find((one) => one.client === client)!;
    const name = (id: string) => options.find(({ option }) => option === id)?.title ?? id;
    stdout.write(`${style.bold(tame(title))} (${tame(source)})\n`);
    for (const { option, first, points } of found.views)
      stdout.write(
        `  ${tame(name(option))}: ${first ?? "nobody"}${points === null ? "" : `, ${sayScore(points)}`}\n`,
      );
    for (const { mentor, ranks } of found.moves)
      stdout.write(
        `  ${mentor} moves: ${ranks.map((rank) => (rank === null ? "out" : `number ${rank}`)).join(" → ")}\n`,
      );
    for (const { chosen, under, points } of found.regrets)
      if (points !== null && points > 0)
        stdout.write(
          `  Chosen by “${tame(name(chosen))}”, with “${tame(name(under))}” right: ${sayScore(points)} points lost\n`,
        );
    stdout.write("\n");
  }
  const { robust, safest } = overall.find((one) => one.client === client)!;
  stdout.write(`In the top ${top} whatever is decided: ${robust.join(", ") || "nobody"}.\n`);
  if (safest)
    stdout.write(
      `Safest: ${safest.mentor}, who loses ${sayScore(safest.regret)} points at most, whatever turns out right.\n`,
    );
}
