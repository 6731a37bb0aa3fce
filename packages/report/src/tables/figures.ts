import type { Figure } from "@waymark/metrics";
import { figureRange, figureValue } from "../words/figures.js";
import { columnsOf, type Table } from "./table.js";

/** A measure with its figure; none where it is kept in words. */
export interface FigureRow {
  /** The name under which the number can be asked for. */
  readonly id: string;
  readonly title: string;
  readonly figure: Figure | null;
}

const { text, number } = columnsOf<FigureRow>({ readersOnly: true });

/** Figures with how sure to be of each, how many are known and missing, and how it was computed. */
export const figureTable: Table<FigureRow> = {
  title: "Measures",
  empty: "There is no figure yet.",
  columns: [
    text("title", "Measure", ({ title }) => title),
    number("value", "Figure", ({ figure }) => (figure ? figureValue(figure) : "kept in words")),
    text("range", "95% interval, or bounds", ({ figure }) => (figure ? figureRange(figure) : "")),
    number("n", "From", ({ figure }) => figure?.n ?? ""),
    number("missing", "Missing", ({ figure }) => figure?.missing ?? ""),
    text("how", "How", ({ figure }) => (figure ? (figure.why ?? figure.method) : "Read the records.")),
    text("number", "Number", ({ id }) => id),
  ],
};
