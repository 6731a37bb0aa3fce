import { longDay } from "@waymark/core";
import { headOf } from "@waymark/folder";
import { type PanelSheet, panel } from "@waymark/matching";
import { assessorTable, standingTable } from "@waymark/report/tables";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";
import { type Command, jsonOption, openFolder } from "./command.js";
import { readWithin } from "./within.js";

/** `waymark mentors`: each mentor's standing, what is about to lapse, and what applicants still lack. */
export const panelCommand: Command = {
  name: "panel",
  group: "mentors",
  summary: "how each mentor stands with the scheme's standards, and what expires soon",
  examples: ["waymark mentors examples/west-midlands --within 90"],
  operands: ["CASELOAD"],
  options: [
    { name: "within", value: "DAYS", summary: "list what lapses within so many days (each standard's own)" },
    jsonOption,
  ],
  run(context) {
    const { world, given, progress } = context;
    const within = readWithin(given, "panel");
    const { model, caseload } = openFolder(context, ["panel"]);
    progress.step("Looking at the standards");
    const sheet = panel(model, caseload, within === undefined ? {} : { within });
    progress.done();
    if (given.options.has("json")) printDocument(world, { ...headOf(model), panel: sheet });
    else showPanel(sheet, world);
    return 0;
  },
};

function showPanel(sheet: PanelSheet, world: World): void {
  const { stdout, env } = world;
  const style = styleFor(stdout, env);
  if (sheet.checklist === null) {
    stdout.write("The scheme has no checklist of standards for mentors.\n");
    return;
  }
  const { title, version } = sheet.checklist;
  stdout.write(`${style.bold(`${title}, ${version}`)}, on ${longDay(sheet.asOf)}\n\n`);
  stdout.write(draw(standingTable(sheet.checklist), sheet.mentors, stdout));
  section(sheet.lapsing, "About to lapse", "Nothing is about to lapse.", world);
  for (const { mentor, says, remedy } of sheet.lapsing) line(`${mentor}: ${says} ${remedy}`, world);
  const lacking = sheet.mentors.filter(({ lacks }) => lacks.length > 0);
  section(lacking, "Still lacking", "Nobody lacks anything.", world);
  for (const { mentor, lacks } of lacking) {
    line(`${mentor}:`, world);
    for (const { says, remedy, assessor } of lacks) line(`  ${says} ${remedy} (${assessor})`, world);
  }
  section(sheet.assessors, "Who assesses and trains", assessorTable.empty, world);
  if (sheet.assessors.length > 0) stdout.write(draw(assessorTable, sheet.assessors, stdout));
  for (const { title, list } of sheet.notKept)
    line(`${title}: not asked for, as no row of ${list}.csv is kept.`, world);
  if (sheet.contradictions.length === 0) return;
  section(sheet.contradictions, "Does not fit together", "", world);
  for (const { mentor, says, todo } of sheet.contradictions) line(`${mentor}: ${says} ${todo}`, world);
}

function section(rows: readonly unknown[], title: string, otherwise: string, { stdout, env }: World): void {
  stdout.write(`\n${rows.length === 0 ? otherwise : styleFor(stdout, env).bold(title)}\n`);
}

function line(text: string, { stdout }: World): void {
  stdout.write(`  ${tame(text)}\n`);
}
