import type { Model } from "@waymark/core";
import type { EngagementReview } from "@waymark/risk";
import { findingTitle } from "../words/titles.js";
import { columnsOf, type Table } from "./table.js";

type Factors = EngagementReview["factors"];

/** One need, strength or sign of concern as somebody rated it, in words. */
export interface FindingRow {
  readonly kind: "need" | "strength" | "sign";
  readonly found: Factors["needs"][number];
}

/** Needs, then strengths, then what is said of a person and signed. */
export function findingRows({ needs, strengths, signed }: Factors): FindingRow[] {
  return [
    ...needs.map((found) => ({ kind: "need" as const, found })),
    ...strengths.map((found) => ({ kind: "strength" as const, found })),
    ...signed.map((found) => ({ kind: "sign" as const, found })),
  ];
}

const { text } = columnsOf<FindingRow>();

/** Needs and strengths in words: nothing is added up. */
export function findingTable(model: Model): Table<FindingRow> {
  return {
    title: "Needs and strengths, in words only",
    empty: "No need or strength has been rated yet.",
    columns: [
      text("kind", "Kind", ({ kind }) => kind),
      text("factor", "Factor", ({ found }) => findingTitle(model, found.factor)),
      text("presence", "Presence", ({ found }) => found.presence),
      text("relevance", "Relevance", ({ found }) => found.relevance),
      text("reason", "Rests on", ({ found }) => found.reason),
      text("by", "Found by", ({ found }) => found.by ?? ""),
      text("date", "On", ({ found }) => found.on ?? ""),
    ],
  };
}

/** The needs and strengths that nobody has rated, by title. */
export function silentTitles(model: Model, { silent }: Factors): string {
  return silent.map((id) => findingTitle(model, id)).join("; ");
}
