import type { Model } from "@waymark/core";
import { matchingOf, type PoolCoverage } from "@waymark/matching";
import { columnsOf, type Table } from "./table.js";

type Field = PoolCoverage["fields"][number];

/** One value that clients who seek a mentor have, and how far the mentors cover it. */
export interface CoverageRow {
  readonly title: string;
  readonly value: Field["values"][number];
}

/** Every value of what rules read; of the rest, those that are not covered for everybody. */
export function coverageRows({ fields }: PoolCoverage, model: Model): CoverageRow[] {
  const counted = fieldsCounted(model);
  return fields.flatMap(({ field, title, byRule, values }) =>
    values
      .filter(({ clients, covered }) => byRule || (counted.has(field) && covered < clients))
      .map((value) => ({ title, value })),
  );
}

/** The fields that a factor reads for every client, asked or not. */
function fieldsCounted(model: Model): ReadonlySet<string> {
  const counting = matchingOf(model).factors.filter(
    ({ mode, weight }) => (mode === "similar" || mode === "different") && weight > 0,
  );
  return new Set(counting.flatMap(({ similar }) => similar.reads));
}

const { text, count } = columnsOf<CoverageRow>();

/** What the mentors cover, for clients who seek one. */
export const coverageTable: Table<CoverageRow> = {
  title: "What the mentors cover, for clients who seek one",
  empty: "No client seeks a mentor.",
  columns: [
    count("clients", "Clients", ({ value }) => value.clients),
    count("covered", "Covered", ({ value }) => value.covered),
    count("mentors", "Mentors", ({ value }) => value.mentors),
    text("value", "Those with", ({ title, value }) => `${title}: ${value.says}`),
  ],
};
