import type { Match, MentorComparison } from "@waymark/matching";
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
  stdout.write(`${tame(sayComparison(found, stdout.figures))}\n\n`);
  stdout.write(draw(differenceTable(found), differenceRows(found), stdout));
  const fit = (one: Match) => `${one.fit}${stdout.figures ? ` (${scoreRange(one)} of 100)` : ""}`;
  stdout.write(
    `\n${above.mentor}: ${fit(above)}, ${place(ranks[0])}. ${below.mentor}: ${fit(below)}, ${place(ranks[1])}.\n`,
  );
  if (!settled && because !== "tie")
    stdout.write("Missing facts could change which of the two comes first.\n");
}

/** Why one mentor is ahead of another, in a sentence; by how many points where somebody asks for figures. */
export function sayComparison({ because, says, by }: MentorComparison, figures = false): string {
  if (because !== "points") return says;
  const points = ` by ${by} points of 10 000: ahead on`;
  return says.replace(points, figures ? ` by ${score(by)} points of 100: ahead on` : " on");
}
