import { dayText, type Field, longDay, type PlannedCell, type PlannedEvent, titleOf } from "@waymark/core";
import type { Look, Preview } from "@waymark/folder";
import { widthOf } from "../terminal/draw.js";
import { sayMove } from "../terminal/moves.js";
import { styleFor, tame } from "../terminal/style.js";
import { table } from "../terminal/table.js";
import type { World } from "../terminal/world.js";

/** What an event will put on record, who moves and why, and what people do next. */
export function showPlan(
  planned: PlannedEvent,
  { atOnce, asked, ...look }: Preview,
  { stdout, env }: World,
): void {
  const { event, title, says, signed, cells, followUp } = planned;
  const { bold } = styleFor(stdout, env);
  const said = signed.roleSaid === null ? "" : ` (given as “${signed.roleSaid}”)`;
  stdout.write(`${bold(tame(`${event}: ${title}`))}\n${tame(says)}\n`);
  stdout.write(`${tame(`By ${signed.by}, in the role ${signed.role}${said}. ${signed.reason}`)}\n`);
  if (cells.length > 0) stdout.write(`\n${bold("On record from then on")}\n${cellTable(cells, stdout)}`);
  if (atOnce !== null) showLook(atOnce, "Who moves at once, as the caseload stands on", stdout, bold);
  showLook(look, "Who moves, on", stdout, bold);
  if (asked.length > 0)
    stdout.write(`\n${bold("To be asked afterwards")}\n${asked.map((one) => `  ${tame(one)}\n`).join("")}`);
  if (followUp.length > 0)
    stdout.write(`\n${bold("What to do")}\n${followUp.map((one) => `  ${tame(one)}\n`).join("")}`);
}

function showLook(
  { day, moves, served, against, refused }: Look,
  head: string,
  stdout: World["stdout"],
  bold: (text: string) => string,
): void {
  const contrary = [...refused, ...against];
  if (contrary.length > 0)
    stdout.write(
      `\n${bold("What speaks against it")}\n${contrary.map((one) => `  ${tame(one)}\n`).join("")}`,
    );
  stdout.write(`\n${bold(`${head} ${longDay(day)}`)}\n`);
  stdout.write(
    moves.length === 0
      ? "  Nobody: each client keeps the mentor or the proposal that they have.\n"
      : moves.map((one) => `  ${sayMove(one)}\n      ${tame(one.says)}\n`).join(""),
  );
  if (served.before !== served.after)
    stdout.write(`  Clients with a mentor or a proposal: ${served.before} before, ${served.after} after.\n`);
}

function cellTable(cells: readonly PlannedCell[], stdout: World["stdout"]): string {
  const heads = ["Table", "Record", "Column", "Now", "Becomes", "Counts"].map((title) => ({ title }));
  const rows = cells.map(({ list, record, field, now, becomes, from, until }) => [
    list,
    record,
    field.title,
    sayCell(field, now),
    sayCell(field, becomes),
    sayDays(from, until),
  ]);
  return table(heads, rows, widthOf(stdout));
}

function sayDays(from: number | null, until: number | null): string {
  const start = from === null ? "at once" : `from ${longDay(dayText(from))}`;
  return until === null ? start : `${start} until ${longDay(dayText(until))}`;
}

/** A cell in words. */
function sayCell(field: Field, cell: string | null): string {
  if (cell === null) return "–";
  if (field.kind === "date") return longDay(cell);
  return cell
    .split(";")
    .map((word) => titleOf(field, word))
    .join("; ");
}
