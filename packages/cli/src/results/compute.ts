import type { Caseload, Model, RawRecord } from "@waymark/core";
import {
  type Allocation,
  allocate,
  type Match,
  match,
  matchPair,
  type PairExplanation,
  type PairMatch,
  type Shortlist,
  shortlist,
  type Verdict,
  verifyAllocation,
} from "@waymark/matching";
import { type Oversight, oversee, type RegisterRow, type RiskAssessment, register } from "@waymark/risk";
import type { Folder } from "../folder/read.js";
import type { Progress } from "../terminal/progress.js";
import { nearMissesOf } from "./near-misses.js";
import { assessAll } from "./risk.js";
import { type Success, successOf } from "./success.js";

/** Everything that one run finds out. */
export interface Results {
  readonly top: number;
  readonly shortlists: readonly Shortlist[];
  readonly allocation: Allocation;
  readonly verdict: Verdict;
  /** Every pair of the allocation in full, so that each can be explained whether or not it is on a shortlist. */
  readonly assigned: readonly Match[];
  /** Every client of the allocation who has two mentors, with the pair in full. */
  readonly assignedPairs: readonly PairMatch[];
  /** Engagements that go on, assessed; empty where the scheme has no risks. */
  readonly assessments: readonly RiskAssessment[];
  readonly register: readonly RegisterRow[];
  readonly oversight: Oversight;
  readonly success: Success;
  /** Pairs that a rule keeps apart and that would stand first. */
  readonly nearMisses: readonly PairExplanation[];
}

/** Work out everything, in the order in which a reader would ask for it. */
export function computeResults(folder: Folder, top: number, progress: Progress): Results {
  const { model, caseload, read } = folder;
  progress.step(`Comparing ${read.clients.length} clients with ${read.mentors.length} mentors`);
  const shortlists = shortlist(model, caseload, { top });
  progress.step("Allocating");
  const allocation = allocate(model, caseload);
  progress.step("Checking the proof");
  const verdict = verifyAllocation(model, caseload, allocation);
  const nearMisses = nearMissesOf(folder);
  const assigned = assignedMatches(model, caseload, allocation);
  progress.step("Assessing risks");
  const assessments = assessAll(model, read);
  progress.step("Following the journeys");
  const success = successOf(model, caseload);
  return {
    top,
    shortlists,
    allocation,
    verdict,
    assigned,
    assignedPairs: pairMatches(model, caseload, allocation),
    assessments,
    register: register(assessments),
    oversight: oversee(model, read, assessments, folder.decisions),
    success,
    nearMisses,
  };
}

function assignedMatches(model: Model, caseload: Caseload, { assignments }: Allocation): Match[] {
  const clients = byId(caseload.clients);
  const mentors = byId(caseload.mentors);
  return assignments.map((one) => match(model, clients.get(one.client) ?? {}, mentors.get(one.mentor) ?? {}));
}

function pairMatches(model: Model, caseload: Caseload, { assignments }: Allocation): PairMatch[] {
  if (model.pairs === null) return [];
  const clients = byId(caseload.clients);
  const mentors = byId(caseload.mentors);
  return assignments.flatMap(({ client, mentor, second }) =>
    second === null
      ? []
      : [matchPair(model, clients.get(client) ?? {}, mentors.get(mentor) ?? {}, mentors.get(second) ?? {})],
  );
}

function byId(records: readonly RawRecord[]): Map<string, RawRecord> {
  return new Map(records.map((record) => [String(record.id).trim(), record]));
}
