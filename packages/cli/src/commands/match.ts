import { headOf } from "@waymark/folder";
import { matchWorkings, type Shortlist, shortlist } from "@waymark/matching";
import { pick, sharedChecks, shortlistRows, shortlistTable } from "@waymark/report/tables";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import { wrap } from "../terminal/table.js";
import type { World } from "../terminal/world.js";
import { type Command, figuresOption, jsonOption, openFolder, topOption, workingsOption } from "./command.js";
import { readTop } from "./top.js";

/** `waymark match`: each client's best mentors, with the reasons. */
export const matchCommand: Command = {
  name: "match",
  group: "match",
  summary: "the best mentors for each client, with the reasons",
  examples: ["waymark match examples/civil-service --top 3"],
  operands: ["CASELOAD"],
  options: [topOption, figuresOption, jsonOption, workingsOption],
  run(context) {
    const { world, given, progress } = context;
    const top = readTop(given, "match");
    const { model, caseload, read } = openFolder(context, ["shortlists"], top);
    progress.step(`Comparing ${read.clients.length} clients with ${read.mentors.length} mentors`);
    const shortlists = shortlist(model, caseload, { top });
    progress.done();
    const document = { ...headOf(model), top, shortlists };
    if (given.options.has("workings"))
      printDocument(world, { ...document, workings: matchWorkings(model, caseload) });
    else if (given.options.has("json")) printDocument(world, document);
    else for (const one of shortlists) showShortlist(one, world);
    return 0;
  },
};

function showShortlist(list: Shortlist, world: World): void {
  const { client, eligible, considered, blocked, profile } = list;
  const style = styleFor(world.stdout, world.env);
  const say = (text: string) => {
    const parts = wrap(tame(text), (width ?? Number.MAX_SAFE_INTEGER) - 4);
    world.stdout.write(parts.map((part, i) => `  ${i === 0 ? "" : "  "}${part}\n`).join(""));
  };
  const width = world.stdout.isTTY ? world.stdout.columns : undefined;
  world.stdout.write(`${style.bold(client)}  ${eligible} of ${considered} mentors are eligible\n`);
  if (list.matches.length > 0) {
    const table = pick(shortlistTable, "rank", "mentor", "fit", "score", "low", "high", "why");
    world.stdout.write(draw(table, shortlistRows([list]), world.stdout));
    for (const reason of sharedChecks(list)) say(`Check first: ${reason}`);
  } else {
    world.stdout.write(`  ${style.warn("No eligible mentor.")} What stands in the way:\n`);
    for (const rule of blocked)
      say(`- ${rule.title}: ${rule.mentors} ${rule.mentors === 1 ? "mentor" : "mentors"}. ${rule.remedy}`);
    if (list.remedy) say(`What would help first: ${list.remedy.says}`);
    for (const must of profile?.must ?? []) say(`Recruit: ${must}`);
  }
  world.stdout.write("\n");
}
