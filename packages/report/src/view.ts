import type { Model } from "@waymark/core";
import type {
  AssignedPair,
  ClientInWords,
  Match,
  PairExplanation,
  PairMatch,
  ProposalPlace,
  Shortlist,
  Unmatched,
} from "@waymark/matching";
import { type EngagementReview, type RegisterRow, type RiskAssessment, riskOf } from "@waymark/risk";
import groupBy from "lodash/groupBy.js";
import type { ClientVerdicts, Results } from "./results.js";
import {
  type Attention,
  attentionOf,
  type EngagementPeople,
  isOfRisk,
  type ToDoItem,
} from "./to-do/index.js";

/** The results with their look-ups by id. Nothing is computed here: results are only found again. */
export interface View extends Results {
  readonly model: Model;
  readonly shortlistOf: ReadonlyMap<string, Shortlist>;
  readonly assignmentOf: ReadonlyMap<string, AssignedPair>;
  readonly unmatchedOf: ReadonlyMap<string, Unmatched>;
  /** The places of the proposed mentors, by client. */
  readonly placesOf: Readonly<Record<string, readonly ProposalPlace[]>>;
  /** Why a mentor of a client's shortlist is not proposed; empty where they are. */
  whyNotProposed(client: string, mentor: string): string;
  /** Explanations of pairs that a rule keeps apart, by client. */
  readonly nearMissesOf: Readonly<Record<string, readonly PairExplanation[]>>;
  /** The relationships that somebody has something to do about, and those on which everything serious is settled. */
  readonly attention: Attention;
  /** The engagements of both, about which the report has a part. */
  readonly withPart: ReadonlySet<string>;
  /** What there is to do about the risks of an engagement. */
  openOf(engagement: string): readonly ToDoItem[];
  /** What there is to do for a client. */
  readonly todoOf: Readonly<Record<string, readonly ToDoItem[]>>;
  readonly clientOf: ReadonlyMap<string, ClientInWords>;
  readonly pairOf: ReadonlyMap<string, PairMatch>;
  readonly verdictsOf: ReadonlyMap<string, ClientVerdicts>;
  /** By engagement. */
  readonly assessmentOf: ReadonlyMap<string, RiskAssessment>;
  readonly reviewOf: ReadonlyMap<string, EngagementReview>;
  readonly peopleOf: ReadonlyMap<string, EngagementPeople>;
  readonly registerOf: Readonly<Record<string, readonly RegisterRow[]>>;
  /** Clients whose remedy is one for several. */
  readonly sharing: ReadonlySet<string>;
  /** The match of a client with a mentor in full, where it is on a shortlist or made. */
  matchOf(client: string, mentor: string): Match | undefined;
}

/** Look-ups for the sections. */
export function look(model: Model, results: Results): View {
  const { shortlists, allocation, assigned, places, notProposed, nearMisses, todo } = results;
  const { assessments, reviews, register } = results.risk;
  const shortlistOf = byClient(shortlists);
  const openOf = groupBy(todo.filter(isOfRisk), ({ engagement }) => engagement);
  const attention = attentionOf(todo, assessments, riskOf(model));
  const whyNot = new Map(notProposed.map(({ client, mentor, says }) => [`${client} ${mentor}`, says]));
  const matchOf = new Map(assigned.map((match) => [`${match.client} ${match.mentor}`, match]));
  return {
    ...results,
    model,
    shortlistOf,
    assignmentOf: byClient(allocation.assignments),
    unmatchedOf: byClient(allocation.unmatched),
    placesOf: groupBy(places, ({ client }) => client),
    nearMissesOf: groupBy(nearMisses, ({ match }) => match.client),
    whyNotProposed: (client, mentor) => whyNot.get(`${client} ${mentor}`) ?? "",
    attention,
    withPart: new Set([...attention.needed, ...attention.settled].map(({ engagement }) => engagement)),
    openOf: (engagement) => openOf[engagement] ?? [],
    todoOf: groupBy(todo, ({ client }) => client),
    clientOf: byClient(results.clients),
    pairOf: byClient(results.assignedPairs),
    verdictsOf: byClient(results.metrics.verdicts),
    assessmentOf: new Map(assessments.map((one) => [one.engagement, one])),
    reviewOf: new Map(reviews.map((one) => [one.assessment.engagement, one])),
    peopleOf: new Map(results.engagements.map((one) => [one.id, one])),
    registerOf: groupBy(register, ({ engagement }) => engagement),
    sharing: new Set(results.remedies.flatMap(({ clients }) => (clients.length > 1 ? clients : []))),
    matchOf: (client, mentor) =>
      shortlistOf.get(client)?.matches.find((match) => match.mentor === mentor) ??
      matchOf.get(`${client} ${mentor}`),
  };
}

function byClient<T extends { readonly client: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.client, row]));
}
