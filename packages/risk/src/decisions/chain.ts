import { fingerprint } from "@waymark/core";
import { type DecisionRecord, recordsInForce } from "./record.js";

/** What a check of a chain found: intact, or the index of the first record that is wrong, and how. */
export type ChainVerdict =
  | { readonly intact: true; readonly head: string | null }
  | {
      readonly intact: false;
      readonly at: number;
      readonly code: "edited" | "out-of-order" | "missing" | "truncated";
      readonly says: string;
    };

/**
 * Check a chain of decisions. Edits, removals, insertions and changes of order show in the chain itself. A chain cut short, or
 * written again from some point on, shows only against a head (the last hash) that was kept elsewhere: keep one.
 *
 * @param head the last hash, as kept elsewhere; null for a chain that should be empty
 * @example
 * ```ts
 * verifyDecisions([]); // => { intact: true, head: null }
 * verifyDecisions([], "sha256:abc").code; // => "truncated"
 * ```
 */
export function verifyDecisions(records: readonly DecisionRecord[], head?: string | null): ChainVerdict {
  if (!Array.isArray(records))
    return { intact: false, at: 0, code: "edited", says: "This is no list of records." };
  let previous: string | null = null;
  for (const [at, record] of records.entries()) {
    if (typeof record !== "object" || record === null)
      return { intact: false, at, code: "edited", says: `Record ${at + 1} is no record.` };
    const { hash, ...rest } = record as DecisionRecord;
    if (hashOf(rest) !== hash)
      return { intact: false, at, code: "edited", says: `Record ${at + 1} was changed after it was made.` };
    if (record.number !== at + 1)
      return {
        ...{ intact: false, at },
        ...(record.number > at + 1 && record.previous !== previous
          ? ({
              code: "missing",
              says: `A record before number ${record.number} is missing or moved.`,
            } as const)
          : ({
              code: "out-of-order",
              says: `Record ${at + 1} carries the number ${record.number}.`,
            } as const)),
      };
    if (record.previous !== previous)
      return {
        intact: false,
        at,
        code: "missing",
        says: `Record ${at + 1} does not follow the one before it.`,
      };
    previous = hash;
  }
  if (head === undefined || head === previous) return { intact: true, head: previous };
  return {
    ...{ intact: false, at: records.length, code: "truncated" },
    says: "The chain does not end in the head that was kept: it was cut short or written again.",
  };
}

/**
 * The records that can be relied on: all of a chain that is whole, and of one that is not those before the first that is
 * wrong. Those that a later one corrects do not count.
 *
 * @example
 * ```ts
 * wholeRecords([], verifyDecisions([])); // => []
 * ```
 */
export function wholeRecords(
  records: readonly DecisionRecord[],
  chain: ChainVerdict,
): readonly DecisionRecord[] {
  return recordsInForce(chain.intact ? records : records.slice(0, chain.at));
}

function hashOf(record: Omit<DecisionRecord, "hash">): string | undefined {
  try {
    return fingerprint(record);
  } catch {
    return undefined; // What canonical JSON refuses was never hashed by us.
  }
}
