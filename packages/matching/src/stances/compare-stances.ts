import {
  badInput,
  type Caseload,
  type CaseloadTables,
  type Model,
  type RecordValues,
  readCaseload,
} from "@waymark/core";
import { decisionsOf } from "../relationship/bars.js";
import { isOpen } from "../shortlist/shortlist.js";
import { notUndone, sourcePolicy, type TakenOption, takeOptions } from "./options.js";
import { type Ranking, rankAll, regretOf, robustColumns, safestColumn } from "./ranking.js";
import type { SafestMentor, StanceClient, StanceComparison, StanceMove, StanceReport } from "./types.js";

/**
 * For every stance that the model's plugins know, and every open client: who comes first under each option, how
 * places move, who is among the first under every option, and how many points are lost by choosing under one
 * option where another turns out to be right. The tensions of §8.1 are kept, not resolved: this shows what hangs
 * on each. Points of different options are never compared, only points under one and the same option.
 *
 * Each option is compiled and every client compared anew, so the work is one shortlist an option.
 *
 * @param options.top how many of a client's first mentors count as the top; 3 if absent
 * @param options.policy the policy that the model was compiled from, as written. Wanted only where the policy has
 *   taken a stance whose options change different settings; without it `notes` says what could not be undone.
 * @throws WaymarkError for a caseload that cannot be read, a `top` below 1, or a policy that is not the model's.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const report = compareStances(model, { clients: [{ id: "C-1", extremism_type: "animal-rights" }], mentors: [] });
 * report.stances.length; // => 6
 * report.overall[0]; // => { client: "C-1", robust: [], safest: null }
 * ```
 */
export function compareStances(
  model: Model,
  caseload: Caseload | CaseloadTables,
  options: { readonly top?: number; readonly policy?: object } = {},
): StanceReport {
  const { top = 3 } = options;
  if (!Number.isInteger(top) || top < 1)
    throw badInput("range", "options.top", "The top is not a whole number of 1 or more.", "Give 1 or more.");
  const policy = sourcePolicy(model, options.policy);
  const read = readCaseload(model, caseload);
  const people: People = { clients: read.clients.filter(isOpen), mentors: read.mentors };
  const every: Ranking[][] = people.clients.map(() => []);
  const stances = [...model.stances].sort((a, b) => (a.id < b.id ? -1 : 1));
  const compared = stances.map((stance): StanceComparison => {
    const taken = takeOptions(model, stance, policy);
    const byOption = taken.map((one) =>
      rankAll(one.model, people.clients, people.mentors, decisionsOf(one.model, read)),
    );
    const clients = people.clients.map((_, row) => {
      const rankings = byOption.map((rows) => rows[row]!);
      every[row]!.push(...rankings);
      return compareClient(people, row, taken, rankings, top);
    });
    return {
      stance: stance.id,
      title: stance.title,
      source: stance.source,
      taken: model.policy.stances[stance.id] ?? null,
      options: taken.map(({ option, title }) => ({ option, title })),
      firstDiffers: clients.filter(({ views }) => new Set(views.map(({ first }) => first)).size > 1).length,
      largestRegret: clients
        .flatMap(({ regrets }) => regrets.map(({ points }) => points ?? 0))
        .reduce((most, points) => Math.max(most, points), 0),
      clients,
      notes: options.policy === undefined ? notUndone(model, stance) : [],
    };
  });
  const overall = people.clients.map((client, row) => ({
    client: String(client.id),
    robust: robustColumns(every[row]!, top).map((column) => idAt(people, column)),
    safest: safest(people, every[row]!),
  }));
  return { top, stances: compared, overall };
}

interface People {
  readonly clients: readonly RecordValues[];
  readonly mentors: readonly RecordValues[];
}

function idAt({ mentors }: People, column: number): string {
  return String(mentors[column]!.id);
}

function safest(people: People, rankings: readonly Ranking[]): SafestMentor | null {
  const found = safestColumn(rankings);
  return found && { mentor: idAt(people, found.column), regret: found.regret };
}

function compareClient(
  people: People,
  row: number,
  taken: readonly TakenOption[],
  rankings: readonly Ranking[],
  top: number,
): StanceClient {
  const name = (column: number | undefined) => (column === undefined ? null : idAt(people, column));
  return {
    client: String(people.clients[row]!.id),
    views: rankings.map(({ order, points }, i) => ({
      option: taken[i]!.option,
      eligible: order.length,
      first: name(order[0]),
      points: order[0] === undefined ? null : points[order[0]]!,
    })),
    moves: findMoves(people, rankings, top),
    robust: robustColumns(rankings, top).map((column) => idAt(people, column)),
    regrets: rankings.flatMap((ranking, chosen) =>
      rankings.flatMap((other, under) => {
        if (chosen === under) return [];
        const best = ranking.order[0];
        return [
          {
            chosen: taken[chosen]!.option,
            under: taken[under]!.option,
            points: best === undefined ? null : regretOf(other, best),
          },
        ];
      }),
    ),
    safest: safest(people, rankings),
  };
}

/** Of the mentors in the top under some option, those whose place differs. */
function findMoves(people: People, rankings: readonly Ranking[], top: number): StanceMove[] {
  const seen = new Set(rankings.flatMap(({ order }) => order.slice(0, top)));
  return [...seen]
    .sort((a, b) => a - b)
    .map((column) => ({
      mentor: idAt(people, column),
      ranks: rankings.map(({ place }) => (place[column] === 0 ? null : place[column]!)),
    }))
    .filter(({ ranks }) => new Set(ranks).size > 1);
}
