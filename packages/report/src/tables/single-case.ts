import type { JourneyStatistics } from "@waymark/metrics";
import { decimal } from "../words/numbers.js";
import { columnsOf, type Table } from "./table.js";

type Series = JourneyStatistics["series"][number];

const { text, count } = columnsOf<Series>({ readersOnly: true });

const estimate = ({ value, lower, upper }: Series["nonoverlap"]) =>
  `${decimal(value)} (${decimal(lower)} to ${decimal(upper)})`;

/** Each series of one client against its own baseline. */
export const singleCaseTable: Table<Series> = {
  title: "Each series against its own baseline, with 95% confidence intervals",
  empty: "No series is long enough.",
  columns: [
    text("indicator", "Indicator", ({ title }) => title),
    text("rated_by", "Rated by", ({ raterTitle }) => raterTitle),
    count("sizes", "Before, after", ({ baseline, after }) => `${baseline}, ${after}`),
    text("by", "Baseline from", ({ by }) => by),
    count("nonoverlap", "NAP", ({ nonoverlap }) => estimate(nonoverlap)),
    count("tau", "Tau-U", ({ tau }) => estimate(tau)),
  ],
};
