import type { MentorComparison, WithAndWithout, WithoutReport } from "@waymark/matching";
import { signedScore } from "../words/numbers.js";
import { columnsOf, type Table } from "./table.js";

/** One factor on which two mentors differ, or the scores. */
export interface DifferenceRow {
  readonly title: string;
  readonly ahead: number;
  readonly why: string;
}

/** A row for each factor on which two mentors differ, then the scores. */
export function differenceRows({ above, below, differences, by }: MentorComparison): DifferenceRow[] {
  return [
    ...differences.map(({ title, ahead, here, there }) => ({
      title,
      ahead,
      why: `${above.mentor}: ${there} ${below.mentor}: ${here}`,
    })),
    { title: "Altogether", ahead: by, why: "" },
  ];
}

const difference = columnsOf<DifferenceRow>();
const onRequest = columnsOf<DifferenceRow>({ onRequest: true });

/** Why one mentor is ahead of another, factor by factor. */
export function differenceTable({ above, below }: MentorComparison): Table<DifferenceRow> {
  return {
    title: "Why one is ahead of the other",
    empty: "They are alike on every factor.",
    columns: [
      difference.text("factor", "Factor", ({ title }) => title),
      difference.text("fits_better", "Fits better", ({ ahead }) =>
        ahead === 0 ? "as well" : ahead > 0 ? above.mentor : below.mentor,
      ),
      onRequest.number("ahead", above.mentor, ({ ahead }) => signedScore(ahead)),
      difference.text("why", "Why", ({ why }) => why),
    ],
  };
}

type ClientWithout = WithoutReport["clients"][number];

const without = columnsOf<ClientWithout>();

const arrow = ({ with: before, without: after }: WithAndWithout<string | null>) =>
  before === after ? (before ?? "–") : `${before ?? "–"} → ${after ?? "–"}`;

/** What leaving some factors out changes, client by client. */
export const withoutTable: Table<ClientWithout> = {
  title: "What changes without these factors",
  empty: "Nothing changes for any client.",
  columns: [
    without.text("client", "Client", ({ client }) => client),
    without.text("first", "First", ({ first }) => arrow(first)),
    without.points("regret", "Points behind", ({ regret }) => regret),
    without.text("allocated", "Allocated", ({ mentor }) => arrow(mentor)),
    without.text("moves", "Places in the top, with → without", ({ moves }) =>
      moves.map((one) => `${one.mentor} ${one.with ?? "out"}→${one.without ?? "out"}`).join(", "),
    ),
  ],
};
