import { type Band, bandOf, type HeatCell, impactSteps, likelihoodSteps } from "@waymark/risk";
import chunk from "lodash/chunk.js";
import { columnsOf, type Table } from "./table.js";

/** One step of likelihood, with a cell for each step of impact. */
export interface HeatRow {
  readonly title: string;
  readonly cells: readonly {
    /** At least so many risks are rated so; 0 where there are none or too few to tell of. */
    readonly count: number;
    /** The band of the cell’s own steps, by its place from the lowest. */
    readonly band: number;
  }[];
}

/** A heat map as rows, the most likely first. */
export function heatRows(cells: readonly HeatCell[], bands: readonly Band[]): HeatRow[] {
  return chunk(cells, impactSteps.length)
    .map((row, i) => ({
      title: likelihoodSteps[i]!.title,
      cells: row.map(({ count, points }) => ({ count, band: bands.indexOf(bandOf(bands, points)) })),
    }))
    .reverse();
}

const { text, count } = columnsOf<HeatRow>();

/** A heat map: how many risks are rated so, each count as the least that it can be. */
export const heatMapTable: Table<HeatRow> = {
  title: "Likelihood by impact",
  empty: "No risk is rated.",
  columns: [
    text("likelihood", "Likelihood ↓ Impact →", ({ title }) => title),
    ...impactSteps.map(({ id, title }, i) =>
      count(id, title, ({ cells }) => (cells[i]!.count === 0 ? "·" : `${cells[i]!.count}+`)),
    ),
  ],
};
