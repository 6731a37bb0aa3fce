import type { Model } from "@waymark/core";
import { listed } from "@waymark/core";
import {
  matchingOf,
  type PairExplanation,
  type Question,
  type SmallestChange,
  type WhyNot,
} from "@waymark/matching";
import { mostQuestions, ordinal, sayQuestion } from "@waymark/report";
import { contributionRows, contributionTable, score, scoreRange, signedScore } from "@waymark/report/tables";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";

type Say = (text: string) => void;

/** Why this score, what stands in the way, what would change it, and what to ask next. */
export function showPair(
  model: Model,
  explanation: PairExplanation,
  proposed: WhyNot | null,
  questions: readonly Question[],
  world: World,
): void {
  const { match } = explanation;
  const style = styleFor(world.stdout, world.env);
  const say: Say = (text) => world.stdout.write(`${tame(text)}\n`);
  world.stdout.write(`${style.bold(`${match.mentor} for ${match.client}`)}: ${sayStanding(explanation)}\n`);
  const open = match.low === match.high ? "" : " once the missing facts are known";
  say(`${match.fit}${world.stdout.figures ? `: ${scoreRange(match)} of 100` : ""}${open}\n`);
  if (explanation.wishes.length > 0)
    say(`The client asks: ${explanation.wishes.map(({ says }) => says).join(" ")}`);
  for (const blocker of match.blockers) {
    const certain = blocker.certain ? "Stands in the way" : "May stand in the way";
    world.stdout.write(`${style.bad(certain)}: ${tame(`${blocker.reason} ${blocker.remedy}`)}\n`);
  }
  for (const flag of match.flags)
    world.stdout.write(`${style.warn("Check first")}: ${tame(`${flag.reason} ${flag.remedy}`)}\n`);
  if (proposed && proposed.state !== "not-eligible") {
    say(`Proposed or not: ${proposed.says}`);
    for (const { says } of proposed.instead.slice(0, 3)) say(`  ${says}`);
  }
  showFactors(explanation, world);
  const { figures = false } = world.stdout;
  const asked = new Set(
    matchingOf(model).rules.flatMap(({ rule }) => (rule.liftedBy === "ask" ? [rule.id] : [])),
  );
  showFirst(explanation, say, figures);
  showSmallest(explanation, { say, figures, canAsk: (rule) => asked.has(rule) });
  showChanges(explanation, say, figures);
  if (questions.length > 0) say("\nAsk next, most useful first:");
  for (const question of questions.slice(0, mostQuestions)) say(`  ${sayQuestion(question, figures)}`);
}

/** The place; of one who is not eligible, the place if what keeps them out were lifted for every mentor alike. */
function sayStanding({ rank, eligible, rankIfEligible, eligibleThen, levelThen }: PairExplanation): string {
  if (rank !== null) return `${ordinal(rank)} of the ${eligible} eligible mentors`;
  const level = levelThen.length <= 3 ? listed(levelThen) : `${levelThen.length} others`;
  const tied = levelThen.length === 0 ? "" : `, level with ${level}`;
  return `not eligible; ${ordinal(rankIfEligible)} of ${eligibleThen} if the same bars were lifted for every mentor${tied}`;
}

function showFactors({ match }: PairExplanation, { stdout }: World): void {
  stdout.write(draw(contributionTable, contributionRows(match), stdout));
}

function showFirst({ first, rank }: PairExplanation, say: Say, figures: boolean): void {
  if (!first) return;
  const { mentor, fit, points } = first.match;
  const who = `\nFirst is ${mentor} (${fit}${figures ? `, ${score(points)}` : ""})`;
  const tied = rank === null ? "" : `; the rule for ties, which favours nobody, puts ${mentor} first`;
  say(first.differences.length > 0 ? `${who}:` : `${who}. Both have the same points on every factor${tied}.`);
  for (const { title, ahead, there } of first.differences.slice(0, 5))
    say(`  ${title}: ${figures ? `${signedScore(ahead)}  ` : ""}${there}`);
}

/** Where it is said, whether with figures, and which rules are met by asking somebody, as a guardian’s consent is. */
interface Page {
  readonly say: Say;
  readonly figures: boolean;
  readonly canAsk: (rule: string) => boolean;
}

function showSmallest({ rank, smallest }: PairExplanation, page: Page): void {
  const { eligible, first } = smallest;
  if (rank === null) showSteps("To be eligible", eligible, page);
  // What has to be asked first is said once.
  const isSaid =
    rank === null && first.stands.length > 0 && first.stands.every(({ rule }) => page.canAsk(rule));
  if (rank !== 1 && !isSaid) showSteps("To be first", first, page);
}

function showSteps(
  goal: string,
  { steps, points, rank, proven, stands }: SmallestChange,
  { say, figures, canAsk }: Page,
): void {
  if (steps === null && stands.length > 0) {
    const why = stands.map(({ reason }) => reason).join(" ");
    const asks = stands.map(({ remedy }) => remedy).join(" ");
    if (stands.every(({ rule }) => canAsk(rule))) say(`\n${goal}, ask first: ${asks}`);
    else say(`\n${goal}: nothing that can be changed would do. ${why}`);
  } else if (steps === null)
    say(
      `\n${goal}: ${proven ? "nothing that can be changed would do" : "more would have to change than was looked for"}.`,
    );
  else {
    const fewest = proven ? "the smallest set of changes" : "these changes would do";
    const then = [
      ...(rank === null || rank === 1 ? [] : [ordinal(rank)]),
      ...(figures ? [`score ${score(points ?? 0)}`] : []),
    ].join(", ");
    say(`\n${goal}, ${fewest}${then === "" ? "" : ` (then ${then})`}:`);
    for (const { says, how } of steps) say(`  ${how} ${says}`);
  }
}

function showChanges({ changes, rank: now }: PairExplanation, say: Say, figures: boolean): void {
  if (changes.length > 0) say("\nWhat else would help, each on its own:");
  for (const { says, how, gain, rank } of changes.slice(0, 5))
    say(`  ${how} ${says}${figures ? ` ${signedScore(gain)} points.` : ""}${sayMove(now, rank)}`);
}

/** From which place to which a mentor would move; nothing for one who would still have none. */
function sayMove(now: number | null, then: number | null): string {
  return now === null || then === null ? "" : ` (${ordinal(now)} to ${ordinal(then)})`;
}
