import { capital } from "@waymark/core";
import {
  type AssignedPair,
  betterFits,
  type Match,
  mainReasons,
  type ProposalPlace,
} from "@waymark/matching";
import { counted, ordinal } from "../words/numbers.js";
import { sayMentors } from "./allocation.js";
import { columnsOf, type Table } from "./table.js";

/** One proposal, with where it stands among the client’s choices. */
export interface ProposalRow {
  readonly assigned: AssignedPair;
  /** One for each proposed mentor. */
  readonly places: readonly ProposalPlace[];
  /** The match with each of the mentors in full, the first of them first; empty where it is not known. */
  readonly matches: readonly Match[];
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

/** What speaks against a match, and what to check before they meet; of a pair, for each of the two by name. */
export function sayAgainst({ assigned: { flags, second }, matches }: ProposalRow): string {
  const ofMentors = matches.flatMap((match) => {
    const said = [
      ...flags.filter(({ mentor }) => mentor === match.mentor).map(({ reason }) => reason),
      ...mainReasons(match).against.map(({ says }) => says),
    ];
    if (said.length === 0) return [];
    return [`${second === null ? "" : `${match.mentor}: `}${said.join(" ")}`];
  });
  const ofClient = flags.filter(({ mentor }) => mentor === null).map(({ reason }) => reason);
  return [...ofMentors, ...ofClient].join(" ") || "Nothing known";
}

/** What to find out first: one question for each mentor, each once. */
export function askFirst({ matches }: Pick<ProposalRow, "matches">): string[] {
  return [...new Set(matches.flatMap((match) => mainReasons(match).askFirst.map(({ ask }) => ask)))];
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
    text("not_known", "Not known yet", ({ matches }) =>
      [...new Set(matches.flatMap(({ unknowns }) => unknowns.map(({ title }) => title)))].join(", "),
    ),
    text("better", "Why not a better fit", ({ places }) => sayBetter(places)),
  ],
};
