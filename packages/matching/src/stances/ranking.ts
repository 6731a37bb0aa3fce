import type { Pool } from "../score/pool.js";
import { rankMentors } from "../shortlist/shortlist.js";

/** One client's mentors in order, under one option. */
export interface Ranking {
  /** Columns of the eligible mentors, best first. */
  readonly order: readonly number[];
  /** Place from 1 by column; 0 where not eligible. */
  readonly place: Int32Array;
  /** Points by column. */
  readonly points: Int32Array;
}

/** Ranks the mentors of every client of a pool. */
export function rankAll(pool: Pool): Ranking[] {
  const { clients, mentors } = pool;
  return clients.map((_, row) => {
    const order = rankMentors(pool, row);
    const place = new Int32Array(mentors.length);
    order.forEach((column, i) => {
      place[column] = i + 1;
    });
    return { order, place, points: pool.points.subarray(row * mentors.length, (row + 1) * mentors.length) };
  });
}

/** Points lost by having a mentor where the first would have been better; null where the mentor is not eligible. */
export function regretOf({ order, place, points }: Ranking, column: number): number | null {
  const best = order[0];
  return best === undefined || place[column] === 0 ? null : points[best]! - points[column]!;
}

/** Columns that are among the first `top` in every ranking, in their order by sum of places. */
export function robustColumns(rankings: readonly Ranking[], top: number): number[] {
  const [first] = rankings;
  if (!first) return [];
  const inTop = first.order
    .slice(0, top)
    .filter((column) => rankings.every(({ place }) => place[column]! > 0 && place[column]! <= top));
  return inTop.sort((a, b) => placeSum(rankings, a) - placeSum(rankings, b) || a - b);
}

/**
 * The column whose largest regret is smallest (minimax regret, Savage 1951), among those eligible in every
 * ranking; then the smaller sum of places, then the smaller id.
 */
export function safestColumn(rankings: readonly Ranking[]): { column: number; regret: number } | null {
  let best: { column: number; regret: number; places: number } | null = null;
  for (const column of [...(rankings[0]?.order ?? [])].sort((a, b) => a - b)) {
    const regrets = rankings.map((ranking) => regretOf(ranking, column));
    if (regrets.includes(null)) continue;
    const regret = Math.max(...(regrets as number[]));
    const places = placeSum(rankings, column);
    if (!best || regret < best.regret || (regret === best.regret && places < best.places))
      best = { column, regret, places };
  }
  return best && { column: best.column, regret: best.regret };
}

function placeSum(rankings: readonly Ranking[], column: number): number {
  return rankings.reduce((sum, { place }) => sum + place[column]!, 0);
}
