import type { PairMatch, PairStanding } from "@waymark/matching";
import { sayInterval, sayScore } from "../terminal/score.js";
import { styleFor, tame } from "../terminal/style.js";
import { table } from "../terminal/table.js";
import type { World } from "../terminal/world.js";

/** Why a pair of mentors stands where it stands for a client: its points part by part, and what stands in the way. */
export function showStanding(
  { client, askedBy, pair, rank, admissible, first }: PairStanding,
  world: World,
): void {
  const { stdout, env } = world;
  const style = styleFor(stdout, env);
  const say = (text: string) => stdout.write(`${tame(text)}\n`);
  const place =
    rank === null ? "cannot be proposed" : `number ${rank} of ${admissible} pairs that can work together`;
  stdout.write(`${style.bold(`${pair.mentor} and ${pair.second} for ${client}`)}: ${place}\n`);
  say(askedBy.length === 0 ? "Nobody asks for two mentors." : askedBy.map(({ says }) => says).join(" "));
  say(`${sayInterval(pair)} of 100\n`);
  for (const { certain, mentor, reason, remedy } of pair.blockers) {
    const head = certain ? "Stands in the way" : "May stand in the way";
    const whom = mentor === null ? "" : `${mentor}: `;
    stdout.write(`${style.bad(head)}: ${tame(`${whom}${reason} ${remedy}`)}\n`);
  }
  const columns = [
    { title: "Part" },
    { title: "Points", align: "right" as const },
    { title: "of", align: "right" as const },
    { title: "Why" },
  ];
  const rows = pair.contributions.map((one) => [
    one.title,
    sayScore(one.points),
    sayScore(one.of),
    whyOf(pair, one),
  ]);
  rows.push(["Score", sayScore(pair.points), "100.0", ""]);
  stdout.write(table(columns, rows, stdout.isTTY ? stdout.columns : undefined));
  if (!first) return;
  say(`\nFirst are ${first.mentor} and ${first.second}, with ${sayScore(first.points)}:`);
  for (const [i, one] of first.contributions.entries()) {
    const ahead = one.points - pair.contributions[i]!.points;
    if (ahead !== 0)
      say(`  ${one.title}: ${ahead > 0 ? "+" : "−"}${sayScore(Math.abs(ahead))}  ${whyOf(first, one)}`);
  }
}

/** The match of one of the two is told in points of a hundred, as everything here is. */
function whyOf({ own }: PairMatch, { id, says }: PairMatch["contributions"][number]): string {
  if (id !== "mentor" && id !== "second") return says;
  const { mentor, points } = own[id === "mentor" ? 0 : 1];
  return `${mentor} alone has ${sayScore(points)} of 100 for this client.`;
}
