import type { EngagementReview } from "@waymark/risk";
import { columnsOf, type Table } from "./table.js";

type Side = EngagementReview["judgement"][number];

/** One judgement of a category, beside the calculated level. */
export interface JudgementRow {
  readonly side: Side;
  readonly judged: Side["judgements"][number];
  readonly difference: Side["differences"][number] | undefined;
}

/** A row for each judgement that is on record. */
export function judgementRows({ judgement }: EngagementReview): JudgementRow[] {
  return judgement.flatMap((side) =>
    side.judgements.map((judged, i) => ({ side, judged, difference: side.differences[i] })),
  );
}

/** What a scheme calls its categories and bands. */
interface Titles {
  readonly categories: readonly { readonly id: string; readonly title: string }[];
  readonly bands: readonly { readonly id: string; readonly title: string }[];
}

const { text } = columnsOf<JudgementRow>();

/** Professional judgement and the calculated level, side by side. */
export function judgementTable({ categories, bands }: Titles): Table<JudgementRow> {
  const titleIn = (all: Titles["bands"], id: string) => all.find((one) => one.id === id)?.title ?? id;
  return {
    title: "Professional judgement and the calculated level, side by side",
    empty: "No judgement is on record yet. It comes before the calculated level.",
    columns: [
      text("category", "Category", ({ side }) => titleIn(categories, side.category)),
      text("calculated", "Calculated", ({ side }) => titleIn(bands, side.arithmetic.band)),
      text("judged", "Judged", ({ judged }) => titleIn(bands, judged.band)),
      text("difference", "Difference", ({ difference }) =>
        difference ? `${difference.difference}${difference.withinRange ? "" : ", outside the range"}` : null,
      ),
      text("by", "By", ({ judged: { by, role, on } }) => `${by}, ${role}, ${on}`),
      text("reasons", "Reasons", ({ judged }) => judged.reasons.join(" ")),
    ],
  };
}
