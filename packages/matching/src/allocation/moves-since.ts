import {
  type Caseload,
  type CaseloadTables,
  dayText,
  isGoingOn,
  listed,
  longDay,
  type Model,
  openCaseload,
  type RecordValues,
} from "@waymark/core";
import { type Allocation, type Move, type MoveReason, mentorIds, type PreviousPair } from "./allocation.js";
import { findMoves } from "./moves.js";
import { openProblem } from "./open-problem.js";
import type { AllocationProblem } from "./problem.js";

/** Who a client was with, or was proposed, in an earlier allocation. */
export interface EarlierMatch extends PreviousPair {
  readonly kind: "kept" | "proposed";
}

/** A client who is with somebody else than before, or with somebody or nobody for the first time, and why. */
export interface ClientMove {
  readonly client: string;
  /** Null where the client waited, or was not looked at. */
  readonly from: EarlierMatch | null;
  /** Null where the client waits, or looks for nobody any more. */
  readonly to: EarlierMatch | null;
  readonly says: string;
}

/**
 * Says who moved since an earlier allocation, and why. It changes nothing: for as few moves as possible, give the
 * earlier allocation to `allocate`.
 *
 * @param before the earlier matches, those that were kept among them
 * @param options.isFresh whether the allocation was made without regard to them
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const caseload = { clients: [{ id: "C-1", extremism_type: "extreme-right-wing" }], mentors: [] };
 * const [moved] = movesSince(model, caseload, allocate(model, caseload), [{ client: "C-1", mentor: "M-1", kind: "proposed" }]);
 * moved.says; // => "M-1 is not in the pool any more."
 * ```
 */
export function movesSince(
  model: Model,
  caseload: Caseload | CaseloadTables,
  { assignments }: Pick<Allocation, "assignments">,
  before: readonly EarlierMatch[],
  options: { readonly isFresh?: boolean } = {},
): ClientMove[] {
  const problem = openProblem(openCaseload(model, caseload), before);
  const reasons = new Map(findMoves(problem, assignments, options.isFresh).map((one) => [one.client, one]));
  const byClient = (matches: readonly EarlierMatch[]) =>
    new Map(
      matches.map(({ client, mentor, second = null, kind }) => [client, { client, mentor, second, kind }]),
    );
  const [now, then] = [byClient(assignments), byClient(before)];
  return [...new Set([...then.keys(), ...now.keys()])].sort().flatMap((client): ClientMove[] => {
    const [from, to] = [then.get(client) ?? null, now.get(client) ?? null];
    if (from && to && sameMentors(from, to)) return [];
    return [{ client, from, to, says: sayWhy(problem, client, from, to, reasons.get(client)) }];
  });
}

function sameMentors(a: EarlierMatch, b: EarlierMatch): boolean {
  return mentorIds(a).sort().join() === mentorIds(b).sort().join();
}

function sayWhy(
  { pool, read, model }: AllocationProblem,
  client: string,
  from: EarlierMatch | null,
  to: EarlierMatch | null,
  move: Move | undefined,
): string {
  if (to?.kind === "kept") return `The mentoring of ${client} by ${listed(mentorIds(to))} is on record.`;
  if (from === null) return `${client} waited, and there is a place now.`;
  if (!pool.rowOf.has(client))
    return `The referral of ${client} is closed, or is not in the caseload any more.`;
  const ended = from.kind === "kept" ? lastEnded(read.engagements, from, model.today) : undefined;
  const how = ended && `The mentoring by ${from.mentor} ended on ${longDay(dayText(Number(ended.ended)))}.`;
  const reason = how && (to || !move || !ownReasons.has(move.reason)) ? undefined : move?.says;
  return [how, reason].filter(Boolean).join(" ") || `${client} is matched again.`;
}

/** Reasons that say something of client and mentor themselves, beside that they were together and are not any more. */
const ownReasons: ReadonlySet<MoveReason> = new Set(["mentor-gone", "not-eligible"]);

/** The relationship with the mentor of a match that ended last, where none with that mentor goes on. */
function lastEnded(
  engagements: readonly RecordValues[],
  { client, mentor }: EarlierMatch,
  today: number,
): RecordValues | undefined {
  const own = engagements.filter((one) => one.client === client && one.mentor === mentor);
  if (own.some((one) => isGoingOn(one, today))) return undefined;
  return [...own].sort((a, b) => Number(b.ended) - Number(a.ended))[0];
}
