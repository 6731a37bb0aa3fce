import { headOf } from "@waymark/folder";
import { type PairShortlist, pairStanding, shortlistPairs } from "@waymark/matching";
import { pairTable } from "@waymark/report/tables";
import { showStanding } from "../explain/two.js";
import * as say from "../messages/command.js";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";
import { type Command, figuresOption, jsonOption, openFolder, topOption } from "./command.js";
import { readTop } from "./top.js";
import { usageOf } from "./usage.js";

/** `waymark match pairs`: the best two mentors for each client who needs two. */
export const pairsCommand: Command = {
  name: "pairs",
  group: "match",
  summary: "the best two mentors, for each client who needs two or for one client",
  examples: ["waymark match pairs examples/west-midlands C-002 --top 3"],
  operands: ["CASELOAD"],
  optional: ["CLIENT", "MENTOR", "MENTOR"],
  options: [{ ...topOption, summary: "pairs for each client (5)" }, figuresOption, jsonOption],
  run(context) {
    const { world, given, progress } = context;
    const top = readTop(given, "pairs");
    const [, client, one, other] = given.operands;
    if (one !== undefined && other === undefined)
      throw say.missingArgument("pairs", "MENTOR", usageOf(pairsCommand));
    const { model, caseload } = openFolder(context, ["allocation"]);
    progress.step("Comparing pairs of mentors");
    if (client !== undefined && one !== undefined && other !== undefined) {
      const standing = pairStanding(model, caseload, client, [one, other]);
      progress.done();
      if (given.options.has("json")) printDocument(world, { ...headOf(model), standing });
      else showStanding(standing, world);
      return 0;
    }
    const pairs = shortlistPairs(model, caseload, { top, client });
    progress.done();
    if (given.options.has("json")) printDocument(world, { ...headOf(model), top, pairs });
    else for (const one of pairs) showPairs(one, world);
    if (pairs.length === 0 && !given.options.has("json"))
      world.stdout.write("No client needs two mentors.\n");
    return 0;
  },
};

function showPairs(found: PairShortlist, world: World): void {
  const { client, askedBy, kind, pairs, admissible, considered, blocked } = found;
  const style = styleFor(world.stdout, world.env);
  world.stdout.write(
    `${style.bold(client)}  ${admissible} of ${considered} pairs of eligible mentors can work together\n`,
  );
  if (askedBy.length > 0) world.stdout.write(`${tame(askedBy.map(({ says }) => says).join(" "))}\n`);
  if (kind) world.stdout.write(`They work as ${tame(kind.title)}.\n`);
  if (pairs.length > 0) {
    const rows = pairs.map((one, i) => ({ ...one, rank: i + 1 }));
    world.stdout.write(draw(pairTable, rows, world.stdout));
  }
  for (const { title, pairs: count, remedy } of blocked)
    world.stdout.write(`  ${tame(`${title}: keeps ${count} apart. ${remedy}`)}\n`);
  world.stdout.write("\n");
}
