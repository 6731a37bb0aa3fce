import type { ListName } from "@waymark/core";
import { describeMeasure, metricsOf, type NamedFigure, type tracer } from "@waymark/metrics";
import type { Folder } from "../caseload/read.js";

/** Rows of one file that a number rests on, as a spreadsheet numbers them. */
export interface TracedRows {
  readonly file: string;
  readonly role: string;
  readonly rows: readonly number[];
}

/** A number of the success report, and where it comes from. */
export interface TracedNumber extends Omit<NamedFigure, "observed" | "read"> {
  /** Under which it is asked for in a policy or plugin; null for what is not an indicator. */
  readonly definition: string | null;
  readonly traced: readonly TracedRows[];
}

/**
 * Takes a number of the success report back to the rows that it was computed from.
 *
 * @param trace a tracer that has read the caseload
 */
export function tracedNumber(
  folder: Folder,
  { observed, read, ...named }: NamedFigure,
  trace: ReturnType<typeof tracer>,
): TracedNumber {
  const { model, caseload } = folder;
  const rows = trace(named.figure).map(({ list, role, given }) => placed(folder, list, role, given));
  const indicator = metricsOf(model).indicators.find(
    (one) => one.indicator.id === (observed?.indicator ?? named.id),
  )?.indicator;
  const clients = new Set(
    named.figure.rows.flatMap(({ list, ids }) => (list === "clients" ? (ids ?? []) : [])),
  );
  const seen = observed
    ? (caseload.rows.observations ?? []).flatMap((record, i) =>
        record.indicator === observed.indicator &&
        (observed.raters.length === 0 || observed.raters.includes(String(record.voice))) &&
        (observed.goal === undefined || record.goal === observed.goal) &&
        (clients.size === 0 || clients.has(String(record.client)))
          ? [i]
          : [],
      )
    : [];
  const whole = read ? (caseload.rows[read] ?? []).map((_, i) => i) : [];
  if (read) rows.push(placed(folder, read, whole.length === named.figure.value ? "read" : "of these", whole));
  return {
    ...named,
    definition: indicator?.counts ? describeMeasure(indicator.counts) : null,
    traced: seen.length > 0 ? [...rows, placed(folder, "observations", "rests on", seen)] : rows,
  };
}

function placed({ origins }: Folder, list: ListName, role: string, given: readonly number[]): TracedRows {
  const from = origins.get(list);
  return { file: from?.file ?? `${list}.csv`, role, rows: given.map((i) => from?.rows[i] ?? i + 2) };
}
