import { longDay, type Model } from "@waymark/core";
import {
  bowTieRows,
  bowTieTable,
  categoryTable,
  dutyTitle,
  findingRows,
  findingTable,
  judgementRows,
  judgementTable,
  type RiskWords,
  riskTitle,
  silentTitles,
} from "@waymark/report/tables";
import { type DutyState, type EngagementReview, riskOf, roleOf } from "@waymark/risk";
import { draw } from "../terminal/draw.js";
import { type Style, styleFor, tame } from "../terminal/style.js";
import type { Sink, World } from "../terminal/world.js";

/** One relationship on a terminal, as a coordinator would go through it: advice first, levels in words, people last. */
export function showReview(model: Model, review: EngagementReview, { stdout, env }: World): void {
  const { bands, categories } = riskOf(model);
  const page: Page = {
    ...{ stdout, style: styleFor(stdout, env), bands, categories },
    write: (text) => stdout.write(text),
    titleOf: (id) => riskTitle(model, id),
  };
  showAdvice(review, page);
  showCategories(review, page);
  showRaised(review, page);
  showBowTies(review, page);
  showJudgement(review, page);
  showFactors(model, review, page);
  showOpen(model, review, page);
  if (stdout.figures)
    page.write(
      `\nScore string: the figures, from which anyone recomputes all of this:\n${tame(review.score)}\n`,
    );
}

interface Page extends RiskWords {
  readonly stdout: Sink;
  readonly style: Style;
  readonly write: (text: string) => void;
}

function showAdvice(review: EngagementReview, page: Page): void {
  const { engagement, advice, duties } = review.assessment;
  page.write(
    `${page.style.bold(`${tame(engagement)}: ${advice.advice}`)} (advice; the ${advice.decides} decides)\n`,
  );
  for (const { done, question } of duties)
    if (question !== null && done === null) page.write(`  ${question.role}: ${tame(question.ask)}\n`);
  for (const reason of [...advice.done, ...advice.reasons]) page.write(`  ${tame(reason)}\n`);
  if (advice.conditions.length > 0) page.write("\nFirst:\n");
  advice.conditions.forEach((one, i) => {
    page.write(`  ${i + 1}. ${tame(one)}\n`);
  });
  const named = duties.filter(({ state }) => state !== "not due");
  if (named.length > 0) page.write("\nRequired actions, whatever a score says:\n");
  for (const duty of named)
    page.write(`  ${tame(duty.title)} (${duty.role}): ${sayState(duty, review.assessment.asOf)}\n`);
}

/** How a duty stands: by the record where one says that it was done, and by the facts where it is still to do. */
function sayState({ state, by, says, done }: DutyState, asOf: string): string {
  if (state !== "due") return `may be due. ${tame(says)}`;
  if (done === null) return `${(by ?? "") < asOf ? "was due" : "due by"} ${longDay(by ?? "")}. ${tame(says)}`;
  return `done on ${longDay(done.on)} by ${tame(done.by)}, ${tame(done.role)} (record ${done.record}).`;
}

function showCategories({ assessment, simulation }: EngagementReview, page: Page): void {
  page.write(`\n${draw(categoryTable(page), Object.values(assessment.categories), page.stdout)}`);
  if (simulation)
    page.write(
      `“Once all is known” shows the levels that are possible once the missing facts are known. The simulation over the assessors’ ranges (seed ${simulation.seed}, ${simulation.runs} runs) is in --json.\n`,
    );
}

const mostPaths = 8;

/** The paths by which one risk raises another. */
function showRaised({ raised }: EngagementReview, { titleOf, write }: Page): void {
  if (raised.length > 0) write("\nKnock-on effects: how one risk raises another here:\n");
  for (const { path } of raised.slice(0, mostPaths)) write(`  ${path.map(titleOf).join(" → ")}\n`);
}

function showBowTies({ bowTies, assessment, atLowest }: EngagementReview, page: Page): void {
  for (const tie of bowTies) {
    const { says = [] } = assessment.items.find(({ id }) => id === tie.risk) ?? {};
    page.write(`\n${page.style.bold(tame(tie.title))}\n  ${tame(says.join(" "))}\n`);
    page.write(draw(bowTieTable, bowTieRows(tie), page.stdout).replace(/^\n/, ""));
  }
  if (atLowest > 0)
    page.write(
      `\n${atLowest} of ${assessment.items.length} risks stand at the lowest level and are not shown here. The register holds all of them: waymark risk register CASELOAD --out register.csv\n`,
    );
}

function showJudgement(review: EngagementReview, page: Page): void {
  const table = judgementTable(page);
  const rows = judgementRows(review);
  if (rows.length === 0) page.write(`\n${table.empty}\n`);
  else page.write(`\n${table.title}. Neither changes the other:\n${draw(table, rows, page.stdout)}`);
}

function showFactors(model: Model, { factors }: EngagementReview, page: Page): void {
  const rows = findingRows(factors);
  if (rows.length === 0) return;
  const table = findingTable(model);
  page.write(`\n${table.title}:\n${draw(table, rows, page.stdout)}`);
  page.write(
    `${factors.silent.length} needs and strengths have not been rated yet: ${silentTitles(model, factors)}.\n`,
  );
}

function showOpen(
  model: Model,
  { decisions, escalations, assessment, chain }: EngagementReview,
  page: Page,
): void {
  if (assessment.unknowns.length > 0) page.write("\nAsk:\n");
  for (const { ask, because } of assessment.unknowns)
    page.write(`  ${tame(ask)}${because === undefined ? "" : ` Left empty: ${tame(because)}`}\n`);
  if (escalations.length > 0) page.write("\nTo raise with somebody:\n");
  for (const { to, says } of escalations) page.write(`  ${to}: ${tame(says)}\n`);
  if (!chain.intact)
    page.write(
      `\n${page.style.bad("✘")} The record of decisions is not complete: ${tame(chain.says)} Nothing after that point counts.\n`,
    );
  for (const { number, decision, against } of decisions) {
    const what =
      decision.kind === "duty done" ? `duty done: ${dutyTitle(model, decision.duty)}` : decision.decision;
    page.write(
      `\nRecord ${number}, ${longDay(decision.on)}: ${tame(what)} (${against}), by ${tame(decision.by)}, ${tame(roleOf(decision))}. ${tame(decision.reason)}\n`,
    );
  }
}
