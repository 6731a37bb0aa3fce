import { hasBit } from "../score/bits.js";
import { type Pool, type RuleOver, vetoAt } from "../score/pool.js";
import { wishWords } from "../score/rules.js";
import { rankOf } from "./obstacle.js";

/** Something that keeps mentors from a client: of each mentor how much overcoming it takes, or that it does not. */
export interface RankedBar {
  readonly rule: string;
  /** By column the rank of the remedy; -1 where it does not stand in the way. */
  readonly ranks: Int8Array;
}

/** What stands between a client and each mentor, in the order of `obstaclesAt`, as numbers alone. */
export function rankedBars(pool: Pool, row: number): RankedBar[] {
  const { mentors, plans } = pool;
  const ask = rankOf("ask");
  const wishes = plans[row]!.wishes.map((wish): RankedBar => {
    const open = pool.openToWish(wish)(row);
    const ranks = Int8Array.from(mentors, (_, column) => (hasBit(open, column) ? -1 : ask));
    return { rule: wishWords(wish).rule, ranks };
  });
  const vetoes = pool.vetoedColumns(row).map((column): RankedBar => {
    const ranks = new Int8Array(mentors.length).fill(-1);
    ranks[column] = ask;
    return { rule: `override:${vetoAt(pool, row, column)!.kind}`, ranks };
  });
  return [...pool.rules.map((rule) => ruleRanks(rule, row)), ...wishes, ...vetoes];
}

function ruleRanks({ rule, grid }: RuleOver, row: number): RankedBar {
  const { liftedBy = "recruit" } = rule;
  const certain = rankOf(liftedBy);
  const open = liftedBy === "ask" ? certain : rankOf("fill-in");
  const rank = (points: number, high: number) => (points === 1 ? -1 : high === 0 ? certain : open);
  const { points, high } = grid.rowOf(grid.rows.of[row]!);
  const ranks = Int8Array.from(grid.columns.of, (profile) => rank(points[profile]!, high[profile]!));
  for (const cell of grid.apartOf(row)) ranks[cell.column] = rank(cell.points, cell.high);
  return { rule: rule.id, ranks };
}

/** Of each mentor what the hardest of some bars takes, -1 where there is none; and how many there are. */
export function hardestOf(
  bars: readonly RankedBar[],
  mentors: number,
): { readonly hardest: Int8Array; readonly count: Uint16Array } {
  const hardest = new Int8Array(mentors).fill(-1);
  const count = new Uint16Array(mentors);
  for (const { ranks } of bars) {
    for (let column = 0; column < mentors; column++) {
      const rank = ranks[column]!;
      if (rank < 0) continue;
      count[column]! += 1;
      if (rank > hardest[column]!) hardest[column] = rank;
    }
  }
  return { hardest, count };
}
