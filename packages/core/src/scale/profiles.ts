import type { RecordValues, Value } from "../formula/index.js";

/** The records along one side of a grid, and the name of their scope. */
export interface GridSide {
  readonly scope: string;
  readonly records: readonly RecordValues[];
}

/** Which of the values that there are each record has, numbered in the order in which they come. */
export interface Numbers {
  readonly of: Int32Array;
  readonly count: number;
}

/** Numbers records by what is said of each: two have one number where it is the same. */
export function numbersBy(size: number, said: (at: number) => unknown): Numbers {
  const seen = new Map<unknown, number>();
  const of = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const key = said(i);
    let number = seen.get(key);
    if (number === undefined) {
      number = seen.size;
      seen.set(key, number);
    }
    of[i] = number;
  }
  return { of, count: seen.size };
}

/** Numbers records by several things at once: two have one number where they agree in all. By nothing, all are alike. */
export function joinNumbers(size: number, list: readonly Numbers[]): Numbers {
  const all = { of: new Int32Array(size), count: Math.min(1, size) };
  return list.reduce((one, other): Numbers => {
    if (other.count <= 1) return one;
    if (one.count <= 1) return other;
    return numbersBy(size, (i) => one.of[i]! * other.count + other.of[i]!);
  }, all);
}

/** Numbers records by the value of a field; unknown is a value as any other. */
export function numbersOfField(records: readonly RecordValues[], field: string): Numbers {
  return numbersBy(records.length, (i) => valueKey(records[i]![field]));
}

/** A list under a sign that no word begins with, so that it is not taken for a word. */
function valueKey(value: Value | undefined): unknown {
  if (typeof value !== "object" || value === null) return value ?? null;
  return `\uFFFF${JSON.stringify(value)}`;
}

/** The first record of each number. */
export function firstOfEach({ of, count }: Numbers): Int32Array {
  const first = new Int32Array(count).fill(-1);
  for (let i = 0; i < of.length; i++) if (first[of[i]!] === -1) first[of[i]!] = i;
  return first;
}
