import type { ReportItem } from "@waymark/metrics";
import { listColumn } from "./own-list.js";
import { columnsOf, type Table } from "./table.js";

const { text, number, count } = columnsOf<ReportItem>();

/** Every measure under its heading: its figure with interval, or why there is none. */
export const measureTable: Table<ReportItem> = {
  title: "Measures",
  empty: "This scheme has no indicators.",
  columns: [
    text("heading", "Heading", ({ heading }) => heading),
    text("number", "Number", ({ id }) => id),
    text("title", "Measure", ({ title }) => title),
    number("value", "Figure", ({ figure }) => figure?.value ?? null),
    text("unit", "Unit", ({ figure }) => figure?.unit ?? null),
    count("n", "From", ({ figure }) => figure?.n ?? null),
    count("missing", "Missing", ({ figure }) => figure?.missing ?? null),
    number("interval_from", "95% interval, from", ({ figure }) => figure?.interval?.[0] ?? null),
    number("interval_to", "95% interval, to", ({ figure }) => figure?.interval?.[1] ?? null),
    text("method", "How", ({ figure }) => figure?.method ?? null),
    text("why_not", "Why none", ({ figure, notComputed }) => figure?.why ?? notComputed),
    text(listColumn, "Ids of the scheme’s list", ({ covers }) => covers.join("; ")),
    text("source", "Source", ({ source }) => source),
  ],
};
