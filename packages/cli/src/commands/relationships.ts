import { longDay } from "@waymark/core";
import { headOf } from "@waymark/folder";
import { matchingOf, type RelationshipReport, type Rematch, relationships } from "@waymark/matching";
import { pick, relationshipTable } from "@waymark/report/tables";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";
import { type Command, jsonOption, openFolder } from "./command.js";

/** `waymark mentors relationships`: how each relationship keeps to its plan, and what to follow up. */
export const relationshipsCommand: Command = {
  name: "relationships",
  group: "mentors",
  summary: "how each relationship keeps to its plan, and what to follow up",
  examples: ["waymark mentors relationships examples/west-midlands"],
  operands: ["CASELOAD"],
  options: [jsonOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload } = openFolder(context);
    progress.step("Following the relationships");
    const report = relationships(model, caseload);
    progress.done();
    if (given.options.has("json")) printDocument(world, { ...headOf(model), ...report });
    else if (matchingOf(model).relationship === null)
      world.stdout.write("The scheme plans nothing for relationships after the match.\n");
    else showReport(report, world);
    return 0;
  },
};

const shown = pick(
  relationshipTable,
  ...["engagement", "client", "mentors", "days_run", "planned_days", "end", "contact", "review", "signs"],
);

function showReport(
  { relationships: all, counts, rematches, barred }: RelationshipReport,
  world: World,
): void {
  const { stdout, env } = world;
  const bold = styleFor(stdout, env).bold;
  const say = (text: string) => stdout.write(`${tame(text)}\n`);
  const { continuing, ended, toFollowUp } = counts;
  say(`Current relationships: ${continuing}; ended lately: ${ended}; to follow up: ${toFollowUp}.\n`);
  if (all.length > 0) stdout.write(draw(shown, all, stdout));
  if (toFollowUp > 0) stdout.write(`\n${bold("To follow up")}\n`);
  for (const { engagement, signs } of all)
    for (const { title, says, todo } of signs) say(`  ${engagement} ${title}: ${says} ${todo}`);
  const unknown = all.filter(({ toFindOut }) => toFindOut.length > 0);
  if (unknown.length > 0) stdout.write(`\n${bold("To find out")}\n`);
  for (const { engagement, toFindOut } of unknown) say(`  ${engagement}: ${toFindOut.join(" ")}`);
  if (rematches.length > 0) stdout.write(`\n${bold("To be matched again")}\n`);
  for (const one of rematches) say(`  ${sayRematch(one)}`);
  if (barred.length > 0) stdout.write(`\n${bold("Not proposed to each other yet")}\n`);
  for (const { client, mentor, says, until } of barred)
    say(`  ${client} and ${mentor}, until ${longDay(until)}: ${says}`);
}

function sayRematch({ client, history, prefer, barred, warn }: Rematch): string {
  const before = history.map(
    ({ mentor, ended, ending, early }) =>
      `with ${mentor} until ${longDay(ended)}, ${ending ?? "nobody recorded how it ended"}${early === true ? " (early)" : ""}`,
  );
  return [
    `${client}: ${before.join("; ")}.`,
    ...(prefer.length > 0 ? [`Prefer ${prefer.join(" or ")}.`] : []),
    ...(barred.length > 0 ? [`Not yet again: ${barred.map(({ mentor }) => mentor).join(", ")}.`] : []),
    ...(warn ? ["One broke off: talk about it before a new match, and see them more often at first."] : []),
  ].join(" ");
}
