import fc from "fast-check";
import { expect, it } from "vitest";
import { smallestHittingSet } from "./hitting-set.js";

const sets = fc.array(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }), { maxLength: 12 });
const bits = (set: readonly number[]) => set.reduce((mask, one) => mask | (1 << one), 0);

it("is a smallest set that meets every set, as trying all 128 of them finds", () => {
  fc.assert(
    fc.property(sets, (list) => {
      const { set, proven } = smallestHittingSet(list, 7);
      const meets = (mask: number) => list.every((one) => (bits(one) & mask) !== 0);
      const sizes = Array.from({ length: 128 }, (_, mask) => mask)
        .filter(meets)
        .map((mask) => mask.toString(2).replaceAll("0", "").length);
      expect(proven).toBe(true);
      expect(meets(bits(set))).toBe(true);
      expect(set.length).toBe(Math.min(...sizes));
    }),
    { numRuns: 500 },
  );
});

it("proves a realistic size at once: 24 rules and 500 mentors who fail seven each", () => {
  const list = Array.from({ length: 500 }, (_, i) =>
    Array.from({ length: 7 }, (_, j) => (i * 7 + j * (1 + (i % 11)) + (i >> 3)) % 24),
  ).map((set) => [...new Set(set)]);
  const { set, proven } = smallestHittingSet(list, 24);
  expect(proven).toBe(true);
  expect(list.every((one) => one.some((element) => set.includes(element)))).toBe(true);
});
