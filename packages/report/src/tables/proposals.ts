import { capital } from "@waymark/core";
import {
  type AssignedPair,
  betterFits,
  type Match,
  mainReasons,
  type ProposalPlace,
} from "@waymark/matching";
import { counted, ordinal } from "../words/numbers.js";
import { sayFlag, sayMentors } from "./allocation.js";
import { columnsOf, type Table } from "./table.js";

/** One proposal, with where it stands among the client’s choices. */
export interface ProposalRow {
  readonly assigned: AssignedPair;
  /** One for each proposed mentor. */
  readonly places: readonly ProposalPlace[];
  /** The match with the first mentor; undefined where it is not known. */
  readonly match: Match | undefined;
}

/**
 * Where a proposed mentor stands among the client’s eligible mentors.
 *
 * @example
 * ```ts
 * sayPlace({ rank: 23, of: 25 }); // => "23rd of 25"
 * ```
 */
export function sayPlace({ rank, of }: Pick<ProposalPlace, "rank" | "of">): string {
  return `${ordinal(rank)} of ${of}`;
}

const shown = 3;

/**
 * How many mentors would fit better, and why the first few of them are not proposed; of a pair, those better than either.
 *
 * @example
 * ```ts
 * sayBetter([{ better: [{ mentor: "M-1", says: "M-1 is full: keeps C-2." }] }]);
 * // => "One mentor would fit better. M-1 is full: keeps C-2."
 * ```
 */
export function sayBetter(places: readonly Pick<ProposalPlace, "better">[]): string {
  const all = betterFits(places);
  if (all.length === 0) return "";
  const first = all.slice(0, shown).map(({ says }) => says);
  return [`${capital(counted(all.length, "mentor"))} would fit better.`, ...first].join(" ");
}

/** What speaks against a proposal, and what to check before they meet. */
export function sayAgainst({ assigned: { flags, second }, match }: ProposalRow): string {
  const against = match ? mainReasons(match).against.map(({ says }) => says) : [];
  const said = [...flags.map((one) => sayFlag(one, second !== null)), ...against];
  return said.length === 0 ? "Nothing known" : said.join(" ");
}

const { text } = columnsOf<ProposalRow>({ readersOnly: true });

/** Proposals to decide on: how each fits its client, where it stands, and what speaks against it. */
export const proposalTable: Table<ProposalRow> = {
  title: "Proposed: to decide on",
  empty: "Nobody is proposed.",
  columns: [
    text("client", "Client", ({ assigned }) => assigned.client),
    text("mentors", "Mentor", ({ assigned }) => sayMentors(assigned)),
    text("fit", "Fit, for this client only", ({ assigned }) => assigned.fit),
    text("place", "Place", ({ assigned, places }) =>
      places
        .map((one) => (assigned.second === null ? sayPlace(one) : `${one.mentor}: ${sayPlace(one)}`))
        .join("; "),
    ),
    text("against", "What speaks against", sayAgainst),
    text(
      "not_known",
      "Not known yet",
      ({ match }) => match?.unknowns.map(({ title }) => title).join(", ") ?? "",
    ),
    text("better", "Why not a better fit", ({ places }) => sayBetter(places)),
  ],
};
