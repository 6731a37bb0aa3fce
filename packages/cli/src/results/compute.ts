import {
  type Allocation,
  allocate,
  assignedMatches,
  exclusions,
  type Match,
  type PairExplanation,
  type PairMatch,
  type PanelSheet,
  type PoolCoverage,
  panel,
  poolCoverage,
  type RelationshipReport,
  type Remedy,
  relationships,
  remedies,
  type Shortlist,
  shortlist,
  type Verdict,
  verifyAllocation,
} from "@waymark/matching";
import { type EngagementPeople, type ToDoItem, toDoList } from "@waymark/report";
import {
  type KeptRecord,
  type Oversight,
  oversee,
  type RegisterRow,
  type RiskAssessment,
  register,
} from "@waymark/risk";
import type { Folder } from "../folder/read.js";
import { type ClientVerdicts, verdictsOf } from "../success/instruments.js";
import { checkPlan, type PlanCheck } from "../success/plan.js";
import type { Progress } from "../terminal/progress.js";
import { nearMissesOf } from "./near-misses.js";
import { peopleOf } from "./people.js";
import { assessAll, keptRecord } from "./risk.js";
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
  /** Where each mentor stands with the minimum standards. */
  readonly panel: PanelSheet;
  /** How each relationship stands against its plan. */
  readonly relationships: RelationshipReport;
  /** Engagements that go on, assessed; empty where the scheme has no risks. */
  readonly assessments: readonly RiskAssessment[];
  readonly register: readonly RegisterRow[];
  /** What people put on record of the risks. */
  readonly kept: KeptRecord;
  readonly oversight: Oversight;
  readonly success: Success;
  /** What was done otherwise than planned; null where no plan was kept. */
  readonly plan: PlanCheck | null;
  /** Changes held against what is known of an instrument, for clients with a verdict. */
  readonly verdicts: readonly ClientVerdicts[];
  /** Pairs that a rule keeps apart and that would stand first. */
  readonly nearMisses: readonly PairExplanation[];
  /** What the pool covers, for clients who seek a mentor. */
  readonly coverage: PoolCoverage;
  /** What would help clients who have no eligible mentor, the cheapest first. */
  readonly remedies: readonly Remedy[];
  readonly engagements: readonly EngagementPeople[];
  /** What has to be done: every view reads its numbers from this list. */
  readonly todo: readonly ToDoItem[];
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
  progress.step("Looking at standards and relationships");
  const sheet = panel(model, caseload);
  const followed = relationships(model, caseload);
  progress.step("Assessing risks");
  const assessments = assessAll(model, read);
  const kept = keptRecord(model, read, folder.decisions);
  progress.step("Following the journeys");
  const success = successOf(model, caseload);
  const help = remedies(model, caseload);
  const oversight = oversee(model, read, assessments, folder.decisions);
  const engagements = peopleOf(read);
  const { escalations } = oversight;
  const sources = {
    exclusions: exclusions(model, caseload),
    allocation,
    panel: sheet,
    relationships: followed,
    assessments,
    escalations,
    engagements,
  };
  return {
    top,
    shortlists,
    allocation,
    verdict,
    assigned: assigned.matches,
    assignedPairs: assigned.pairs,
    panel: sheet,
    relationships: followed,
    assessments,
    register: register(assessments, kept),
    kept,
    oversight,
    success,
    plan: folder.plan ? checkPlan(model, folder.plan, success.programme) : null,
    verdicts: verdictsOf(model, success.journeys, folder.instruments),
    nearMisses,
    coverage: poolCoverage(model, caseload),
    remedies: help,
    engagements,
    todo: toDoList({ model, remedies: help, ...sources }),
  };
}
