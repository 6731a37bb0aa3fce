import { type Change, changeTitles } from "@waymark/metrics";
import { figureRange, figureValue } from "../words/figures.js";
import { capital } from "../words/numbers.js";
import { columnsOf, type Table } from "./table.js";

const { text, number, count } = columnsOf<Change>();
const readers = columnsOf<Change>({ readersOnly: true });

/** Distance travelled by indicator and rater: raters are never averaged. */
export const changeTable: Table<Change> = {
  title: "Distance travelled",
  empty: "No client has been assessed yet.",
  columns: [
    text("indicator", "Indicator", ({ indicator }) => indicator),
    text("title", "Title", ({ title }) => title),
    text("instrument", "Instrument", ({ instrument }) => instrument),
    text("voice", "Rated by", ({ voice }) => voice),
    readers.text("rater", "Rated by", ({ voice }) => capital(voice)),
    count("clients", "Clients", ({ clients }) => clients),
    count("assessed", "Assessed", ({ assessed }) => assessed),
    count("with_baseline", "With a baseline", ({ withBaseline }) => withBaseline),
    count("reassessed", "Reassessed", ({ reassessed }) => reassessed),
    count("missing", "Missing", ({ missing }) => missing),
    number("better", "Better", ({ better }) => better.value),
    number("same", "Same", ({ same }) => same.value),
    number("worse", "Worse", ({ worse }) => worse.value),
    number(
      "median_distance_points",
      capital(changeTitles.medianDistance),
      ({ medianDistance }) => medianDistance.value,
    ),
    readers.number("better_figure", "Better", ({ better }) => figureValue(better)),
    readers.number("same_figure", "Same", ({ same }) => figureValue(same)),
    readers.number("worse_figure", "Worse", ({ worse }) => figureValue(worse)),
    readers.number("median_distance", capital(changeTitles.medianDistance), ({ medianDistance }) =>
      figureValue(medianDistance),
    ),
    readers.text("better_range", "95% interval", ({ better }) => figureRange(better)),
    readers.number("effect", capital(changeTitles.standardised), ({ standardised }) =>
      figureValue({ ...standardised, unit: "" }),
    ),
    readers.text("effect_range", "95% interval", ({ standardised }) =>
      figureRange({ ...standardised, unit: "" }),
    ),
    readers.number("mean_distance", `${capital(changeTitles.meanDistance)}, of 100`, ({ meanDistance }) =>
      figureValue(meanDistance),
    ),
    readers.text("mean_range", "95% interval", ({ meanDistance }) => figureRange(meanDistance)),
    readers.number("effect_from", "From", ({ standardised }) => standardised.n),
    readers.number("effect_missing", "Missing", ({ standardised }) => standardised.missing),
    readers.text("effect_why", "Why none", ({ standardised }) => standardised.why ?? null),
    readers.text("number", "Number", ({ indicator, voice }) => `change.${indicator}.${voice}.better`),
    text("report_ids", "Ids in the report", ({ covers }) => covers.join("; ")),
    text("source", "Source", ({ source }) => source),
  ],
};
