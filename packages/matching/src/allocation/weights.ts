import { badInput } from "@waymark/core";

/** Points are at most this, so that a pair costs this less its points. */
export const fullPoints = 10_000;

/** What the weights of an allocation are worked out from. */
export interface WeightInput {
  /** For each seeking client the tier that they are in: 0 first. */
  readonly tiers: readonly number[];
  /** Places that can be filled. */
  readonly places: number;
  /** The most that charges for workload can come to. */
  readonly charges: number;
  /** Earlier proposals that could move, and clients who need two mentors and may have one. */
  readonly previous: number;
  readonly orAlone: number;
  /** Whether serving a client never costs more than one other: no pairs, no budget. */
  readonly isMatroid: boolean;
}

/** What an allocation counts with, so that each objective outweighs all below it. All whole numbers. */
export interface Weights {
  /** The cost of moving one mentor of an earlier proposal; 0 where there is none. */
  readonly move: number;
  /** The cost of one mentor where two were wanted. */
  readonly alone: number;
  /** The cost of leaving a client of a tier waiting, tier by tier. */
  readonly waits: readonly number[];
  /** How many clients of each later tier one of an earlier outweighs; null where it is any number. */
  readonly outweighs: number | null;
}

/** Sums of costs and of prices times places must stay exact. */
const most = 2 ** 52;

/**
 * Works the weights out, each level one more than all below it together. Where one client never costs more than one
 * other client, equal steps from one urgency group to the next are enough: a heaviest basis of a matroid is best group
 * by group, whatever the steps (Edmonds 1971). Pairs or a budget can cost several clients for one. There a group counts
 * for one more than all later groups together, or, if that outgrows exact numbers, for as many as fit.
 *
 * @throws WaymarkError `too-large` where not even two fit.
 */
export function weightsOf(input: WeightInput): Weights {
  const { tiers, places, charges, previous, orAlone, isMatroid } = input;
  const points = fullPoints * (tiers.length + 1) + charges;
  const move = previous > 0 ? points + 1 : 0;
  const moves = move * previous + points;
  const alone = orAlone > 0 ? moves + 1 : 0;
  const unit = alone * orAlone + moves + 1;
  const last = tiers.reduce((top, tier) => Math.max(top, tier), 0);
  const counts = Array.from({ length: last + 1 }, () => 0);
  for (const tier of tiers) counts[tier]! += 1;
  const size = (tiers.length + places + 1) * unit;
  if (isMatroid) {
    const steps = counts.map((_, tier) => last + 1 - tier);
    return checked({ move, alone, waits: steps.map((step) => step * unit), outweighs: null }, size);
  }
  const largest = Math.max(...counts);
  for (let cap = largest; cap >= 2 || cap === largest; cap = Math.floor(cap * 0.9)) {
    const steps = countedSteps(counts, cap);
    if (steps[0]! * size >= most && cap > 2) continue;
    const outweighs = cap === largest ? null : cap;
    return checked({ move, alone, waits: steps.map((step) => step * unit), outweighs }, size);
  }
  throw tooLarge();
}

/** What one client of each tier counts for: one more than so many of each later tier. */
function countedSteps(counts: readonly number[], cap: number): number[] {
  const steps = counts.map(() => 1);
  for (let tier = counts.length - 2; tier >= 0; tier--)
    for (let later = tier + 1; later < counts.length; later++)
      steps[tier]! += Math.min(cap, counts[later]!) * steps[later]!;
  return steps;
}

function checked(weights: Weights, size: number): Weights {
  const { waits } = weights;
  const unit = waits[waits.length - 1]!;
  if ((waits[0]! / unit) * size < most) return weights;
  throw tooLarge();
}

function tooLarge() {
  return badInput(
    "too-large",
    "clients",
    "There are too many clients, urgency groups and earlier proposals to weigh against each other exactly.",
    "Allocate in parts, or use fewer urgency groups.",
  );
}
