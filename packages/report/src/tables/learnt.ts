import type { Learnt } from "@waymark/metrics";
import { columnsOf, type Table } from "./table.js";

/** What coded cases say of one factor or control. */
export interface LearntRow {
  readonly id: string;
  readonly title: string;
  readonly learnt: Learnt;
}

const { text, count } = columnsOf<LearntRow>();

/** What coded cases say of factors and controls. */
export const learntTable: Table<LearntRow> = {
  title: "What coded cases say of factors and controls",
  empty: "No case bears on a factor or control.",
  columns: [
    text("of", "Of", ({ id }) => id),
    count("supports", "Supported", ({ learnt }) => learnt.supports),
    count("contradicts", "Contradicted", ({ learnt }) => learnt.contradicts),
    count("mixed", "Mixed", ({ learnt }) => learnt.mixed),
    count("open", "Open", ({ learnt }) => learnt.open),
    text("title", "What it is", ({ title }) => title),
  ],
};
