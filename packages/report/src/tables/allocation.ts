import { longDay } from "@waymark/core";
import type { Allocation, AssignedFlag, AssignedPair, Decision, Unmatched } from "@waymark/matching";
import { columnsOf, type Table } from "./table.js";

/** A client with a mentor, or one who waits. */
export type AllocationRow =
  | { readonly assigned: AssignedPair; readonly waits: null }
  | { readonly assigned: null; readonly waits: Unmatched };

/** A row for each client who has, is proposed or waits for a mentor: those with one first. */
export function allocationRows({ assignments, unmatched }: Allocation): AllocationRow[] {
  return [
    ...assignments.map((assigned) => ({ assigned, waits: null })),
    ...unmatched.map((waits) => ({ assigned: null, waits })),
  ];
}

/** The client of a row. */
export function clientOf({ assigned, waits }: AllocationRow): string {
  return assigned === null ? waits.client : assigned.client;
}

const verbs = { pin: "pinned", lock: "locked", veto: "ruled out", rejected: "turned down" } as const;

/** Who decided what, when and why, as part of a sentence. */
export function sayDecision({ kind, by, role, date, reason }: Decision): string {
  return `${verbs[kind]} by ${by} (${role}) on ${longDay(date)}: ${reason}`;
}

/** One mentor, or the two of a pair. */
export function sayMentors({ mentor, second }: Pick<AssignedPair, "mentor" | "second">): string {
  return second === null ? mentor : `${mentor} and ${second}`;
}

/** What to check first of a mentor; by name where there are two. */
export function sayFlag({ mentor, reason }: AssignedFlag, isPair: boolean): string {
  return isPair && mentor !== null ? `${mentor}: ${reason}` : reason;
}

const { text, points, days, number } = columnsOf<AllocationRow>();
const readers = columnsOf<AllocationRow>({ readersOnly: true });

/** Each client with their mentor or the one proposed, or why they wait. */
export const allocationTable: Table<AllocationRow> = {
  title: "Allocation",
  empty: "No client seeks a mentor.",
  columns: [
    text("client", "Client", clientOf),
    text(
      "status",
      "Status",
      ({ assigned, waits }) =>
        assigned?.kind ?? (waits?.reason === "no-eligible-mentor" ? "no eligible mentor" : "waiting"),
    ),
    text("mentor", "Mentor", ({ assigned }) => assigned?.mentor ?? null),
    text("second_mentor", "Second mentor", ({ assigned }) => assigned?.second ?? null),
    readers.text("mentors", "Mentor", ({ assigned }) => (assigned === null ? "–" : sayMentors(assigned))),
    text("fit", "Fit", ({ assigned }) => (assigned === null ? null : assigned.fit)),
    points("score", "Score", ({ assigned }) => assigned?.points ?? null),
    points("low", "At least", ({ assigned }) => assigned?.low ?? null),
    points("high", "At most", ({ assigned }) => assigned?.high ?? null),
    text("why", "Why", ({ assigned, waits }) => (assigned === null ? (waits?.says ?? "") : sayWhy(assigned))),
    readers.text("remark", "", ({ assigned, waits }) =>
      assigned === null ? sayWait(waits) : sayRemark(assigned),
    ),
    number("urgency", "Urgency", ({ waits }) => waits?.urgency ?? null),
    days("days_waiting", "Days waiting", ({ waits }) => waits?.daysWaiting ?? null),
    text("would_serve", "What would help", ({ waits }) => waits?.wouldServe.join(" ") ?? null),
    text("recruit", "Recruit", ({ waits }) => waits?.profile.must.join(" ") ?? null),
  ],
};

const alone = "Two mentors are asked for, and only one could be found.";

function sayWhy({ alone: single, decisions, flags, second }: AssignedPair): string {
  return [
    ...(single ? [alone] : []),
    ...decisions.map(sayDecision),
    ...flags.map((flag) => `Check first: ${sayFlag(flag, second !== null)} ${flag.remedy}`),
  ].join(" ");
}

function sayRemark({ kind, alone: single, decisions, flags, second }: AssignedPair): string {
  const said = [
    kind,
    ...(single ? ["two mentors are asked for, and only one could be found"] : []),
    ...decisions.map(sayDecision),
  ];
  return [said.join("; "), ...flags.map((one) => `! ${sayFlag(one, second !== null)}`)].join(" ");
}

function sayWait({ urgency, daysWaiting: waited, says, wouldServe }: Unmatched): string {
  return [
    ...(urgency === null ? [] : [`Urgency ${urgency}.`]),
    ...(waited === null ? [] : [`Waits ${waited} days.`]),
    says,
    ...wouldServe.slice(0, 1),
  ].join(" ");
}
