import type { Caseload } from "./caseload.js";
import { keptOf } from "./kept.js";

/** Names one thing that is worked out from a caseload. The package that works it out makes one key and keeps it. */
export interface DerivedKey<T> {
  /** What it names, for whoever looks into a caseload while debugging. */
  readonly title: string;
  /** Never set: it only says of what type the thing is. */
  readonly type?: (thing: T) => T;
}

/**
 * Makes a key for {@link derived}.
 *
 * @example
 * ```ts
 * derivedKey("places").title; // => "places"
 * ```
 */
export function derivedKey<T>(title: string): DerivedKey<T> {
  return Object.freeze({ title });
}

/**
 * Returns what follows from a caseload. It is worked out when first asked for, and then kept for as long as the
 * caseload lives. It must depend on nothing but the caseload and its model, and nobody may change it afterwards.
 *
 * @param caseload an open caseload
 * @param key the one key of this thing, made by {@link derivedKey}
 * @param make works it out
 * @example
 * ```ts
 * const places = derivedKey("places");
 * const caseload = openCaseload(compile(policy, { plugins: [westMidlands] }), { clients: [], mentors: [{ id: "M-1", capacity: 2 }] });
 * let times = 0;
 * const count = () => derived(caseload, places, ({ records }) => { times++; return records.mentors[0].capacity; });
 * [count(), count(), times]; // => [2, 2, 1]
 * ```
 */
export function derived<T>(caseload: Caseload, key: DerivedKey<T>, make: (caseload: Caseload) => T): T {
  const known = keptOf(caseload)!.derived;
  if (known.has(key)) return known.get(key) as T;
  const made = make(caseload);
  known.set(key, made);
  return made;
}
