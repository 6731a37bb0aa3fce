import { type Match, mainReasons, reasonsFor, type Shortlist } from "@waymark/matching";
import { columnsOf, type Table } from "./table.js";

/** One mentor on a client's shortlist; no match where the client has no eligible mentor. */
export interface ShortlistRow {
  readonly list: Shortlist;
  readonly match: Match | null;
  /** The place on the list, from 1. */
  readonly rank: number | null;
  /** Everything that speaks for and against the match. */
  readonly reasons: ReturnType<typeof reasonsFor> | null;
  /** What to check first whichever mentor of the list it is. */
  readonly shared: readonly string[];
}

/** A row for each mentor on each shortlist, and one for a client who has no eligible mentor. */
export function shortlistRows(lists: readonly Shortlist[]): ShortlistRow[] {
  return lists.flatMap((list): ShortlistRow[] => {
    const shared = sharedChecks(list);
    if (list.matches.length === 0) return [{ list, match: null, rank: null, reasons: null, shared }];
    return list.matches.map((match, i) => ({ list, match, rank: i + 1, reasons: reasonsFor(match), shared }));
  });
}

/** What to check first whichever mentor of a shortlist it is: said once. */
export function sharedChecks({ matches: [first, ...others] }: Shortlist): string[] {
  return (first?.flags ?? [])
    .map(({ reason }) => reason)
    .filter((reason) => others.every(({ flags }) => flags.some((flag) => flag.reason === reason)));
}

const { text, count, points } = columnsOf<ShortlistRow>();
const readers = columnsOf<ShortlistRow>({ readersOnly: true });

/** The mentors on each client's shortlist, the best first. */
export const shortlistTable: Table<ShortlistRow> = {
  title: "Shortlists",
  empty: "No client seeks a mentor.",
  columns: [
    text("client", "Client", ({ list }) => list.client),
    count("rank", "Place", ({ rank }) => rank),
    text("mentor", "Mentor", ({ match }) => match?.mentor ?? null),
    text("fit", "Fit", ({ match }) => (match === null ? null : match.fit)),
    points("score", "Score", ({ match }) => match?.points ?? null),
    points("low", "At least", ({ match }) => match?.low ?? null),
    points("high", "At most", ({ match }) => match?.high ?? null),
    count("eligible", "Eligible mentors", ({ match, list }) => (match ? list.eligible : 0)),
    text("for", "For", ({ reasons }) => says(reasons?.for)),
    text("against", "Against", ({ reasons, list }) =>
      reasons
        ? [says(reasons.against), ...reasons.check.map(({ reason }) => reason)].join(" ").trim()
        : list.blocked.map(({ title, mentors }) => `${title}: ${mentors}.`).join(" "),
    ),
    text("ask_first", "Ask first", ({ reasons, list }) =>
      reasons
        ? reasons.askFirst.map(({ ask }) => ask).join(" ")
        : (list.remedy?.says ?? (list.profile?.must ?? []).map((must) => `Recruit: ${must}`).join(" ")),
    ),
    readers.text("why", "For", ({ match, shared }) =>
      match
        ? [
            says(mainReasons(match).for),
            ...match.flags
              .filter(({ reason }) => !shared.includes(reason))
              .map(({ reason }) => `! ${reason}`),
          ].join(" ")
        : "",
    ),
  ],
};

function says(contributions: readonly { readonly says: string }[] = []): string {
  return contributions.map((one) => one.says).join(" ");
}
