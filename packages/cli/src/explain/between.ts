import type { MentorComparison } from "@waymark/matching";
import { differenceRows, differenceTable, score, scoreRange } from "@waymark/report/tables";
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
  stdout.write(`${tame(sayHead(found))}\n\n`);
  stdout.write(draw(differenceTable(found), differenceRows(found), stdout));
  stdout.write(
    `\n${above.mentor}: ${scoreRange(above)} of 100, ${place(ranks[0])}. ${below.mentor}: ${scoreRange(below)}, ${place(ranks[1])}.\n`,
  );
  if (!settled && because !== "tie")
    stdout.write("Missing facts could change which of the two comes first.\n");
}

function sayHead({ because, says, by }: MentorComparison): string {
  if (because !== "points") return says;
  return says.replace(`${by} points of 10 000`, `${score(by)} points of 100`);
}
