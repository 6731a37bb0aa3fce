import { capital } from "@waymark/core";
import type { Agreement, Figure } from "@waymark/metrics";
import { figureRange, figureValue } from "../words/figures.js";

import { columnsOf, type Table } from "./table.js";

/** How far raters agree on one indicator: all of them, or two. */
export interface AgreementRow {
  /** The name under which the number can be asked for. */
  readonly number: string;
  readonly title: string;
  readonly between: string;
  readonly agreement: Figure;
  /** The same on points; for two raters only. */
  readonly onPoints: Figure | null;
}

/** For each indicator a row for all raters, then one for each two. */
export function agreementRows(all: readonly Agreement[]): AgreementRow[] {
  return all.flatMap(({ indicator, title, alpha, pairs }) => [
    {
      number: `agreement.${indicator}.alpha`,
      ...{ title, between: "All raters", agreement: alpha, onPoints: null },
    },
    ...pairs.map(({ a, b, between, kappa, intraclass }) => ({
      number: `agreement.${indicator}.${a}-${b}`,
      ...{ title, between: capital(between), agreement: kappa, onPoints: intraclass },
    })),
  ]);
}

const { text, number, count } = columnsOf<AgreementRow>({ readersOnly: true });

const onRequest = columnsOf<AgreementRow>({ readersOnly: true, onRequest: true });

/** How far raters agree: 1 is full agreement, 0 what chance would give. */
export const agreementTable: Table<AgreementRow> = {
  title: "Agreement between raters at each client’s last assessment",
  empty: "No client has ratings by two raters yet.",
  columns: [
    text("indicator", "Indicator", ({ title }) => title),
    text("between", "Between", ({ between }) => between),
    number("agreement", "Agreement", ({ agreement }) => figureValue(agreement)),
    text("range", "95% interval", ({ agreement }) => figureRange(agreement)),
    onRequest.number("on_points", "On points", ({ onPoints }) => onPoints && figureValue(onPoints)),
    onRequest.text("points_range", "95% interval", ({ onPoints }) => onPoints && figureRange(onPoints)),
    count("clients", "Clients", ({ agreement }) => agreement.n),
    text("why", "Why none", ({ agreement: { why, whyNoInterval } }) => why ?? whyNoInterval ?? null),
    text("number", "Number", (row) => row.number),
  ],
};

/** How agreement was computed, each method once. */
export function agreementMethods(rows: readonly AgreementRow[]): string[] {
  return [
    ...new Set(rows.flatMap(({ agreement, onPoints }) => [agreement.method, onPoints?.method ?? ""])),
  ].filter((method) => method !== "");
}
