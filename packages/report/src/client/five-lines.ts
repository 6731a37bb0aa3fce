import { capital, listed, longDays } from "@waymark/core";
import { type AssignedPair, mainReasons, type Shortlist } from "@waymark/matching";
import {
  askFirst,
  type ProposalRow,
  proposalOf,
  sayAgainst,
  sayBetter,
  sayMentors,
  sharedChecks,
  whyAssigned,
} from "../tables/index.js";
import { sayWhoAndBy } from "../tables/to-do.js";
import type { View } from "../view.js";
import { inWords } from "../words/index.js";

/** One of the lines that say what somebody has to know of a client before they decide. */
export interface ClientLine {
  readonly about: "who" | "why" | "against" | "ask" | "do";
  /** What the line is about, as “Why M-022”. */
  readonly term: string;
  /** What is said: sentences; of what there is to do, the things one by one. */
  readonly says: readonly string[];
  /** Whether the things stand one by one, and not as sentences of one text. */
  readonly isList: boolean;
  /** Whether it asks for what is not known yet. */
  readonly isOpen: boolean;
}

/**
 * A client in five lines: who they are, why this mentor or why nobody, what speaks against it, what to ask first, and
 * what to do by when. A line with nothing to say is left out; a client whose referral is closed has the first alone.
 */
export function fiveLines(client: string, view: View): ClientLine[] {
  const one = view.shortlistOf.get(client);
  if (one === undefined) return [line("who", "Who", whoIs(client, [], view))];
  const row = proposalOf(client, view);
  const [best] = one.matches;
  const match = row?.matches[0] ?? best;
  const asks = row ? askFirst(row) : best ? mainReasons(best).askFirst.map(({ ask }) => ask) : [];
  const against = row
    ? [sayAgainst(row), sayBetter(row.places)]
    : match
      ? [says(mainReasons(match).against), ...sharedChecks(one)]
      : [];
  const todo = thingsToDo(one, row?.assigned, view);
  return [
    line("who", "Who", whoIs(client, one.wishes, view)),
    whyLine(one, row, view),
    ...(against.length > 0
      ? [line("against", "What speaks against", against.join(" ").trim() || "Nothing known")]
      : []),
    ...(asks.length > 0
      ? [{ ...line("ask", "What to ask first", ...asks), isOpen: true }]
      : match
        ? [line("ask", "What to ask first", "Nothing that bears on the match is unknown.")]
        : []),
    todo.length > 0
      ? { ...line("do", "What to do, by when", ...todo), isList: true }
      : line("do", "What to do, by when", nothingToDo(row)),
  ];
}

function line(about: ClientLine["about"], term: string, ...said: string[]): ClientLine {
  return { about, term, says: said, isList: false, isOpen: false };
}

function whoIs(client: string, wishes: Shortlist["wishes"], { clientOf }: View): string {
  const who = [clientOf.get(client)?.says ?? "", ...wishes.map((wish) => wish.says)];
  return longDays(who.join(" ").trim()) || "Nothing is known yet.";
}

/** Why the mentor that the client has or is proposed; where there is none, why. */
function whyLine(one: Shortlist, row: ProposalRow | undefined, view: View): ClientLine {
  if (row) return line("why", `Why ${sayMentors(row.assigned)}`, whyAssigned(row, view).join(" "));
  const [best] = one.matches;
  if (best === undefined) return line("why", "Why nobody", whyNobody(one));
  const { mentor } = best;
  return line(
    "why",
    "Why nobody yet",
    `${whyWaits(one, mentor, view)} ${capital(mentor)} fits best of ${inWords(one.eligible)} eligible mentors. ${says(mainReasons(best).for)}`,
  );
}

/** What keeps every mentor out. */
function whyNobody({ blocked, considered }: Shortlist): string {
  const bars = blocked.filter(({ mentors }) => mentors === considered).map(({ title }) => `“${title}”`);
  if (bars.length === 0) return `None of the ${inWords(considered)} mentors in the scheme is eligible.`;
  const each = bars.length === 1 ? "The rule" : "Each of the rules";
  return `${each} ${listed(bars)} keeps out all ${inWords(considered)} mentors in the scheme.`;
}

/** Why a client waits although somebody would fit: who has the places of the first. */
function whyWaits({ client }: Shortlist, name: string, { allocation: made, unmatchedOf }: View): string {
  const waits = unmatchedOf.get(client);
  if (waits === undefined) return "";
  const held = made.assignments.filter(({ mentor, second }) => mentor === name || second === name);
  const kept = held.filter(({ kind }) => kind === "kept").map((one) => one.client);
  if (waits.reason !== "all-suitable-full" || kept.length === 0) return waits.says;
  return `${name} would be first and keeps ${listed(kept)}. ${waits.says}`;
}

function says(all: readonly { readonly says: string }[]): string {
  return all.map((one) => one.says).join(" ");
}

/** A decision that could not be carried out is about another mentor than the proposed one, so it says about which. */
function aboutDecision({ kind, mentors }: View["todo"][number]): string {
  return kind === "decision" ? `So that the decision on ${listed(mentors)} can be carried out: ` : "";
}

/** What the list of things to do holds about this client. */
function thingsToDo(
  { client, remedy }: Shortlist,
  assigned: AssignedPair | undefined,
  { todoOf, sharing, unmatchedOf }: View,
): string[] {
  const items = todoOf[client] ?? [];
  // What helps several clients is listed once for all of them; this client’s page names no other client.
  const own = sharing.has(client) && remedy ? [remedy.says] : [];
  const others = assigned === undefined ? (unmatchedOf.get(client)?.wouldServe ?? []) : [];
  return [
    ...items.map((item) => `${aboutDecision(item)}${longDays(item.todo)} (${sayWhoAndBy(item)})`),
    ...own,
    ...(items.length === 0 && own.length === 0 ? others : []),
  ];
}

function nothingToDo(row: ProposalRow | undefined): string {
  return row?.assigned.kind === "proposed" ? "Answer the proposal. No day set." : "Nothing.";
}
