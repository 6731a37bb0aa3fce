import type { Model } from "@waymark/core";
import { bandOf, type RegisterRow, riskOf } from "@waymark/risk";
import { categoryTitle } from "../words/titles.js";
import { listColumn, withList } from "./own-list.js";
import { columnsOf, type Table } from "./table.js";

const { text, date, days, points, yesNo } = columnsOf<RegisterRow>();
const readers = columnsOf<RegisterRow>({ readersOnly: true });

/** Risks above the lowest band, for readers of one relationship: in the words of the scheme. */
export function raisedRiskTable(model: Model): Table<RegisterRow> {
  const { bands, steps } = riskOf(model);
  return {
    title: "Risks above the lowest band",
    empty: "Every risk is in the lowest band.",
    columns: [
      text("risk", "Risk", (row) => row.title),
      text("category", "Category", (row) => categoryTitle(model, row.category)),
      text(
        "likelihood",
        "Likelihood after controls",
        (row) => bandOf(steps.likelihood, row.residualLikelihood).title,
      ),
      text("impact", "Impact after controls", (row) => bandOf(steps.impact, row.residualImpact).title),
      text(
        "band",
        "Level after controls",
        (row) => bands.find(({ id }) => id === row.band)?.title ?? row.band,
      ),
      text("owner", "Owner", (row) => row.owner),
      readers.number("review", "Review every", (row) => `${row.reviewDays} days`),
      readers.text("missing", "Not in place", (row) => row.controlsMissing || "nothing"),
    ],
  };
}

/** The risk register as a file of one scheme: its categories and bands by title, and the column of its own list. */
export function registerTableOf(model: Model): Table<RegisterRow> {
  const { categories, bands, list } = riskOf(model);
  const table = withList(registerTable, list);
  const titled = [
    text("category", "Category", (row: RegisterRow) => plainTitle(categories, row.category)),
    text("band", "Band", (row: RegisterRow) => plainTitle(bands, row.band)),
  ];
  return {
    ...table,
    columns: table.columns.map((column) => titled.find(({ id }) => id === column.id) ?? column),
  };
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The title of a piece; its id where the title could be read as another piece. */
function plainTitle(pieces: readonly Titled[], id: string): string {
  const title = pieces.find((one) => one.id === id)?.title ?? id;
  const isPlain = pieces.every((one) => one.id === id || (one.id !== title && one.title !== title));
  return isPlain ? title : id;
}

/** The risk register: every column of it, with the ids of the scheme. */
export const registerTable: Table<RegisterRow> = {
  title: "Risk register",
  empty: "No relationship continues, so there is no risk to hold.",
  columns: [
    text("engagement", "Relationship", (row) => row.engagement),
    date("as_of", "As of", (row) => row.asOf),
    text("category", "Category", (row) => row.category),
    text("risk", "Risk", (row) => row.title),
    text("cause", "Cause", (row) => row.cause),
    text("event", "Event", (row) => row.event),
    text("consequence", "Consequence", (row) => row.consequence),
    text("owner", "Owner", (row) => row.owner),
    points("inherent_likelihood", "Likelihood before controls", (row) => row.inherentLikelihood),
    points("inherent_impact", "Impact before controls", (row) => row.inherentImpact),
    points("inherent", "Before controls", (row) => row.inherent),
    points("residual_likelihood", "Likelihood after controls", (row) => row.residualLikelihood),
    points("residual_impact", "Impact after controls", (row) => row.residualImpact),
    points("residual", "After controls", (row) => row.residual),
    points("low", "At least", (row) => row.low),
    points("high", "At most", (row) => row.high),
    text("band", "Band", (row) => row.band),
    yesNo("settled", "Settled", (row) => row.settled),
    text("judged", "Professional judgement", (row) => row.judged),
    text("controls_in_place", "In place", (row) => row.controlsInPlace),
    text("controls_missing", "Not in place", (row) => row.controlsMissing),
    text("not_known", "Not known", (row) => row.unknown),
    text("found", "Found", (row) => row.says),
    days("review_days", "Review every (days)", (row) => row.reviewDays),
    date("reviewed", "Reviewed", (row) => row.reviewed),
    date("next_review", "Next review", (row) => row.nextReview),
    text("knowledge", "Knowledge", (row) => row.knowledge),
    text("controls", "Controls", (row) => row.controls),
    text("risk_id", "Risk id", (row) => row.risk),
    text(listColumn, "Ids of the scheme’s list", (row) => row.covers),
    text("source", "Source", (row) => row.source),
  ],
};
