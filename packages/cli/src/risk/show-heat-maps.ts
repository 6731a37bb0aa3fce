import { heatMapTable, heatRows } from "@waymark/report/tables";
import type { HeatMap, RiskModel } from "@waymark/risk";
import { draw } from "../terminal/draw.js";
import type { World } from "../terminal/world.js";

/** What a scheme calls its bands and categories. */
type Scheme = Pick<RiskModel, "bands" | "categories">;

/**
 * Each category's heat map before and after controls, each count as the least that it can be. A picture: rankings are
 * never read from it.
 */
export function showHeatMaps(
  maps: readonly HeatMap[],
  { bands, categories }: Scheme,
  { stdout }: World,
): void {
  for (const { category, before, after } of maps)
    for (const [when, cells] of [["before", before] as const, ["after", after] as const])
      stdout.write(
        `\n${categories.find(({ id }) => id === category)?.title ?? category}: likelihood by impact, ${when} controls\n${draw(heatMapTable, heatRows(cells, bands), stdout)}`,
      );
}
