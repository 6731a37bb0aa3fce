import type { ReliableVerdict } from "@waymark/metrics";
import { columnsOf, type Table } from "./table.js";

const { text, points } = columnsOf<ReliableVerdict>();
const onRequest = columnsOf<ReliableVerdict>({ onRequest: true });

/** A client’s changes held against an instrument’s error, each with its method, since the method changes the verdict. */
export const verdictTable: Table<ReliableVerdict> = {
  title: "Reliable and clinically significant change, beyond ±1.96",
  empty: "No instrument is known.",
  columns: [
    text("rated_by", "Rated by", ({ raterTitle }) => raterTitle),
    text("verdict", "Verdict", ({ verdict }) => verdict),
    onRequest.number("index", "Index", ({ index }) => index),
    points("cutoff", "Cut-off", ({ cutoff }) => cutoff),
    text("method", "Method", ({ method }) => method),
    text("indicator", "Indicator", ({ title }) => title),
  ],
};
