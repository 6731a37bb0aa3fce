import type { Model } from "@waymark/core";
import { type CategoryChance, type RiskItem, riskOf } from "@waymark/risk";
import { table } from "../terminal/table.js";
import type { World } from "../terminal/world.js";

const left = (title: string) => ({ title });
const right = (title: string) => ({ title, align: "right" as const });

/** The risks that the programme holds: whether what had to be done was done, and nothing about a person. */
export function showHeld(model: Model, held: readonly RiskItem[], { stdout }: World): void {
  if (held.length === 0) return;
  const title = (band: string) => riskOf(model).bands.find(({ id }) => id === band)?.title ?? band;
  const rows = held.map((one) => [one.title, title(one.band), one.says.join(" "), one.owner]);
  const columns = ["Held by the programme", "Level", "Why", "Owner"].map(left);
  stdout.write(`\n${table(columns, rows, stdout.isTTY ? stdout.columns : undefined)}`);
}

/** How far the categories of the programme hang together, if points were chances. Only where somebody asks for it. */
export function showChances(model: Model, chances: readonly CategoryChance[], { stdout }: World): void {
  if (chances.length === 0) {
    stdout.write("\nToo few relationships to show how the programme’s risks hang together.\n");
    return;
  }
  const percent = (chance: number): string => `${Math.round(chance * 100)}%`;
  const titles = new Map(riskOf(model).categories.map(({ id, title }) => [id, title]));
  const rows = chances.map(({ category, own, lower, upper }) => [
    titles.get(category) ?? category,
    percent(own),
    percent(lower) === percent(upper) ? percent(lower) : `${percent(lower)} to ${percent(upper)}`,
  ]);
  const columns = [left("Over the programme"), right("By itself"), right("With the others")];
  stdout.write(
    `\nHow far the risks of the programme hang together, if points were chances (${chances[0]?.cases ?? 0} cases added up):\n${table(columns, rows)}`,
  );
  stdout.write(
    "Each category stands at its highest median over all relationships.\nPoints are no chances: this predicts nothing, and nothing of anybody.\n",
  );
}
