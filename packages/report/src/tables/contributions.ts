import type { Match } from "@waymark/matching";
import { sayShare } from "../words/share.js";
import { columnsOf, type Table } from "./table.js";

/** One factor's part of a score, or the score itself, which the parts add up to. */
export type ContributionRow = Pick<Match["contributions"][number], "title" | "points" | "of" | "says"> & {
  readonly because: "client" | "policy" | null;
  /** How much of what it could give, in words. */
  readonly share: string;
};

/** A row for each factor of a match, then the score. */
export function contributionRows({ contributions, points, fit }: Match): ContributionRow[] {
  return [
    ...contributions.map(({ title, points: own, of, says, because, share }) => ({
      title,
      share: sayShare({ share }),
      points: own,
      of,
      says,
      because: because === "client" ? ("client" as const) : ("policy" as const),
    })),
    { title: "Fit", share: fit, points, of: 10_000, says: "", because: null },
  ];
}

const { text, points } = columnsOf<ContributionRow>();

/** A match factor by factor. */
export const contributionTable: Table<ContributionRow> = {
  title: "The score, factor by factor",
  empty: "No factor counts.",
  columns: [
    text("factor", "Factor", ({ title }) => title),
    text("share", "How much of it", ({ share }) => share),
    points("points", "Points", ({ points: own }) => own),
    points("of", "of", ({ of }) => of),
    text("because", "Because of", ({ because }) =>
      because === null ? "" : because === "client" ? "the client asks" : "the policy",
    ),
    text("why", "Why", ({ says }) => says),
  ],
};
