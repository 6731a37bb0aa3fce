import type { DaysAround } from "@waymark/core";
import type {
  Allocation,
  AllocationCounts,
  ClientInWords,
  FloorCost,
  Match,
  NotProposed,
  PairExplanation,
  PairMatch,
  PanelSheet,
  PoolCoverage,
  ProposalPlace,
  RelationshipReport,
  Remedy,
  Shortlist,
  Verdict,
} from "@waymark/matching";
import type { Departure, Journey, ProgrammeReport, ReliableVerdict } from "@waymark/metrics";
import type { AboveLowest, Oversight, RegisterRow, RiskAssessment } from "@waymark/risk";
import type { EngagementPeople, ToDoGroup, ToDoItem } from "./to-do/index.js";

/** What a document starts with: which version and which policy it comes from. */
export interface ResultsHead {
  /** The version of Waymark. */
  readonly waymark: string;
  readonly policy: {
    readonly name: string;
    readonly version: string;
    readonly title: string;
    readonly asOf: string;
    readonly fingerprint: string;
  };
  readonly plugins: readonly { readonly id: string; readonly version: string }[];
}

/** A plan that was written before the data, and what was done otherwise. */
export interface PlanKept {
  readonly plan: {
    readonly title: string;
    readonly writtenFor: string;
    readonly period: { readonly from: string; readonly to: string; readonly months: number };
    readonly fingerprint: string;
  };
  /** Whether the plan still says what was written: its own fingerprint holds. */
  readonly unchanged: boolean;
  readonly departures: readonly Departure[];
}

/** Where the numbers of an instrument come from. */
export interface InstrumentSource {
  readonly indicator: string;
  readonly source: string;
  /** Whether they stand in for published values that do not exist. */
  readonly placeholder: boolean;
}

/** The verdicts on one client's changes; only clients with one are named. */
export interface ClientVerdicts {
  readonly client: string;
  readonly verdicts: readonly ReliableVerdict[];
}

/**
 * Everything that one run finds out. This is the one shape of it: `run --json` prints it, results.json holds it, and
 * report and terminal read it. A view works nothing out, so that one number stands everywhere.
 */
export interface Results extends ResultsHead {
  /** The policy as it was written. */
  readonly chosen: unknown;
  /** How many records each list holds. */
  readonly records: Readonly<Record<string, number>>;
  readonly days: DaysAround;
  /** How long a shortlist is. */
  readonly top: number;
  readonly shortlists: readonly Shortlist[];
  readonly allocation: Allocation;
  readonly served: AllocationCounts;
  readonly verdict: Verdict;
  /** Matches of assigned pairs in full, whether or not they are on a shortlist. */
  readonly assigned: readonly Match[];
  /** The two mentors of each client who has or is proposed two, in full. */
  readonly assignedPairs: readonly PairMatch[];
  /** Where each proposal stands among the client's choices, and why none that fits better is made. */
  readonly places: readonly ProposalPlace[];
  /** Why each mentor of a shortlist is not the one that the client has or is proposed. */
  readonly notProposed: readonly NotProposed[];
  /** What the least acceptable fit costs in people served; null where the policy has none. */
  readonly floor: FloorCost | null;
  /** Pairs that a rule keeps apart and that would otherwise stand first: "why not M-014?" */
  readonly nearMisses: readonly PairExplanation[];
  /** What the pool covers, for clients who seek a mentor. */
  readonly coverage: PoolCoverage;
  /** What would help clients who have no eligible mentor, the cheapest first. */
  readonly remedies: readonly Remedy[];
  /** Where each mentor stands with the minimum standards. */
  readonly panel: PanelSheet;
  /** How each relationship stands against its plan. */
  readonly relationships: RelationshipReport;
  readonly clients: readonly ClientInWords[];
  readonly engagements: readonly EngagementPeople[];
  /** What has to be done. */
  readonly todo: readonly ToDoItem[];
  /** How much of it there is, by how soon. */
  readonly todoCounts: readonly ToDoGroup[];
  readonly risk: Oversight & {
    /** Relationships that continue, assessed; empty where the scheme has no risks. */
    readonly assessments: readonly RiskAssessment[];
    readonly register: readonly RegisterRow[];
    readonly aboveLowest: AboveLowest;
  };
  readonly metrics: {
    readonly programme: ProgrammeReport;
    /** One for each client who was mentored or observed, in the order of their ids. */
    readonly journeys: readonly Journey[];
    /** What was done otherwise than planned; null where no plan was kept. */
    readonly plan: PlanKept | null;
    readonly instruments: readonly InstrumentSource[];
    readonly verdicts: readonly ClientVerdicts[];
  };
}
