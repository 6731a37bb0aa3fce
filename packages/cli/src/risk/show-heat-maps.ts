import { heatMapTable, heatRows, stepTable } from "@waymark/report/tables";
import type { HeatMap, RiskModel } from "@waymark/risk";
import { draw } from "../terminal/draw.js";
import type { World } from "../terminal/world.js";

/** What a scheme calls its bands, steps and categories. */
type Scheme = Pick<RiskModel, "bands" | "steps" | "categories">;

/**
 * Each category's heat map before and after controls, each count as the least that it can be. A picture: rankings are
 * never read from it.
 */
export function showHeatMaps(
  maps: readonly HeatMap[],
  { bands, steps, categories }: Scheme,
  { stdout }: World,
): void {
  for (const { category, before, after } of maps)
    for (const [when, cells] of [["before", before] as const, ["after", after] as const])
      stdout.write(
        `\n${categories.find(({ id }) => id === category)?.title ?? category}: likelihood by impact, ${when} controls\n${draw(heatMapTable(steps), heatRows(cells, { steps, bands }), stdout)}`,
      );
  if (maps.length === 0) return;
  for (const axis of ["likelihood", "impact"] as const)
    stdout.write(`\n${stepTable(axis).title}:\n${draw(stepTable(axis), steps[axis], stdout)}`);
}
