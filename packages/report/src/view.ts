import type { Model } from "@waymark/core";
import type {
  AssignedPair,
  Match,
  PairExplanation,
  ProposalPlace,
  Shortlist,
  Unmatched,
} from "@waymark/matching";
import { riskOf } from "@waymark/risk";
import groupBy from "lodash/groupBy.js";
import type { Results } from "./results.js";
import { type Attention, attentionOf, openItems, type ToDoItem } from "./to-do/index.js";

/** The results with their look-ups by id. Nothing is computed here: results are only found again. */
export interface View extends Results {
  readonly model: Model;
  readonly shortlistOf: ReadonlyMap<string, Shortlist>;
  readonly assignmentOf: ReadonlyMap<string, AssignedPair>;
  readonly unmatchedOf: ReadonlyMap<string, Unmatched>;
  /** The places of the proposed mentors, by client. */
  readonly placesOf: Readonly<Record<string, readonly ProposalPlace[]>>;
  /** Explanations of pairs that a rule keeps apart, by client. */
  readonly nearMissesOf: Readonly<Record<string, readonly PairExplanation[]>>;
  /** The relationships that somebody has something to do about, and those on which everything serious is settled. */
  readonly attention: Attention;
  /** What there is to do about the risks of an engagement. */
  openOf(engagement: string): readonly ToDoItem[];
  matchOf(client: string, mentor: string): Match | undefined;
}

/** Look-ups for the sections. */
export function look(model: Model, results: Results): View {
  const { shortlists, allocation, assigned, places, nearMisses, todo } = results;
  const shortlistOf = byClient(shortlists);
  return {
    ...results,
    model,
    shortlistOf,
    assignmentOf: byClient(allocation.assignments),
    unmatchedOf: byClient(allocation.unmatched),
    placesOf: groupBy(places, ({ client }) => client),
    nearMissesOf: groupBy(nearMisses, ({ match }) => match.client),
    attention: attentionOf(todo, results.risk.assessments, riskOf(model)),
    openOf: (engagement) => openItems(todo, engagement),
    matchOf: (client, mentor) =>
      shortlistOf.get(client)?.matches.find((match) => match.mentor === mentor) ??
      assigned.find((match) => match.client === client && match.mentor === mentor),
  };
}

function byClient<T extends { readonly client: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.client, row]));
}
