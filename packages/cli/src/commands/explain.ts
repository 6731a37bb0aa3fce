import { explainPair, type PairExplanation } from "@waymark/matching";
import { documentText } from "../results/document.js";
import { headOf } from "../results/head.js";
import { sayInterval, sayScore } from "../terminal/score.js";
import { styleFor, tame } from "../terminal/style.js";
import { table } from "../terminal/table.js";
import type { World } from "../terminal/world.js";
import { type Command, helpOption, jsonOption, openFolder } from "./command.js";

/** `waymark explain`: why this score, and what would change it. */
export const explainCommand: Command = {
  name: "explain",
  usage: "explain CASELOAD CLIENT MENTOR [--json]",
  summary: "why this score, and what would change it",
  example: "waymark explain examples/civil-service mentee-00 mentor-41",
  operands: ["CASELOAD", "CLIENT", "MENTOR"],
  options: [jsonOption, helpOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload } = openFolder(context);
    const [, client = "", mentor = ""] = given.operands;
    const explanation = explainPair(model, caseload, client, mentor);
    progress.done();
    if (given.options.has("json")) world.stdout.write(documentText({ ...headOf(model), explanation }));
    else showExplanation(explanation, world);
    return 0;
  },
};

function showExplanation(explanation: PairExplanation, world: World): void {
  const { match, rank, eligible, rankIfEligible } = explanation;
  const style = styleFor(world.stdout, world.env);
  const say = (text: string) => world.stdout.write(`${tame(text)}\n`);
  const standing =
    rank === null
      ? `not eligible; if nothing stood in the way, number ${rankIfEligible}`
      : `number ${rank} of ${eligible} eligible mentors`;
  world.stdout.write(`${style.bold(`${match.mentor} for ${match.client}`)}: ${standing}\n`);
  say(
    `${sayInterval(match)} of 100${match.low === match.high ? "" : ", whatever the unknown facts turn out to be"}\n`,
  );
  for (const blocker of match.blockers) {
    const certain = blocker.certain ? "Stands in the way" : "May stand in the way";
    world.stdout.write(`${style.bad(certain)}: ${tame(`${blocker.reason} ${blocker.remedy}`)}\n`);
  }
  for (const flag of match.flags)
    world.stdout.write(`${style.warn("Bear in mind")}: ${tame(`${flag.reason} ${flag.remedy}`)}\n`);
  showFactors(explanation, world);
  showChanges(explanation, say);
}

function showFactors({ match }: PairExplanation, { stdout }: World): void {
  const rows = match.contributions.map((one) => [
    one.title,
    sayScore(one.points),
    sayScore(one.of),
    one.because === "client" ? "the client asks" : "the policy",
    one.says,
  ]);
  rows.push(["Score", sayScore(match.points), "100.0", "", ""]);
  const columns = [
    { title: "Factor" },
    { title: "Points", align: "right" as const },
    { title: "of", align: "right" as const },
    { title: "Because of" },
    { title: "Why" },
  ];
  stdout.write(table(columns, rows, stdout.isTTY ? stdout.columns : undefined));
}

function showChanges({ match, first, changes }: PairExplanation, say: (text: string) => void): void {
  if (match.unknowns.length > 0) say("\nAsk first:");
  for (const { ask, swing } of match.unknowns) say(`  ${ask} (worth up to ${sayScore(swing)})`);
  if (first) {
    say(`\nFirst is ${first.match.mentor}, with ${sayScore(first.match.points)}:`);
    for (const { title, ahead, there } of first.differences.slice(0, 5))
      say(`  ${title}: ${ahead > 0 ? "+" : "−"}${sayScore(Math.abs(ahead))}  ${there}`);
  }
  if (changes.length > 0) say("\nWhat would move this mentor up:");
  for (const { title, to, gain, rank } of changes.slice(0, 5))
    say(`  ${title}, ${to} +${sayScore(gain)}, then number ${rank}`);
}
