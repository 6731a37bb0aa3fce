import { type Match, matchingOf } from "@waymark/matching";
import { matchesBeside, sayStands } from "@waymark/report";
import type { FactorRow, Stack, StackBand } from "@waymark/report/components";
import { contributionRows, proposalOf } from "@waymark/report/tables";
import type { Desk } from "../../desk.js";

/** The client’s own or proposed mentor beside the best of the others. */
export interface Beside {
  readonly bands: readonly StackBand[];
  readonly stacks: readonly Stack[];
  readonly columns: readonly { readonly title: string; readonly note: string }[];
  readonly rows: readonly FactorRow[];
  /** Those who are not proposed, and why: “M-016 is full: keeps C-032.” */
  readonly others: readonly { readonly mentor: string; readonly says: string }[];
}

/** So many mentors stand side by side: more cannot be read at once. */
const sideBySide = 4;

/** How mentors fit a client; null where nobody is eligible. */
export function besideOf(desk: Desk, client: string): Beside | null {
  const view = desk.view();
  const one = view.shortlistOf.get(client);
  if (one === undefined) return null;
  const row = proposalOf(client, view);
  const matches = matchesBeside(one, row).slice(0, sideBySide);
  const [first] = matches;
  if (first === undefined) return null;
  const saysOf = (mentor: string) => sayStands(mentor, row) || view.whyNotProposed(client, mentor);
  const order = heaviestFirst(first);
  return {
    bands: matchingOf(view.model).fitBands.map(({ from, title }) => ({ from, title })),
    stacks: matches.map((match) => stackOf(match, order)),
    columns: matches.map(({ mentor, fit }) => ({ title: mentor, note: `${fit}. ${saysOf(mentor)}` })),
    rows: order.map((factor) => ({
      title: first.contributions.find((part) => part.factor === factor)?.title ?? factor,
      cells: matches.map((match) => cellOf(match, factor)),
    })),
    others: matches
      .filter(({ mentor }) => sayStands(mentor, row) === "")
      .map(({ mentor }) => ({ mentor, says: view.whyNotProposed(client, mentor) }))
      .filter(({ says }) => says !== ""),
  };
}

function heaviestFirst({ contributions }: Match): string[] {
  return [...contributions]
    .sort((a, b) => b.of - a.of || (a.factor < b.factor ? -1 : 1))
    .map(({ factor }) => factor);
}

function stackOf({ mentor, fit, contributions, high, unknowns }: Match, order: readonly string[]): Stack {
  const partOf = new Map(contributions.map((part) => [part.factor, part]));
  return {
    title: mentor,
    says: fit,
    parts: order.flatMap((factor) => {
      const part = partOf.get(factor);
      return part ? [{ title: part.title, says: part.says, points: part.low }] : [];
    }),
    high,
    open: unknowns.map(({ ask }) => ask).join(" "),
  };
}

function cellOf(match: Match, factor: string): FactorRow["cells"][number] {
  const at = match.contributions.findIndex((part) => part.factor === factor);
  const part = match.contributions[at];
  const { mentor } = match;
  if (part === undefined) return { mentor, share: "", says: "", low: 0, high: 0, of: 0 };
  const { low, high, of, says } = part;
  return { mentor, share: contributionRows(match)[at]?.share ?? "", says, low, high, of };
}
