import { listed, longDay } from "@waymark/core";
import { hasBit } from "../score/bits.js";
import { matchAt } from "../score/match-at.js";
import { vetoAt } from "../score/pool.js";
import { type AssignedPair, type Move, mentorIds } from "./allocation.js";
import { shortfallsAt } from "./floor.js";
import type { AllocationProblem } from "./problem.js";

/**
 * The earlier proposals that did not stay, each with the reason; those of clients who no longer seek a mentor are past.
 *
 * @param isFresh whether the allocation was made without regard to them
 */
export function findMoves(
  problem: AllocationProblem,
  assignments: readonly AssignedPair[],
  isFresh = false,
): Move[] {
  const { pool, previous, kept } = problem;
  const going = new Set(kept.map(({ client }) => client));
  const now = new Map(assignments.map((one) => [one.client, one]));
  return previous.flatMap((before): Move[] => {
    const row = pool.rowOf.get(before.client);
    if (row === undefined || going.has(before.client)) return [];
    const found = now.get(before.client);
    const gone = mentorIds(before).filter((name) => !found || !mentorIds(found).includes(name));
    const isSame =
      gone.length === 0 && found !== undefined && mentorIds(found).length === mentorIds(before).length;
    if (isSame) return [];
    return [
      {
        client: before.client,
        from: { mentor: before.mentor, second: before.second ?? null },
        to: found ? { mentor: found.mentor, second: found.second } : null,
        ...reasonFor(problem, { client: before.client, row, gone, isFresh }, assignments),
      },
    ];
  });
}

/** A client whose mentors of an earlier proposal are not proposed any more. */
interface Gone {
  readonly client: string;
  readonly row: number;
  readonly gone: readonly string[];
  readonly isFresh: boolean;
}

/** The first reason that explains why a mentor proposed before is not proposed any more. */
function reasonFor(
  problem: AllocationProblem,
  { client, row, gone, isFresh }: Gone,
  assignments: readonly AssignedPair[],
): Pick<Move, "reason" | "says"> {
  const { pool, open, overrides, free, load, seeking, pairs } = problem;
  const made = overrides.find(
    ({ state, decision }) => state === "made" && decision.client === client,
  )?.decision;
  if (made && !gone.includes(made.mentor))
    return { reason: "decided", says: `${sayDecision(made)} ${made.mentor} for ${client}: ${made.reason}` };
  for (const name of gone) {
    const column = pool.mentors.findIndex(({ id }) => id === name);
    if (column < 0) return { reason: "mentor-gone", says: `${name} is not in the pool any more.` };
    const veto = vetoAt(pool, row, column);
    if (veto)
      return { reason: "ruled-out", says: `${sayDecision(veto)} ${name} for ${client}: ${veto.reason}` };
    if (hasBit(open.openTo(row), column) && !hasBit(pool.openTo(row), column))
      return {
        reason: "below-floor",
        says: `${name} fits less well than the policy now asks at least: ${shortfallsAt(open, row, column)
          .map(({ title }) => title.toLowerCase())
          .join(", ")}.`,
      };
    if (!hasBit(pool.openTo(row), column)) {
      const { blockers } = matchAt(pool, row, column);
      return { reason: "not-eligible", says: `${name}: ${blockers.map(({ reason }) => reason).join(" ")}` };
    }
    if (free[column]! <= 0)
      return {
        reason: "no-place",
        says: `${name} has no free place: ${sayLoad(load[column]!)}.${byDecision(name, assignments)}`,
      };
  }
  const at = seeking.indexOf(row);
  if (gone.length === 0 || (at >= 0 && pairs[at] && gone.length === 1))
    return {
      reason: "pair-wanted",
      says: `${client} needs two mentors, and this is the better pair now.`,
    };
  const others = assignments
    .filter(
      (one) =>
        one.client !== client &&
        mentorIds(one).some((name) => gone.includes(name)) &&
        one.kind === "proposed",
    )
    .map((one) => one.client);
  const whom = others.length === 0 ? "others" : listed(others);
  return {
    reason: "for-others",
    says: `${listed(gone)} ${gone.length === 1 ? "is" : "are"} proposed for ${whom} now${sayWhy(problem, row, others, isFresh)}`,
  };
}

/** Why a mentor is better proposed for others: one of them is more urgent, or more are served so. */
function sayWhy(
  { pool, seeking, tiers }: AllocationProblem,
  row: number,
  others: readonly string[],
  isFresh: boolean,
): string {
  const tierOf = (id: string) => tiers[seeking.findIndex((at) => String(pool.clients[at]!.id) === id)];
  const own = tierOf(String(pool.clients[row]!.id));
  const urgent = others.filter((id) => (tierOf(id) ?? Number.POSITIVE_INFINITY) < (own ?? -1));
  if (urgent.length > 0) return `: ${listed(urgent)} ${urgent.length === 1 ? "is" : "are"} more urgent.`;
  if (isFresh)
    return ": so as many as possible are served, and all of them together fit as well as they can.";
  return ": so as many as possible are served, the most urgent first, which counts before earlier proposals.";
}

const sayDecision = ({ by, role, kind, date }: { by: string; role: string; kind: string; date: string }) =>
  `${by} (${role}) ${kind === "pin" ? "pinned" : kind === "lock" ? "locked" : kind === "veto" ? "ruled out" : "turned down"} on ${longDay(date)}:`;

const sayLoad = (clients: number) => (clients === 1 ? "one client has it" : `${clients} clients have them`);

/** The decisions that put others with a mentor. */
function byDecision(name: string, assignments: readonly AssignedPair[]): string {
  const found = assignments.filter((one) => one.decisions.some(({ mentor }) => mentor === name));
  const says = found.map(({ client, decisions }) => {
    const one = decisions.find(({ mentor }) => mentor === name)!;
    return `${sayDecision(one)} ${name} for ${client}.`;
  });
  return says.length === 0 ? "" : ` ${says.join(" ")}`;
}
