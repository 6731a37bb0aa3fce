import type { Model } from "@waymark/core";
import { chanceTable, heldRiskTable } from "@waymark/report/tables";
import { type CategoryChance, type RiskItem, riskOf } from "@waymark/risk";
import { draw } from "../terminal/draw.js";
import type { World } from "../terminal/world.js";

/** The risks that the programme holds: whether what had to be done was done, and nothing about a person. */
export function showHeld(model: Model, held: readonly RiskItem[], { stdout }: World): void {
  if (held.length === 0) return;
  const table = heldRiskTable(riskOf(model).bands);
  stdout.write(`\n${table.title}\n${draw(table, held, stdout)}`);
}

/** How far the categories of the programme hang together, if points were chances. Only where somebody asks for it. */
export function showChances(model: Model, chances: readonly CategoryChance[], { stdout }: World): void {
  if (chances.length === 0) {
    stdout.write("\nToo few relationships to show how the programme’s risks are connected.\n");
    return;
  }
  const table = chanceTable(riskOf(model).categories);
  stdout.write(
    `\n${table.title} (${chances[0]?.cases ?? 0} cases added up):\n${draw(table, chances, stdout)}`,
  );
  stdout.write(
    "Each category is at its highest median over all relationships.\nPoints are not chances. This predicts nothing, about the programme or about anybody.\n",
  );
}
