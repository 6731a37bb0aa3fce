import { capital } from "@waymark/core";
import type { Endings, Retention } from "@waymark/metrics";
import { percent } from "../words/numbers.js";
import { columnsOf, type Table } from "./table.js";

const { count, text } = columnsOf<number>();

const shown = (share: number | null | undefined): string =>
  share === null || share === undefined ? "" : percent(share, 1);

const interval = (low: number | null | undefined, high: number | null | undefined): string =>
  low === null || low === undefined ? "none" : `${shown(low)} to ${shown(high)}`;

/** How relationships end, day by day; a row is the place of a day. */
export function endingsTable({ time, stillGoing, endings }: Endings): Table<number> {
  return {
    title: "How relationships end, day by day of the relationship",
    empty: "No relationship has ended.",
    columns: [
      count("day", "Day", (i) => time[i] ?? null),
      count("continuing", "Continuing", (i) => shown(stillGoing[i])),
      ...endings.flatMap(({ ending, title, share, lower, upper }) => [
        count(ending, capital(title), (i) => shown(share[i])),
        text(`${ending}-interval`, "95% interval", (i) => interval(lower[i], upper[i])),
      ]),
    ],
  };
}

/** One kind of ending by itself, day by day. */
export function retentionTable({ title, time, share, lower, upper }: Retention): Table<number> {
  return {
    title,
    empty: "No relationship has ended this way.",
    columns: [
      count("day", "Day", (i) => time[i] ?? null),
      count("not_yet", "Not yet", (i) => shown(share[i])),
      text("interval", "95% interval", (i) => interval(lower[i], upper[i])),
    ],
  };
}
