import { capital, dayText, longDays, type RecordValues } from "@waymark/core";
import { type AssignedPair, mentorIds, sayProof, type Unmatched } from "@waymark/matching";
import type { FitBand } from "@waymark/report/components";
import {
  fitBandOf,
  type ProposalRow,
  pick,
  proposalOf,
  proposalTable,
  sayAgainst,
  sayBetter,
  sayDecision,
  sayPlace,
  whyAssigned,
} from "@waymark/report/tables";
import type { Desk } from "../desk.js";
import { type AnswerContext, deskOf } from "./context.js";
import { type DecisionEvent, decisionEvents } from "./decision-events.js";
import { type FittingEvent, fittingEvent } from "./fitting-event.js";

/** A client who has, is proposed or waits for a mentor. */
export interface ClientLine {
  readonly client: string;
  /** The day of the referral; null where it is not known. */
  readonly referred: string | null;
}

/** A decision of staff that settled a proposal. */
export interface DecisionLine {
  readonly kind: "pin" | "lock";
  /** Who decided it, when and why. */
  readonly says: string;
  /** The event that put it on record; null where it stands in the spreadsheets. */
  readonly event: string | null;
}

/** A proposal to answer. */
export interface ProposalLine extends ClientLine {
  readonly mentors: readonly string[];
  readonly fit: FitBand;
  readonly against: string;
  readonly notKnown: string;
  /** What speaks for it, and where it stands among the client’s choices. */
  readonly why: readonly string[];
  readonly decided: readonly DecisionLine[];
  /** Whether somebody has accepted it already. */
  readonly isAccepted: boolean;
}

/** A relationship that continues. */
export interface KeptLine extends ClientLine {
  readonly mentors: readonly string[];
  readonly fit: FitBand;
  readonly check: string;
}

/** A client who waits. */
export interface WaitingLine extends ClientLine {
  readonly says: string;
  readonly help: readonly string[];
  /** What could be put on record about it. */
  readonly event: FittingEvent | null;
  /** Whether there are mentors to look at, who are eligible and have no place. */
  readonly hasEligible: boolean;
}

/** One thing that would help several clients. */
export interface LeverLine {
  readonly says: string;
  readonly worth: string;
  readonly events: readonly FittingEvent[];
}

/** Who is proposed, kept and waiting. */
export interface ProposalsView {
  readonly clients: number;
  readonly served: number;
  readonly kept: number;
  readonly proposed: number;
  /** Those who wait although somebody is eligible, and those without anybody. */
  readonly waiting: number;
  readonly nobody: number;
  readonly proof: string;
  readonly mostNeeded: string | null;
  readonly levers: readonly LeverLine[];
  readonly proposals: readonly ProposalLine[];
  readonly keeps: readonly KeptLine[];
  readonly waits: readonly WaitingLine[];
  readonly acts: Readonly<Record<"accept" | "choose" | "ruleOut", DecisionEvent | null>>;
}

export const proposalsAnswers = (context: AnswerContext) => ({
  /** Who is proposed, kept and waiting, the most urgent first. */
  proposals(_: null): ProposalsView {
    const desk = deskOf(context);
    const { served, allocation } = desk.results();
    const records = recordsOf(desk);
    const assigned = [...allocation.assignments].sort(byUrgency(records));
    const nobody = (served.waitingFor["no-eligible-mentor"] ?? []).length;
    return {
      clients: served.served + served.waiting,
      served: served.served,
      kept: served.kept,
      proposed: served.proposed,
      waiting: served.waiting - nobody,
      nobody,
      proof: sayProof(allocation.certificate, allocation.unmatched.length),
      mostNeeded: served.mostNeeded,
      levers: leversOf(desk),
      proposals: assigned
        .filter(({ kind }) => kind === "proposed")
        .map((one) => proposalLine(desk, records, one)),
      keeps: assigned.filter(({ kind }) => kind === "kept").map((one) => keptLine(desk, records, one)),
      waits: allocation.unmatched.map((one) => waitingLine(desk, records, one)),
      acts: decisionEvents(desk.open().model),
    };
  },
});

type Records = ReadonlyMap<string, RecordValues>;

function recordsOf(desk: Desk): Records {
  return new Map(desk.open().read.clients.map((one) => [String(one.id), one]));
}

/** Urgency first, not known last; then who was referred first. */
function byUrgency(records: Records) {
  const rank = (client: string, field: string) => {
    const value = records.get(client)?.[field];
    return typeof value === "number" ? value : Number.POSITIVE_INFINITY;
  };
  const compare = (x: number, y: number) => (x === y ? 0 : x < y ? -1 : 1);
  return (a: AssignedPair, b: AssignedPair): number =>
    compare(rank(a.client, "urgency"), rank(b.client, "urgency")) ||
    compare(rank(a.client, "referred"), rank(b.client, "referred")) ||
    (a.client < b.client ? -1 : 1);
}

function lineOf(records: Records, client: string): ClientLine {
  const referred = records.get(client)?.referred;
  return { client, referred: typeof referred === "number" ? dayText(referred) : null };
}

const notKnown = pick(proposalTable, "not_known").columns[0]!;

function proposalLine(desk: Desk, records: Records, assigned: AssignedPair): ProposalLine {
  const { model } = desk.open();
  const view = desk.view();
  const row: ProposalRow = proposalOf(assigned.client, view)!;
  const places = row.places.map((one) =>
    assigned.second === null ? sayPlace(one) : `${one.mentor}: ${sayPlace(one)}`,
  );
  return {
    ...lineOf(records, assigned.client),
    mentors: mentorIds(assigned),
    fit: fitBandOf(model, assigned),
    against: longDays(sayAgainst(row)),
    notKnown: String(notKnown.cell(row) ?? ""),
    why: [
      ...whyAssigned({ ...row, assigned: { ...assigned, decisions: [] } }, view),
      ...(places.length > 0 ? [`Place among those eligible: ${places.join("; ")}.`] : []),
      ...[sayBetter(row.places)].filter((says) => says !== ""),
    ],
    decided: assigned.decisions.map((one) => ({
      kind: one.kind === "lock" ? "lock" : "pin",
      says: `${longDays(capital(sayDecision(one)))}`,
      event: eventOf(desk, one),
    })),
    isAccepted: assigned.decisions.some(({ kind }) => kind === "lock"),
  };
}

function keptLine(desk: Desk, records: Records, assigned: AssignedPair): KeptLine {
  return {
    ...lineOf(records, assigned.client),
    mentors: mentorIds(assigned),
    fit: fitBandOf(desk.open().model, assigned),
    check: assigned.flags.map(({ reason, remedy }) => `${reason} ${remedy}`).join(" "),
  };
}

function waitingLine(desk: Desk, records: Records, one: Unmatched): WaitingLine {
  const { client, says, wouldServe, eligible, remedy } = one;
  const shared = desk.results().remedies.find(({ clients }) => clients.includes(client));
  // What would help is said once, in its own column.
  const isSaid = remedy !== null && says.endsWith(remedy.says);
  return {
    ...lineOf(records, client),
    says: isSaid ? says.slice(0, -remedy.says.length).trim() : says,
    help: isSaid ? [remedy.says, ...wouldServe] : wouldServe,
    event: fittingEvent(desk.open().model, shared?.rules ?? [], { client, mentor: shared?.mentors[0] }),
    hasEligible: eligible > 0,
  };
}

function leversOf(desk: Desk): LeverLine[] {
  const { model } = desk.open();
  return desk.results().remedies.map(({ says, worth, rules, clients, mentors }) => ({
    says,
    worth,
    events: clients.flatMap((client) => fittingEvent(model, rules, { client, mentor: mentors[0] }) ?? []),
  }));
}

/** The event that put a decision on record: its rows add a decision about this client and this mentor. */
function eventOf(desk: Desk, { client, mentor, kind }: AssignedPair["decisions"][number]): string | null {
  const { caseload } = desk.open();
  const said = new Map<string, Map<string, string>>();
  for (const { event, list, record, field, value } of caseload.written.changes ?? []) {
    if (list !== "overrides") continue;
    const key = `${event} ${record}`;
    said.set(key, (said.get(key) ?? new Map()).set(String(field), String(value)));
  }
  const found = [...said].filter(
    ([, cells]) =>
      cells.get("client") === client && cells.get("mentor") === mentor && cells.get("kind") === kind,
  );
  return found.at(-1)?.[0].split(" ")[0] ?? null;
}
