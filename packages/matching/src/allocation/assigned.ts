import {
  type Caseload,
  type CaseloadTables,
  type Model,
  openCaseload,
  type RecordValues,
} from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { type PairMatch, pairRecords, pairsFor } from "../pairs/match-pair.js";
import { type Match, matchRecords } from "../score/match.js";
import { scoringPlan } from "../score/plan.js";
import type { Allocation } from "./allocation.js";

/**
 * Every assignment of an allocation in full, in its order: the match with the first mentor, and the pair where there
 * are two. Reads the caseload as the allocation does, with what follows from the evidence for standards and from
 * earlier engagements.
 *
 * @throws WaymarkError listing everything that is wrong with the caseload.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const caseload = { clients: [], mentors: [] };
 * assignedMatches(model, caseload, allocate(model, caseload)).matches; // => []
 * ```
 */
export function assignedMatches(
  model: Model,
  caseload: Caseload | CaseloadTables,
  { assignments }: Pick<Allocation, "assignments">,
): { readonly matches: readonly Match[]; readonly pairs: readonly PairMatch[] } {
  const read = openCaseload(model, caseload).records;
  const [clients, mentors] = [byId(read.clients), byId(read.mentors)];
  const found = assignments.map(({ client: id, mentor, second }) => {
    const client = clients.get(id)!;
    const plan = scoringPlan(model, client);
    const one = mentors.get(mentor)!;
    const { pairs } = matchingOf(model);
    const context = pairs && { model, pairs: pairsFor(model, client), plan, client };
    return {
      match: matchRecords(model, plan, client, one),
      pair: context && second !== null ? pairRecords(context, one, mentors.get(second)!) : null,
    };
  });
  return {
    matches: found.map(({ match }) => match),
    pairs: found.flatMap(({ pair }) => (pair === null ? [] : [pair])),
  };
}

function byId(records: readonly RecordValues[]): ReadonlyMap<string, RecordValues> {
  return new Map(records.map((record) => [String(record.id), record]));
}
