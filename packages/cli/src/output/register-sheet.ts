import {
  entriesOf,
  type KeptRecord,
  type RegisterEntry,
  type RegisterRow,
  type RiskAssessment,
  register,
} from "@waymark/risk";
import type { Cell, SheetOut } from "./csv.js";

/** A row of the register, with what a linter needs to know of it. */
interface Line {
  readonly row: RegisterRow;
  readonly entry: RegisterEntry;
}

/** Points as a number out of a hundred, exact to two places. */
const percent = (points: number): number => points / 100;

const columns = [
  ["engagement", ({ row }) => row.engagement],
  ["as_of", ({ row }) => row.asOf],
  ["category", ({ row }) => row.category],
  ["risk", ({ row }) => row.title],
  ["cause", ({ row }) => row.cause],
  ["event", ({ row }) => row.event],
  ["consequence", ({ row }) => row.consequence],
  ["owner", ({ row }) => row.owner],
  ["inherent_likelihood", ({ row }) => percent(row.inherentLikelihood)],
  ["inherent_impact", ({ row }) => percent(row.inherentImpact)],
  ["inherent", ({ row }) => percent(row.inherent)],
  ["residual_likelihood", ({ row }) => percent(row.residualLikelihood)],
  ["residual_impact", ({ row }) => percent(row.residualImpact)],
  ["residual", ({ row }) => percent(row.residual)],
  ["low", ({ row }) => percent(row.low)],
  ["high", ({ row }) => percent(row.high)],
  ["band", ({ row }) => row.band],
  ["settled", ({ row }) => row.settled],
  ["judged", ({ row }) => row.judged],
  ["controls_in_place", ({ row }) => row.controlsInPlace],
  ["controls_missing", ({ row }) => row.controlsMissing],
  ["not_known", ({ row }) => row.unknown],
  ["found", ({ row }) => row.says],
  ["review_days", ({ row }) => row.reviewDays],
  ["reviewed", ({ entry }) => entry.reviewed],
  ["next_review", ({ entry }) => entry.nextReview],
  ["knowledge", ({ entry }) => entry.knowledge],
  ["controls", ({ entry }) => entry.controls.map(({ id, state }) => `${id}=${state}`).join("; ")],
  ["risk_id", ({ row }) => row.risk],
  ["report_ids", ({ row }) => row.covers],
  ["source", ({ row }) => row.source],
] as const satisfies readonly (readonly [string, (line: Line) => Cell])[];

/** What the register is called within a workbook. */
export const registerName = "Risk register";

/** The names of the register's columns, in order. */
export const registerHeader: readonly string[] = columns.map(([title]) => title);

/** The risk register as a sheet: a row for each risk of each engagement that goes on. */
export function registerSheet(assessments: readonly RiskAssessment[], record: KeptRecord): SheetOut {
  const entries = new Map(
    assessments
      .flatMap((one) => entriesOf(one, record))
      .map((entry) => [`${entry.engagement} ${entry.risk}`, entry]),
  );
  return {
    header: registerHeader,
    rows: register(assessments, record).map((row) => {
      const line = { row, entry: entries.get(`${row.engagement} ${row.risk}`)! };
      return columns.map(([, cell]) => cell(line));
    }),
  };
}
