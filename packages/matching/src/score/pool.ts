import {
  type Facts,
  firstOfEach,
  type Grid,
  type GridFunction,
  gridsOver,
  joinNumbers,
  type Model,
  numbersOfField,
  type RecordValues,
} from "@waymark/core";
import { matchingOf, type Rule } from "../compile/index.js";
import { type Decision, pairKey, vetoesOf } from "../overrides/decisions.js";
import { type Bar, keepBoth, type OpenColumns, openUnder, openUnderAll } from "./bars.js";
import { type Bits, clearBit, columnsIn } from "./bits.js";
import { type Dense, denseOf } from "./dense.js";
import { ownMentorColumns } from "./own-mentor.js";
import { type BindingWish, type ScoringPlan, scoringPlan } from "./plan.js";
import { wishHolds } from "./rules.js";
import { type Scores, scoresOf } from "./scores.js";

/** A blocking rule over a pool. Its grid has 1 where it holds for certain; from `low` to `high` where that is open. */
export interface RuleOver {
  readonly rule: Rule;
  readonly grid: Grid;
  /** Columns that it does not keep from a client. */
  readonly open: OpenColumns;
}

/**
 * Every client compared with every mentor. Whoever asks for one client, or for one pair, has it worked out alone; the
 * tables of `Dense` are made for all at once when one of them is first read.
 */
export interface Pool extends Dense {
  readonly model: Model;
  readonly clients: readonly RecordValues[];
  readonly mentors: readonly RecordValues[];
  /** How each client's mentors are scored; those who are scored alike share one plan. */
  readonly plans: readonly ScoringPlan[];
  /** Rows of clients and columns of mentors, by id. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly scores: Scores;
  /** Columns for which no rule, decision or binding wish stands in the way, and who are not the client. */
  readonly openTo: OpenColumns;
  readonly rules: readonly RuleOver[];
  /** Columns that a binding wish does not keep from a client who has it. */
  openToWish(wish: BindingWish): OpenColumns;
  /** Columns of a client's own id. */
  ownColumns(row: number): readonly number[];
  /** The pairs that must not be proposed, by `pairKey`. */
  readonly vetoes: ReadonlyMap<string, Decision>;
  /** The columns that a decision keeps from a client. */
  vetoedColumns(row: number): readonly number[];
  /** The decisions that it was compared under, so that a part of it can be compared again under the same. */
  readonly overrides: readonly RecordValues[];
  /** The grid of a scale over this pool, worked out once. */
  gridOf(scale: GridFunction): Grid;
}

/**
 * Compare clients with mentors. Scales and rules run once for each pair of profiles, not of people. Gives the same
 * numbers as `match`, pair by pair.
 *
 * @param overrides decisions of people: a veto or a rejection in force keeps its pair apart
 */
export function comparePool(
  model: Model,
  clients: readonly RecordValues[],
  mentors: readonly RecordValues[],
  overrides: readonly RecordValues[] = [],
): Pool {
  const sides = [
    { scope: "client", records: clients },
    { scope: "mentor", records: mentors },
  ] as const;
  const gridOf = gridsOver(...sides, model.policyFacts);
  const plans = plansOf(model, clients);
  const columnOf = placesById(mentors);
  const vetoes = vetoesOf(model, overrides);
  const vetoed = vetoedBy(vetoes, columnOf);
  const own = ownMentorColumns(mentors);
  const idOf = (row: number) => String(clients[row]!.id);
  const scores = scoresOf(plans, mentors.length, gridOf);
  const bars = matchingOf(model)
    .rules.filter(({ rule }) => rule.effect === "block")
    .map(({ rule, reads, ids, holds }) => {
      const grid = gridOf({ reads, ids, evaluate: (facts: Facts) => certainty(holds(facts)) });
      return { rule, grid, passes: ({ points }: { readonly points: number }) => points === 1 };
    });
  const openToWish = openToWishes(gridOf);
  const openToRules = openUnderAll(bars, clients.length, mentors.length);
  const openTo = (row: number): Bits => {
    const wishes = plans[row]!.wishes;
    const closed = [...(vetoed.get(idOf(row)) ?? []), ...own(clients[row]!)];
    if (wishes.length === 0 && closed.length === 0) return openToRules(row);
    const open = Uint32Array.from(openToRules(row));
    for (const wish of wishes) keepBoth(open, openToWish(wish)(row));
    for (const column of closed) clearBit(open, column);
    return open;
  };
  return denseOf({
    ...{ model, clients, mentors, plans, rowOf: placesById(clients), columnOf, scores, openTo, openToWish },
    rules: bars.map(({ rule, grid, passes }) => ({ rule, grid, open: openUnder({ grid, passes }) })),
    ownColumns: (row: number) => own(clients[row]!),
    ...{ vetoes, overrides, gridOf },
    vetoedColumns: (row: number) => vetoed.get(idOf(row)) ?? [],
  });
}

/** The same pool, but with others who are open. */
export function poolWith(pool: Pool, openTo: OpenColumns): Pool {
  return denseOf({ ...pool, openTo }, pool);
}

/** How the mentors of each client are scored, worked out once for clients who agree in all that it depends on. */
function plansOf(model: Model, clients: readonly RecordValues[]): ScoringPlan[] {
  const { factors } = matchingOf(model);
  const names = new Set(["client.wishes", ...factors.flatMap(({ readsForWhom }) => readsForWhom)]);
  const fields = [...names].flatMap((name) => (name.startsWith("client.") ? [name.slice(7)] : []));
  const numbers = joinNumbers(
    clients.length,
    fields.map((field) => numbersOfField(clients, field)),
  );
  const plans = Array.from(firstOfEach(numbers), (row) => scoringPlan(model, clients[row]!));
  return Array.from(numbers.of, (number) => plans[number]!);
}

/** True gives 1, false gives 0, and what is open lies between them. */
function certainty(holds: boolean | null) {
  return { points: holds === true ? 1 : 0, low: holds === true ? 1 : 0, high: holds === false ? 0 : 1 };
}

function openToWishes(gridOf: Pool["gridOf"]): Pool["openToWish"] {
  const known = new Map<GridFunction, Map<string, OpenColumns>>();
  return ({ factor, wish }) => {
    const ofScale = known.get(factor.asked) ?? new Map<string, OpenColumns>();
    known.set(factor.asked, ofScale);
    const passes: Bar["passes"] = ({ low, high }) => wishHolds(factor, wish, low, high) === true;
    const open = ofScale.get(wish) ?? openUnder({ grid: gridOf(factor.asked), passes });
    ofScale.set(wish, open);
    return open;
  };
}

function placesById(records: readonly RecordValues[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, at) => [String(id), at]));
}

function vetoedBy(
  vetoes: Pool["vetoes"],
  columnOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { client, mentor } of vetoes.values()) {
    const column = columnOf.get(mentor);
    if (column !== undefined) found.set(client, [...(found.get(client) ?? []), column]);
  }
  return found;
}

/** The decision that keeps a client and a mentor of a pool apart, if there is one. */
export function vetoAt(
  { clients, mentors, vetoes }: Pick<Pool, "clients" | "mentors" | "vetoes">,
  row: number,
  column: number,
): Decision | undefined {
  if (vetoes.size === 0) return undefined;
  return vetoes.get(pairKey(String(clients[row]!.id), String(mentors[column]!.id)));
}

/** The columns of a client's eligible mentors, rising. */
export function eligibleColumns({ openTo }: Pick<Pool, "openTo">, row: number): number[] {
  return columnsIn(openTo(row));
}
