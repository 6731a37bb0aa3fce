import type { HeatCell, HeatMap } from "@waymark/risk";
import { impactSteps, likelihoodSteps } from "@waymark/risk";
import { table } from "../terminal/table.js";
import type { World } from "../terminal/world.js";

/**
 * Each category's heat map before and after controls, side by side, each count as the least that it can be. A picture:
 * rankings are never read from it.
 */
export function showHeatMaps(maps: readonly HeatMap[], { stdout }: World): void {
  for (const { category, before, after } of maps) {
    const cell = (cells: readonly HeatCell[], likelihood: string, impact: string) => {
      const count = cells.find((one) => one.likelihood === likelihood && one.impact === impact)?.count ?? 0;
      return count === 0 ? "" : `${count}+`;
    };
    const rows = [...likelihoodSteps]
      .reverse()
      .map(({ id, title }) => [
        title,
        ...impactSteps.map((impact) => cell(before, id, impact.id)),
        "→",
        ...impactSteps.map((impact) => cell(after, id, impact.id)),
      ]);
    const right = (title: string) => ({ title, align: "right" as const });
    const titles = impactSteps.map(({ title }) => right(title));
    stdout.write(`\n${category}: likelihood by impact, before controls → after\n`);
    stdout.write(table([{ title: "" }, ...titles, right(""), ...titles], rows));
  }
}
