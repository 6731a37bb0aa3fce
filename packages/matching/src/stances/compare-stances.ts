import {
  badInput,
  type Caseload,
  type CaseloadTables,
  type Model,
  openCaseload,
  type RecordValues,
  requireOptions,
} from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { decisionsOf } from "../relationship/bars.js";
import { isOpen } from "../score/open-pool.js";
import { comparePool } from "../score/pool.js";
import { notUndone, sourcePolicy, type TakenOption, takeOptions } from "./options.js";
import { type Ranking, rankAll, regretOf, robustColumns, safestColumn } from "./ranking.js";

/** One client's mentors under one option of a stance. */
export interface StanceView {
  readonly option: string;
  /** How many mentors are eligible under it. */
  readonly eligible: number;
  /** The first mentor, and the points that they have under this option; null where nobody is eligible. */
  readonly first: string | null;
  readonly points: number | null;
}

/** Where one mentor stands for a client under each option of a stance. */
export interface StanceMove {
  readonly mentor: string;
  /** Place from 1, in the order of the stance's options; null where not eligible. */
  readonly ranks: readonly (number | null)[];
}

/** How far the first mentor of one option stands behind the first of another, by that other’s points. */
export interface StanceRegret {
  /** The option whose first mentor it is. */
  readonly chosen: string;
  /** The option under which the two are compared. */
  readonly under: string;
  /**
   * Points under `under` of its own first mentor, less those of the first mentor of `chosen`: 0 or more. Null
   * where either option has nobody, or where the mentor chosen is not eligible under `under`.
   */
  readonly points: number | null;
}

/** The mentor whose largest regret over the options is smallest. */
export interface SafestMentor {
  readonly mentor: string;
  /** That largest regret, in points. */
  readonly regret: number;
}

/** What each option of a stance would change for one client. */
export interface StanceClient {
  readonly client: string;
  readonly views: readonly StanceView[];
  /** Mentors in the top under some option whose place differs between options. */
  readonly moves: readonly StanceMove[];
  /** Mentors in the top under every option. */
  readonly robust: readonly string[];
  /** For every ordered pair of different options. */
  readonly regrets: readonly StanceRegret[];
  /** Among mentors eligible under every option; null where there is none. */
  readonly safest: SafestMentor | null;
}

/** What one stance would change, and for which clients. */
export interface StanceComparison {
  readonly stance: string;
  readonly title: string;
  readonly source: string;
  /** The option that the model's policy has taken, if any. */
  readonly taken: string | null;
  /** The options, each with what speaks for it; null where that is not told. */
  readonly options: readonly {
    readonly option: string;
    readonly title: string;
    readonly says: string | null;
  }[];
  /** The clients it concerns, in words; null where it is everybody. `clients` holds those alone. */
  readonly concerns: string | null;
  /** What depends on it in each subject, as the scheme says. */
  readonly bearsOn: readonly { readonly subject: string; readonly says: string }[];
  /** Clients whose first mentor is not the same under every option. */
  readonly firstDiffers: number;
  /** The largest regret over all clients, in points. */
  readonly largestRegret: number;
  readonly clients: readonly StanceClient[];
  /** What the comparison could not undo, in words; empty as a rule. See `options.policy` of `compareStances`. */
  readonly notes: readonly string[];
}

/** A client's mentors who are good whatever is decided. */
export interface RobustChoice {
  readonly client: string;
  /** Mentors in the top under every option of every stance. */
  readonly robust: readonly string[];
  /** Smallest largest regret over every option of every stance. */
  readonly safest: SafestMentor | null;
}

/** What each stance that a policy can take would change. Advice: the tensions are kept, not resolved. */
export interface StanceReport {
  /** How many of a client's first mentors count as the top. */
  readonly top: number;
  readonly stances: readonly StanceComparison[];
  readonly overall: readonly RobustChoice[];
}

/**
 * Compares the options of every stance, for every open client it concerns: who comes first under each, how places
 * move, and who is among the first under all. It also says how far the first of one option stands behind the first of
 * another, by that other's points. The tensions are kept, not resolved: this shows what each would change. Points of different options are never compared, only points under one and the same option.
 *
 * Each option is compiled and every client compared again, so the work is one shortlist an option.
 *
 * @param options.top how many of a client's first mentors count as the top; 3 if absent
 * @param options.policy the policy that the model was compiled from, as written. Wanted only where the policy has
 *   taken a stance whose options change different settings; without it `notes` says what could not be undone.
 * @throws WaymarkError for a caseload that cannot be read, a `top` below 1, or a policy that is not the model's.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const report = compareStances(model, { clients: [{ id: "C-1", extremism_type: "animal-rights" }], mentors: [] });
 * report.stances.length; // => 10
 * report.overall[0]; // => { client: "C-1", robust: [], safest: null }
 * ```
 */
export function compareStances(
  model: Model,
  caseload: Caseload | CaseloadTables,
  options: { readonly top?: number; readonly policy?: object } = {},
): StanceReport {
  requireOptions(options, "options", "{ top: 3 }", ["top", "policy"]);
  const { top = 3 } = options;
  if (!Number.isInteger(top) || top < 1)
    throw badInput("range", "options.top", "The top is not a whole number of 1 or more.", "Give 1 or more.");
  const policy = sourcePolicy(model, options.policy);
  const read = openCaseload(model, caseload).records;
  const people: People = { clients: read.clients.filter(isOpen), mentors: read.mentors };
  const every: Ranking[][] = people.clients.map(() => []);
  const stances = [...model.stances].sort((a, b) => (a.id < b.id ? -1 : 1));
  const compared = stances.map((stance): StanceComparison => {
    const taken = takeOptions(model, stance, policy);
    const byOption = taken.map((one) =>
      rankAll(comparePool(one.model, people.clients, people.mentors, decisionsOf(one.model, read))),
    );
    const concerns = matchingOf(model).concerns.get(stance.id);
    const isConcerned = (client: RecordValues) =>
      !concerns || concerns({ client, policy: model.policyFacts }) === true;
    const clients = people.clients.flatMap((client, row) => {
      if (!isConcerned(client)) return [];
      const rankings = byOption.map((rows) => rows[row]!);
      every[row]!.push(...rankings);
      return [compareClient(people, row, taken, rankings, top)];
    });
    return {
      stance: stance.id,
      title: stance.title,
      source: stance.source,
      taken: model.policy.stances[stance.id] ?? null,
      options: taken.map(({ option, title, says }) => ({ option, title, says })),
      concerns: stance.concerns?.says ?? null,
      bearsOn: stance.bearsOn ?? [],
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
