import type { RecordValues } from "../formula/index.js";

/**
 * Whether a relationship goes on or is still to start: it has not ended by a day. One that ends on it has.
 *
 * @example
 * ```ts
 * isGoingOn({ started: 20_000, ended: null }, 20_484); // => true
 * isGoingOn({ started: 20_000, ended: 20_484 }, 20_484); // => false
 * ```
 */
export function isGoingOn({ ended }: RecordValues, day: number): boolean {
  return typeof ended !== "number" || ended > day;
}

/**
 * The most of some relationships that there are on any one day from a day on. One that is still to start holds its
 * place already, unless another ends before.
 *
 * @example
 * ```ts
 * mostAtOnce([{ started: 1, ended: 9 }, { started: 9, ended: null }], 5); // => 1
 * mostAtOnce([{ started: 1, ended: null }, { started: 9, ended: null }], 5); // => 2
 * ```
 */
export function mostAtOnce(engagements: readonly RecordValues[], today: number): number {
  const own = engagements.filter((one) => isGoingOn(one, today));
  const starts = own.map(({ started }) => Number(started)).filter((day) => day > today);
  const on = (day: number) => own.filter((one) => Number(one.started) <= day && isGoingOn(one, day)).length;
  return Math.max(...[today, ...new Set(starts)].map(on));
}
