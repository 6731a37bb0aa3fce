import { capital } from "@waymark/core";
import { type Change, changeTitles } from "@waymark/metrics";
import { figureRange, figureValue } from "../words/figures.js";

import { listColumn } from "./own-list.js";
import { columnsOf, type Table } from "./table.js";

const { text, share, points, count } = columnsOf<Change>();
const readers = columnsOf<Change>({ readersOnly: true });
const onRequest = columnsOf<Change>({ readersOnly: true, onRequest: true });

/** Distance travelled by indicator and rater: raters are never averaged. */
export const changeTable: Table<Change> = {
  title: "Distance travelled",
  empty: "No client has been assessed yet.",
  columns: [
    text("indicator", "Indicator", ({ indicator }) => indicator),
    text("title", "Title", ({ title }) => title),
    text("instrument", "Instrument", ({ instrument }) => instrument),
    text("rater", "Rated by", ({ rater }) => rater),
    readers.text("rated_by", "Rated by", ({ raterTitle }) => raterTitle),
    count("clients", "Clients", ({ clients }) => clients),
    count("assessed", "Assessed", ({ assessed }) => assessed),
    count("with_baseline", "With a baseline", ({ withBaseline }) => withBaseline),
    count("reassessed", "Reassessed", ({ reassessed }) => reassessed),
    count("missing", "Missing", ({ missing }) => missing),
    share("better", "Better", ({ better }) => better.value),
    share("same", "Same", ({ same }) => same.value),
    share("worse", "Worse", ({ worse }) => worse.value),
    points(
      "median_distance",
      capital(changeTitles.medianDistance),
      ({ medianDistance }) => medianDistance.value,
    ),
    readers.text("better_range", "95% interval", ({ better }) => figureRange(better)),
    onRequest.number("standardised", capital(changeTitles.standardised), ({ standardised }) =>
      figureValue({ ...standardised, unit: "" }),
    ),
    onRequest.text("standardised_range", "95% interval", ({ standardised }) =>
      figureRange({ ...standardised, unit: "" }),
    ),
    onRequest.number("mean_distance", `${capital(changeTitles.meanDistance)}, of 100`, ({ meanDistance }) =>
      figureValue(meanDistance),
    ),
    onRequest.text("mean_range", "95% interval", ({ meanDistance }) => figureRange(meanDistance)),
    readers.number("standardised_n", "From", ({ standardised }) => standardised.n),
    readers.number("standardised_missing", "Missing", ({ standardised }) => standardised.missing),
    readers.text("standardised_why", "Why none", ({ standardised }) => standardised.why ?? null),
    readers.text("number", "Number", ({ indicator, rater }) => `change.${indicator}.${rater}.better`),
    text(listColumn, "Ids of the scheme’s list", ({ covers }) => covers.join("; ")),
    text("source", "Source", ({ source }) => source),
  ],
};
