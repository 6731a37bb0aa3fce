import { type Band, bandOf, type HeatCell, type RiskSteps, type Step } from "@waymark/risk";
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
export function heatRows(
  cells: readonly HeatCell[],
  { steps, bands }: { readonly steps: RiskSteps; readonly bands: readonly Band[] },
): HeatRow[] {
  return chunk(cells, steps.impact.length)
    .map((row, i) => ({
      title: steps.likelihood[i]!.title,
      cells: row.map(({ count, points }) => ({ count, band: bands.indexOf(bandOf(bands, points)) })),
    }))
    .reverse();
}

const row = columnsOf<HeatRow>();

/** A heat map: how many risks are rated so, each count as the least that it can be. */
export function heatMapTable({ impact }: RiskSteps): Table<HeatRow> {
  return {
    title: "Likelihood by impact",
    empty: "No risk is rated.",
    columns: [
      row.text("likelihood", "Likelihood ↓ Impact →", ({ title }) => title),
      ...impact.map(({ id, title }, i) =>
        row.count(id, title, ({ cells }) => (cells[i]!.count === 0 ? "·" : `${cells[i]!.count}+`)),
      ),
    ],
  };
}

const step = columnsOf<Step>({ readersOnly: true });

/** The steps of likelihood or of impact, and what each means. */
export function stepTable(of: keyof Omit<RiskSteps, "source">): Table<Step> {
  const head = of === "likelihood" ? "Likelihood" : "Impact";
  return {
    title: `The steps of ${of}`,
    empty: "The scheme names no steps.",
    columns: [
      step.text("step", head, ({ title }) => title),
      step.text("means", "What it means", ({ describes }) => describes),
    ],
  };
}
