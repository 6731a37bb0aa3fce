import {
  entriesOf,
  type KeptRecord,
  type RegisterEntry,
  type RegisterRow,
  type RiskAssessment,
  register,
} from "@waymark/risk";
import { columnsOf, type Table } from "./table.js";

/** A row of the register, with what a linter needs to know of it. */
export interface RegisterLine {
  readonly row: RegisterRow;
  readonly entry: RegisterEntry;
}

/** A line for each risk of each relationship that continues. */
export function registerLines(assessments: readonly RiskAssessment[], record: KeptRecord): RegisterLine[] {
  const entries = assessments.flatMap((one) => entriesOf(one, record));
  const entryOf = new Map(entries.map((entry) => [JSON.stringify([entry.engagement, entry.risk]), entry]));
  return register(assessments, record).map((row) => ({
    row,
    entry: entryOf.get(JSON.stringify([row.engagement, row.risk]))!,
  }));
}

const { text, date, days, points, yesNo } = columnsOf<RegisterLine>();

/** The register without what is kept of each entry. */
export interface RegisterRiskRow {
  readonly row: RegisterRow;
}

const readers = columnsOf<RegisterRiskRow>({ readersOnly: true });
const risks = columnsOf<RegisterRiskRow>();

/** Risks above the lowest band, for readers of one relationship. */
export const raisedRiskTable: Table<RegisterRiskRow> = {
  title: "Risks above the lowest band",
  empty: "No risk stands above the lowest band.",
  columns: [
    risks.text("risk", "Risk", ({ row }) => row.title),
    risks.text("category", "Category", ({ row }) => row.category),
    risks.points("inherent", "Before", ({ row }) => row.inherent),
    risks.points("residual", "After", ({ row }) => row.residual),
    risks.text("band", "Band", ({ row }) => row.band),
    risks.text("owner", "Owner", ({ row }) => row.owner),
    readers.number("review", "Review every", ({ row }) => `${row.reviewDays} days`),
    readers.text("missing", "Not in place", ({ row }) => row.controlsMissing || "nothing"),
  ],
};

/** The risk register: every column of it. */
export const registerTable: Table<RegisterLine> = {
  title: "Risk register",
  empty: "No relationship continues, so there is no risk to hold.",
  columns: [
    text("engagement", "Relationship", ({ row }) => row.engagement),
    date("as_of", "As of", ({ row }) => row.asOf),
    text("category", "Category", ({ row }) => row.category),
    text("risk", "Risk", ({ row }) => row.title),
    text("cause", "Cause", ({ row }) => row.cause),
    text("event", "Event", ({ row }) => row.event),
    text("consequence", "Consequence", ({ row }) => row.consequence),
    text("owner", "Owner", ({ row }) => row.owner),
    points("inherent_likelihood", "Likelihood before controls", ({ row }) => row.inherentLikelihood),
    points("inherent_impact", "Impact before controls", ({ row }) => row.inherentImpact),
    points("inherent", "Before", ({ row }) => row.inherent),
    points("residual_likelihood", "Likelihood after controls", ({ row }) => row.residualLikelihood),
    points("residual_impact", "Impact after controls", ({ row }) => row.residualImpact),
    points("residual", "After", ({ row }) => row.residual),
    points("low", "At least", ({ row }) => row.low),
    points("high", "At most", ({ row }) => row.high),
    text("band", "Band", ({ row }) => row.band),
    yesNo("settled", "Settled", ({ row }) => row.settled),
    text("judged", "Professional judgement", ({ row }) => row.judged),
    text("controls_in_place", "In place", ({ row }) => row.controlsInPlace),
    text("controls_missing", "Not in place", ({ row }) => row.controlsMissing),
    text("not_known", "Not known", ({ row }) => row.unknown),
    text("found", "Found", ({ row }) => row.says),
    days("review_days", "Review every (days)", ({ row }) => row.reviewDays),
    date("reviewed", "Reviewed", ({ entry }) => entry.reviewed),
    date("next_review", "Next review", ({ entry }) => entry.nextReview),
    text("knowledge", "Knowledge", ({ entry }) => entry.knowledge),
    text("controls", "Controls", ({ entry }) =>
      entry.controls.map(({ id, state }) => `${id}=${state}`).join("; "),
    ),
    text("risk_id", "Risk id", ({ row }) => row.risk),
    text("report_ids", "Ids in the report", ({ row }) => row.covers),
    text("source", "Source", ({ row }) => row.source),
  ],
};
