import type { Departure } from "@waymark/metrics";
import { columnsOf, type Table } from "./table.js";

const { text } = columnsOf<Departure>();

/** What was done otherwise than planned. */
export const departureTable: Table<Departure> = {
  title: "Done otherwise than planned",
  empty: "Nothing departs from the plan.",
  columns: [
    text("where", "Where", ({ path }) => path),
    text("kind", "What changed", ({ kind }) => kind),
    text("planned", "Planned", ({ kind, planned }) => (kind === "added" ? "–" : planned)),
    text("done", "Done", ({ kind, done }) => (kind === "left out" ? "–" : done)),
  ],
};
