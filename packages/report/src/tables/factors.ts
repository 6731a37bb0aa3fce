import type { Contribution, Match } from "@waymark/matching";
import { longestOf } from "../charts/factor-bar.js";
import { byWeight } from "../words/by-weight.js";
import { sayShare } from "../words/share.js";
import { columnsOf, type Table } from "./table.js";

/** One factor of a match, with its place among them; every view of a client keeps to these places. */
export interface FactorRow {
  readonly place: number;
  readonly one: Contribution;
  /** The most that any factor of this match can give: how long the longest bar is. */
  readonly longest: number;
  /** The same factor of the mentor who is compared, where there is one. */
  readonly other: Contribution | undefined;
}

/** A row for each factor, those that weigh most first. */
export function factorRows({ contributions }: Match, compared?: Match): FactorRow[] {
  const theirs = new Map(compared?.contributions.map((one) => [one.factor, one]));
  const longest = longestOf(contributions);
  return byWeight(contributions).map((one, i) => ({
    place: i + 1,
    one,
    longest,
    other: theirs.get(one.factor),
  }));
}

/** The rows on which a match is not as another is. */
export function differingRows(match: Match, compared: Match): FactorRow[] {
  return factorRows(match, compared).filter(({ one, other }) => !other || !isSame(one, other));
}

function isSame(a: Contribution, b: Contribution): boolean {
  return a.points === b.points && a.low === b.low && a.high === b.high && a.says === b.says;
}

const { text, picture } = columnsOf<FactorRow>();

/** A match factor by factor, in words; the figures are in `waymark explain` and in results.json. */
export const factorTable: Table<FactorRow> = {
  title: "Factor by factor",
  empty: "No factor counts.",
  columns: [
    text("factor", "Factor", ({ one }) => one.title),
    picture("bar", "Share", () => ""),
    text("share", "How much of it", ({ one }) => sayShare(one)),
    text("why", "Why", ({ one }) => one.says),
  ],
};

/** The same beside the points of another mentor. */
export function differenceTable(match: Match, compared: Match): Table<FactorRow> {
  const why = factorTable.columns.at(-1)!;
  return {
    title: "Where two mentors differ",
    empty: "They are alike on every factor.",
    columns: [
      ...factorTable.columns.slice(0, -1),
      text("other", compared.mentor, ({ other }) => (other ? sayShare(other) : "")),
      { ...why, head: `Why, of ${match.mentor}` },
    ],
  };
}
