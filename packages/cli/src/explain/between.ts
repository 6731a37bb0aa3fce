import type { Match, MentorComparison } from "@waymark/matching";
import { sayComparison } from "@waymark/report";
import { differenceRows, differenceTable, scoreRange } from "@waymark/report/tables";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";

/** Why one mentor stands above another, factor by factor. */
export function showBetween(found: MentorComparison, world: World): void {
  const { stdout, env } = world;
  const { client, above, below, ranks, because, settled } = found;
  const style = styleFor(stdout, env);
  const place = (rank: number | null) => (rank === null ? "not eligible" : `number ${rank}`);
  stdout.write(`${style.bold(`${above.mentor} above ${below.mentor}, for ${client}`)}\n`);
  stdout.write(`${tame(sayComparison(found, stdout.figures))}\n\n`);
  stdout.write(draw(differenceTable(found), differenceRows(found), stdout));
  const fit = (one: Match) => `${one.fit}${stdout.figures ? ` (${scoreRange(one)} of 100)` : ""}`;
  stdout.write(
    `\n${above.mentor}: ${fit(above)}, ${place(ranks[0])}. ${below.mentor}: ${fit(below)}, ${place(ranks[1])}.\n`,
  );
  if (!settled && because !== "tie")
    stdout.write("Missing facts could change which of the two comes first.\n");
}
