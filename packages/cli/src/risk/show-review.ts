import type { Model } from "@waymark/core";
import { findingRows, findingTable, judgementRows, judgementTable } from "@waymark/report/tables";
import {
  type BowTie,
  type DutyState,
  dutyCondition,
  type EngagementReview,
  type RiskItem,
  riskOf,
  roleOf,
} from "@waymark/risk";
import { draw } from "../terminal/draw.js";
import { sayInterval, sayScore } from "../terminal/score.js";
import { type Style, styleFor, tame } from "../terminal/style.js";
import { table } from "../terminal/table.js";
import type { World } from "../terminal/world.js";

/** One engagement on a terminal, as a coordinator would go through it: advice first, numbers after, people last. */
export function showReview(model: Model, review: EngagementReview, world: World): void {
  const page: Page = {
    style: styleFor(world.stdout, world.env),
    width: world.stdout.isTTY ? world.stdout.columns : undefined,
    write: (text) => world.stdout.write(text),
  };
  showAdvice(review, page);
  showCategories(model, review, page);
  showRaised(model, review, page);
  for (const tie of review.bowTies) showBowTie(tie, review.assessment.items, page);
  showJudgement(review, page);
  showFactors(review, page);
  showOpen(review, page);
  page.write(`\nScore string, from which anyone recomputes all of this:\n${tame(review.score)}\n`);
}

interface Page {
  readonly style: Style;
  readonly width: number | undefined;
  readonly write: (text: string) => void;
}

const left = (title: string) => ({ title });
const right = (title: string) => ({ title, align: "right" as const });

function showAdvice(review: EngagementReview, page: Page): void {
  const { engagement, advice, duties } = review.assessment;
  page.write(
    `${page.style.bold(`${tame(engagement)}: ${advice.advice}`)} (advice; the ${advice.decides} decides)\n`,
  );
  for (const reason of advice.reasons) page.write(`  ${tame(reason)}\n`);
  if (advice.conditions.length > 0) page.write("\nFirst:\n");
  const done = new Map(
    review.dutiesDone.flatMap(({ duty, record }) =>
      duties.filter(({ id }) => id === duty).map((one) => [dutyCondition(one), ` Done: record ${record}.`]),
    ),
  );
  advice.conditions.forEach((one, i) => {
    page.write(`  ${i + 1}. ${tame(one)}${done.get(one) ?? ""}\n`);
  });
  const named = duties.filter(({ state }) => state !== "not due");
  if (named.length > 0) page.write("\nDuties, whatever the numbers say:\n");
  for (const duty of named)
    page.write(`  ${tame(duty.title)} (${duty.role}): ${stateOf(duty, review)}. ${tame(duty.says)}\n`);
}

/** How a duty stands: by the facts, and by the record where one says that it was done. */
function stateOf(
  { id, state, within, since }: DutyState,
  { dutiesDone, decisions }: EngagementReview,
): string {
  if (state !== "due") return "may be due";
  const done = dutiesDone.find(({ duty }) => duty === id);
  const record = decisions.find(({ number }) => number === done?.record);
  if (record) {
    const { on, by, role } = record.decision;
    return `due since ${since}, and done: record ${record.number}, ${on}, by ${tame(by)}, ${tame(role)}`;
  }
  return `due since ${since}, ${within === 0 ? "at once" : `within ${within} hours`}`;
}

function showCategories(model: Model, { assessment, simulation }: EngagementReview, page: Page): void {
  const title = (id: string) => riskOf(model).risks.find(({ risk }) => risk.id === id)?.risk.title ?? id;
  const rows = Object.values(assessment.categories).map((one) => {
    const simulated = simulation?.categories[one.category];
    return [
      one.category,
      sayScore(one.inherent),
      sayScore(one.direct.points),
      sayInterval(one),
      simulated ? `${sayScore(simulated.p5)}–${sayScore(simulated.p95)}` : "",
      simulated ? `${sayScore(simulated.exact.low)}–${sayScore(simulated.exact.high)}` : "",
      one.propagated.added > 0
        ? one.propagated.path.map(title).join(" → ")
        : `${title(one.direct.item)} (by itself)`,
    ];
  });
  const columns = [
    left("Category"),
    ...["Before controls", "After", "With what reaches it", "Simulated 5–95 %", "Lowest to highest"].map(
      right,
    ),
    left("What stands highest, and how it got there"),
  ];
  page.write(`\n${table(columns, rows, page.width)}`);
  if (simulation)
    page.write(
      `The range holds whatever the unknown facts turn out to be. The simulation (seed ${simulation.seed}, ${simulation.runs} runs) draws from the assessors’ ranges, and from the facts’ own where they gave none; all that it can draw lies in the last range.\n`,
    );
}

/** The paths by which one risk raises another. */
function showRaised(model: Model, { raised }: EngagementReview, page: Page): void {
  const title = (id: string) => riskOf(model).risks.find(({ risk }) => risk.id === id)?.risk.title ?? id;
  if (raised.length > 0) page.write("\nHow one risk raises another here:\n");
  for (const { points, added, path } of raised.slice(0, 8))
    page.write(`  ${sayScore(points)} (${sayScore(added)} of it this way): ${path.map(title).join(" → ")}\n`);
}

function showBowTie(tie: BowTie, items: readonly RiskItem[], page: Page): void {
  const { says = [] } = items.find(({ id }) => id === tie.risk) ?? {};
  const points = `${sayScore(tie.direct.points)} by itself${tie.added > 0 ? `, ${sayScore(tie.added)} more by what reaches it` : ""}`;
  page.write(`\n${page.style.bold(tame(tie.title))}: ${points}\n`);
  page.write(`  ${tame(says.join(" "))}\n`);
  const barrier = ({ title, state, effect }: BowTie["before"][number]) =>
    `${title} (${state}${effect > 0 ? `, ${sayScore(effect)}` : ""})`;
  const neighbour = ({ title, passes }: BowTie["causes"][number]) =>
    `${title} (passes on ${sayScore(passes)})`;
  const rows = [
    ["Causes", [tie.cause, ...tie.causes.map(neighbour)]],
    ["Barriers before", tie.before.map(barrier)],
    ["Event", [tie.event]],
    ["Barriers after", tie.after.map(barrier)],
    ["Consequences", [tie.consequence, ...tie.consequences.map(neighbour)]],
  ] as const;
  const lines = rows.flatMap(([name, parts]) =>
    (parts.length > 0 ? parts : ["none"]).map((part, i) => [`  ${i === 0 ? name : ""}`, part]),
  );
  page.write(table([left(""), left("")], lines, page.width).replace(/^\n/, ""));
}

function showJudgement(review: EngagementReview, page: Page): void {
  const rows = judgementRows(review);
  if (rows.length === 0) page.write(`\n${judgementTable.empty}\n`);
  else
    page.write(
      `\n${judgementTable.title}. Neither changes the other:\n${draw(judgementTable, rows, page.width)}`,
    );
}

function showFactors({ factors }: EngagementReview, page: Page): void {
  const rows = findingRows(factors);
  if (rows.length === 0) return;
  page.write(`\n${findingTable.title}:\n${draw(findingTable, rows, page.width)}`);
  page.write(
    `${factors.silent.length} needs and strengths have not been rated yet: ${factors.silent.join(", ")}.\n`,
  );
}

function showOpen({ decisions, escalations, assessment, chain }: EngagementReview, page: Page): void {
  if (assessment.unknowns.length > 0) page.write("\nAsk:\n");
  for (const { ask, because } of assessment.unknowns)
    page.write(`  ${tame(ask)}${because === undefined ? "" : ` Left empty: ${tame(because)}`}\n`);
  if (escalations.length > 0) page.write("\nTo be brought to somebody:\n");
  for (const { to, says } of escalations) page.write(`  ${to}: ${tame(says)}\n`);
  if (!chain.intact)
    page.write(
      `\n${page.style.bad("✘")} The record of decisions is not whole: ${tame(chain.says)} What stands from there on settles nothing.\n`,
    );
  for (const { number, decision, against } of decisions) {
    const what = decision.kind === "duty done" ? `duty done: ${decision.duty}` : decision.decision;
    page.write(
      `\nRecord ${number}, ${decision.on}: ${tame(what)} (${against}), by ${tame(decision.by)}, ${tame(roleOf(decision))}. ${tame(decision.reason)}\n`,
    );
  }
}
