import type { Model } from "@waymark/core";
import type {
  Allocation,
  CoverageGrid,
  Match,
  PairExplanation,
  PairMatch,
  Shortlist,
} from "@waymark/matching";
import type { Departure, Journey, ProgrammeReport, ReliableVerdict } from "@waymark/metrics";
import type { Oversight, RegisterRow, RiskAssessment } from "@waymark/risk";
import type { EngagementPeople, ToDoItem } from "./to-do/index.js";

/** A command that a reader can run, and what it is for. */
export interface ReportCommand {
  readonly says: string;
  readonly command: string;
}

/** A plan written before the data, and what was done otherwise. */
export interface PlanKept {
  readonly plan: {
    readonly title: string;
    readonly writtenFor: string;
    readonly period: { readonly from: string; readonly to: string };
  };
  /** Whether the plan still says what was written. */
  readonly unchanged: boolean;
  readonly departures: readonly Departure[];
}

/** What the numbers of an instrument rest on. */
export interface InstrumentSource {
  readonly indicator: string;
  readonly source: string;
  /** Whether they stand in for published values that do not exist. */
  readonly placeholder: boolean;
}

/** Everything that a report shows. It has all been computed: the report only lays it out. */
export interface ReportInput {
  readonly model: Model;
  readonly shortlists: readonly Shortlist[];
  readonly allocation: Allocation;
  readonly risk: readonly RiskAssessment[];
  /** The register as flat rows; left out, the report points at nothing. */
  readonly register?: readonly RegisterRow[];
  readonly programme: ProgrammeReport;
  readonly journeys: readonly Journey[];
  /** The version of Waymark. */
  readonly version: string;
  /** Commands to redo, check and question the results. */
  readonly commands?: readonly ReportCommand[];
  /** Matches of assigned pairs that are not among those listed, so that their reason can be given. */
  readonly assigned?: readonly Match[];
  /** Two mentors for one client, in full, for each client of the allocation who has two. */
  readonly assignedPairs?: readonly PairMatch[];
  /** Pairs that a rule keeps apart and that would stand high: "why not M-014?" */
  readonly nearMisses?: readonly PairExplanation[];
  /** What the pool covers, by two fields at once. */
  readonly coverage?: CoverageGrid | null;
  /** The plan of the evaluation, where one was kept. */
  readonly plan?: PlanKept | null;
  /** Changes held against what is known of an instrument, for clients with a verdict. */
  readonly verdicts?: readonly { readonly client: string; readonly verdicts: readonly ReliableVerdict[] }[];
  /** What is known of instruments comes from here. */
  readonly instruments?: readonly InstrumentSource[];
  /** What has to be done; left out, it is worked out from the rest. */
  readonly todo?: readonly ToDoItem[];
  /** What goes beyond one engagement; left out, reviews, decisions and heat maps are not shown. */
  readonly oversight?: Oversight;
  /** Who takes part in each engagement, to name the client beside a risk. */
  readonly engagements?: readonly EngagementPeople[];
}
