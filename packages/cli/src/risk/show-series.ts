import { longDay, type Model } from "@waymark/core";
import { categoryChangeTable, sayLevels, score, signedScore } from "@waymark/report/tables";
import { type AssessmentStep, type Band, type ChangePart, type RiskChange, riskOf } from "@waymark/risk";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { Sink, World } from "../terminal/world.js";

/** One engagement over time, step by step: which facts changed, what they did to each category and risk, and why. */
export function showSeries(model: Model, steps: readonly AssessmentStep[], world: World): void {
  const write = (text: string) => world.stdout.write(text);
  const { bands } = riskOf(model);
  const style = styleFor(world.stdout, world.env);
  const title = (id: string) => riskOf(model).risks.find(({ risk }) => risk.id === id)?.risk.title ?? id;
  steps.forEach((step, i) => {
    const { engagement, from, to, advice, facts, categories, changes } = step;
    write(`${i > 0 ? "\n" : ""}${style.bold(`${tame(engagement)}, ${longDay(from)} to ${longDay(to)}`)}\n`);
    if (!step.model.same)
      write(`  Another model: ${tame(step.model.from)} before, ${tame(step.model.to)} now.\n`);
    write(
      advice[0] === advice[1]
        ? `  Advice: ${advice[1]}, as before\n`
        : `  Advice: ${advice[0]} before, ${advice[1]} now\n`,
    );
    if (facts.length === 0) write("  No fact changed.\n");
    for (const fact of facts)
      write(`  ${tame(fact.title)}: ${tame(fact.from)} before, ${tame(fact.to)} now\n`);
    if (categories.length > 0)
      write(`\n${draw(categoryChangeTable(bands, title), categories, world.stdout)}`);
    for (const change of changes) write(`\n${riskLines(change, bands, world.stdout)}`);
    const same = changes.length === 0 && categories.length === 0;
    if (same) write("  No risk changed.\n");
  });
}

function riskLines(
  { title, from, to, change, parts }: RiskChange,
  bands: readonly Band[],
  { figures }: Sink,
): string {
  const points = figures ? `: ${score(from)} before, ${score(to)} now (${signedScore(change)})` : "";
  const head = `${tame(title)}: ${sayLevels(bands, from, to)}${points}\n`;
  return `${head}${parts.map((part) => partLines(part, figures)).join("")}`;
}

function partLines({ title, points, from, to, fields }: ChangePart, figures = false): string {
  const facts = fields.map((one) => `${one.title}: ${one.from} → ${one.to}`).join("; ");
  const by = figures ? ` ${signedScore(points)}` : "";
  const head = `  ${tame(title)}${by}${facts === "" ? "" : `: ${tame(facts)}`}\n`;
  return from === to
    ? `${head}    ${tame(from)}\n`
    : `${head}    before: ${tame(from)}\n    now:    ${tame(to)}\n`;
}
