import type { RiskAssessment } from "../assess/assessment.js";
import { entriesOf } from "./entry.js";
import { judgedOf, type KeptRecord } from "./kept-record.js";
import { requireAssessments } from "./require-assessments.js";

/** One risk of one engagement as a flat row: for a spreadsheet, a table or a database. */
export interface RegisterRow {
  readonly engagement: string;
  readonly asOf: string;
  readonly category: string;
  readonly risk: string;
  readonly title: string;
  readonly cause: string;
  readonly event: string;
  readonly consequence: string;
  readonly owner: string;
  readonly inherentLikelihood: number;
  readonly inherentImpact: number;
  readonly inherent: number;
  readonly residualLikelihood: number;
  readonly residualImpact: number;
  readonly residual: number;
  readonly low: number;
  readonly high: number;
  readonly band: string;
  /** `yes` where every answer to what is missing leaves it in its band. */
  readonly settled: "yes" | "no";
  /** Who judged its category, in which role, when, and as which band; empty where nobody did. */
  readonly judged: string;
  /** Titles, joined by semicolons. */
  readonly controlsInPlace: string;
  readonly controlsMissing: string;
  /** Titles of facts that are not known, each with why it is empty where somebody said so. */
  readonly unknown: string;
  readonly says: string;
  readonly reviewDays: number;
  /** The day of the last review and of the next, as `2026-01-31`; empty where no day is known. */
  readonly reviewed: string;
  readonly nextReview: string;
  /** How strong the knowledge behind the rating is: `strong`, `medium` or `weak`. */
  readonly knowledge: string;
  /** Each control by its id with its state, joined by semicolons: `pair=in place; training=missing`. */
  readonly controls: string;
  readonly covers: string;
  readonly source: string;
}

/**
 * Assessments as one register: a flat row for each risk of each engagement, by engagement, and within one with
 * the highest residual first. The order in which assessments come does not matter.
 *
 * @param record what people put on record, to say who judged what
 * @throws WaymarkError `not-a-list` or `not-a-record` where these are no assessments
 * @example
 * ```ts
 * register([]); // => []
 * ```
 */
export function register(assessments: readonly RiskAssessment[], record: KeptRecord = {}): RegisterRow[] {
  requireAssessments(assessments);
  const rows = assessments.flatMap((assessment) => {
    const entries = entriesOf(assessment, record);
    return assessment.items.map((item, i): RegisterRow => {
      const { reviewed, nextReview, knowledge, controls } = entries[i]!;
      const titles = (inPlace: boolean) =>
        item.controls
          .filter(({ state }) => (state === "in place") === inPlace)
          .map(({ title }) => title)
          .join("; ");
      return {
        engagement: assessment.engagement,
        asOf: assessment.asOf,
        category: item.category,
        risk: item.id,
        title: item.title,
        cause: item.cause,
        event: item.event,
        consequence: item.consequence,
        owner: item.owner,
        inherentLikelihood: item.inherent.likelihood,
        inherentImpact: item.inherent.impact,
        inherent: item.inherent.points,
        residualLikelihood: item.residual.likelihood,
        residualImpact: item.residual.impact,
        residual: item.residual.points,
        low: item.residual.low,
        high: item.residual.high,
        band: item.band,
        settled: item.settled ? "yes" : "no",
        judged: judgedOf(assessment, item, record)
          .map(({ band, by, role, on }) => `${band}: ${by}, ${role}, ${on}`)
          .join("; "),
        controlsInPlace: titles(true),
        controlsMissing: titles(false),
        unknown: item.unknowns
          .map(({ title, because }) => (because === undefined ? title : `${title} (${because})`))
          .join("; "),
        says: item.says.join(" "),
        reviewDays: item.review,
        reviewed,
        nextReview,
        knowledge,
        controls: controls.map(({ id, state }) => `${id}=${state}`).join("; "),
        covers: item.covers.join("; "),
        source: item.source,
      };
    });
  });
  const text = (row: RegisterRow) => `${row.engagement} ${row.asOf}`;
  return rows.sort(
    (a, b) => compareText(text(a), text(b)) || b.residual - a.residual || compareText(a.risk, b.risk),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
