import type { PairStanding } from "@waymark/matching";
import { pairParts, pairPartTable, sayPart, score, scoreRange, signedScore } from "@waymark/report/tables";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";

/** Why a pair of mentors stands where it stands for a client: its points part by part, and what stands in the way. */
export function showStanding(standing: PairStanding, world: World): void {
  const { client, askedBy, pair, rank, admissible, first, differs } = standing;
  const { stdout, env } = world;
  const style = styleFor(stdout, env);
  const say = (text: string) => stdout.write(`${tame(text)}\n`);
  const place =
    rank === null ? "cannot be proposed" : `number ${rank} of ${admissible} pairs that can work together`;
  stdout.write(`${style.bold(`${pair.mentor} and ${pair.second} for ${client}`)}: ${place}\n`);
  say(askedBy.length === 0 ? "Nobody asks for two mentors." : askedBy.map(({ says }) => says).join(" "));
  if (pair.kind) say(`They work as ${pair.kind.title}.`);
  say(`${pair.fit}${stdout.figures ? `: ${scoreRange(pair)} of 100` : ""}\n`);
  for (const { certain, mentor, reason, remedy } of pair.blockers) {
    const head = certain ? "Stands in the way" : "May stand in the way";
    const whom = mentor === null ? "" : `${mentor}: `;
    stdout.write(`${style.bad(head)}: ${tame(`${whom}${reason} ${remedy}`)}\n`);
  }
  stdout.write(draw(pairPartTable, pairParts(standing), stdout));
  if (!first) return;
  say(
    `\nFirst are ${first.mentor} and ${first.second} (${first.fit}${stdout.figures ? `, ${score(first.points)}` : ""}):`,
  );
  for (const { part, ahead } of differs)
    say(`  ${part.title}: ${stdout.figures ? `${signedScore(ahead)}  ` : ""}${sayPart(first, part)}`);
}
