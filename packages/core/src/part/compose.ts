import { badInput } from "../problems.js";
import { shareOf, shares } from "../scale/shares.js";
import { fieldsOfAll, makePart } from "./make-part.js";
import type { Part, PartOutcome } from "./part.js";

/** A part with how much it counts among others. */
export interface Weighed {
  readonly part: Part;
  /** A whole number: weights are scaled so that they sum to 10 000. */
  readonly weight: number;
}

/**
 * Several parts by weight, as the factors of a match: points, lower and upper ends are sums of shares, so they lie from 0 to
 * 10 000, and more points of a part never give fewer.
 *
 * @throws WaymarkError `no-weight` where no part has a weight
 * @example
 * ```ts
 * const always = (points) => partOf({ source: "none", levels: [{ id: "all", when: true, points, says: `${points}.` }] });
 * weigh([{ part: always(10_000), weight: 3 }, { part: always(2_000), weight: 1 }]).of({}).points; // => 8_000
 * ```
 */
export function weigh(list: readonly Weighed[]): Part {
  const of = shares(list.map(({ weight }, i) => ({ id: String(i).padStart(6, "0"), weight })));
  if (of.every((share) => share === 0))
    throw badInput(
      "no-weight",
      "weights",
      "No part has a weight, so that the points would always be 0.",
      "Give at least one of them a weight of 1 or more.",
    );
  return made(
    list.map(({ part }) => part),
    (facts) => {
      const outcomes = list.map(({ part }, i) => shareOfOutcome(part.within(facts), of[i]!));
      const sum = (key: "points" | "low" | "high") => outcomes.reduce((total, one) => total + one[key], 0);
      return {
        level: null,
        ...{ points: sum("points"), low: sum("low"), high: sum("high") },
        ...told(outcomes),
        parts: outcomes,
      };
    },
  );
}

function shareOfOutcome(outcome: PartOutcome, of: number): PartOutcome & { readonly of: number } {
  const { points, low, high } = outcome;
  return { ...outcome, points: shareOf(of, points), low: shareOf(of, low), high: shareOf(of, high), of };
}

/**
 * The first of several parts whose facts are known. While an earlier one is open, the interval holds what that one could
 * still give, so that it brackets the answer whatever turns out.
 *
 * @example
 * ```ts
 * const scaleOf = (field) => partOf({ source: "none", levels: [{ id: "yes", when: `client.${field} == true`, points: 10_000, says: `By ${field}.` }, { id: "no", when: true, points: 0, says: `Not by ${field}.` }] });
 * const either = firstOf([scaleOf("own_word"), scaleOf("record")]);
 * either.of({ client: { record: true } }).says; // => "By record."
 * either.of({ client: { record: true } }).low; // => 0
 * ```
 */
export function firstOf(parts: readonly Part[]): Part {
  requireParts(parts);
  return made(parts, (facts) => {
    const open: PartOutcome[] = [];
    for (const part of parts) {
      const outcome = part.within(facts);
      if (isKnown(outcome)) return hull(outcome, [...open, outcome]);
      open.push(outcome);
    }
    return hull(open[0]!, open);
  });
}

/**
 * The part with its points put through a function, as a discount or a cap. The interval is worked out over all points that
 * are possible, whether the function rises or not.
 *
 * @throws WaymarkError `bad-points` where the function gives anything but a whole number from 0 to 10 000
 * @example
 * ```ts
 * const full = partOf({ source: "none", levels: [{ id: "all", when: true, points: 9_000, says: "All." }] });
 * mapPoints(full, (points) => Math.min(points, 6_000)).of({}).points; // => 6_000
 * ```
 */
export function mapPoints(part: Part, map: (points: number) => number): Part {
  const known = new Map<number, number>();
  const at = (points: number): number => {
    const found = known.get(points) ?? requirePoints(map(points), points);
    known.set(points, found);
    return found;
  };
  return made([part], (facts) => {
    const outcome = part.within(facts);
    let [low, high] = [10_000, 0];
    for (let points = outcome.low; points <= outcome.high; points++) {
      low = Math.min(low, at(points));
      high = Math.max(high, at(points));
    }
    return { ...withoutParts(outcome), points: at(outcome.points), low, high };
  });
}

/**
 * The part as it is where its facts are known; other points, inside the interval, while they are not.
 *
 * @throws WaymarkError `bad-points` where the points are no whole number from 0 to 10 000
 * @example
 * ```ts
 * const asks = partOf({ source: "none", levels: [{ id: "yes", when: "client.asks == true", points: 8_000, says: "Asks." }, { id: "no", when: true, points: 1_000, says: "Does not ask." }] });
 * whenKnown(asks, 0).of({ client: {} }).points; // => 1_000
 * whenKnown(asks, 0).of({ client: { asks: true } }).points; // => 8_000
 * ```
 */
export function whenKnown(part: Part, otherwise: number): Part {
  requirePoints(otherwise, otherwise);
  return made([part], (facts) => {
    const outcome = part.within(facts);
    if (isKnown(outcome)) return outcome;
    const points = Math.min(outcome.high, Math.max(outcome.low, otherwise));
    return { ...withoutParts(outcome), points };
  });
}

/**
 * Of several parts the one that gives most: one good reason is enough.
 *
 * @example
 * ```ts
 * const always = (points) => partOf({ source: "none", levels: [{ id: "all", when: true, points, says: `${points}.` }] });
 * mostOf([always(2_000), always(7_000)]).of({}).says; // => "7000."
 * ```
 */
export const mostOf = (parts: readonly Part[]): Part => extreme(parts, (a, b) => a > b);

/**
 * Of several parts the one that gives least: all must be good.
 *
 * @example
 * ```ts
 * const always = (points) => partOf({ source: "none", levels: [{ id: "all", when: true, points, says: `${points}.` }] });
 * leastOf([always(2_000), always(7_000)]).of({}).points; // => 2_000
 * ```
 */
export const leastOf = (parts: readonly Part[]): Part => extreme(parts, (a, b) => a < b);

function extreme(parts: readonly Part[], beats: (a: number, b: number) => boolean): Part {
  requireParts(parts);
  return made(parts, (facts) => {
    const outcomes = parts.map((part) => part.within(facts));
    const best = (key: "points" | "low" | "high") =>
      outcomes.reduce((one, other) => (beats(other[key], one[key]) ? other : one));
    const { unknown } = told(outcomes);
    return { ...withoutParts(best("points")), low: best("low").low, high: best("high").high, unknown };
  });
}

const isKnown = ({ low, high }: PartOutcome): boolean => low === high;

/** An outcome with the interval and the missing facts of all that it could still be. */
function hull(outcome: PartOutcome, all: readonly PartOutcome[]): PartOutcome {
  const low = Math.min(...all.map((one) => one.low));
  const high = Math.max(...all.map((one) => one.high));
  return { ...outcome, low, high, unknown: told(all).unknown };
}

function told(outcomes: readonly PartOutcome[]): Pick<PartOutcome, "says" | "source" | "unknown"> {
  const each = (of: (one: PartOutcome) => readonly string[]) => [...new Set(outcomes.flatMap(of))];
  return {
    says: each(({ says }) => [says]).join(" "),
    source: each(({ source }) => [source]).join("; "),
    unknown: each(({ unknown }) => unknown).sort(),
  };
}

/** A part made of others: it reads what they read, and knows the fields that they know. */
function made(parts: readonly Part[], within: Part["within"]): Part {
  const reads = [...new Set(parts.flatMap((part) => part.reads))].sort();
  return makePart({ reads, fields: fieldsOfAll(parts), within });
}

/** Points that are no longer a sum of their parts are shown without them. */
function withoutParts({ parts: _, ...outcome }: PartOutcome): PartOutcome {
  return outcome;
}

function requireParts(parts: readonly Part[]): void {
  if (parts.length > 0) return;
  throw badInput("not-a-list", "parts", "There is no part in the list.", "Give at least one.");
}

function requirePoints(made: number, from: number): number {
  if (Number.isInteger(made) && made >= 0 && made <= 10_000) return made;
  throw badInput(
    "bad-points",
    "points",
    `For ${from} points it gives ${made}.`,
    "Give a whole number from 0 to 10000.",
  );
}
