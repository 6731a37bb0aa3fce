import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../input-error.js";
import { goodmanKruskalTau } from "./goodman-kruskal-tau.js";

const people = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })), {
  minLength: 2,
  maxLength: 30,
});

/** The chance that a guess is wrong, counted over every pair of a person and whose answer is taken as the guess. */
function wrong(groups: readonly (readonly number[])[]): number {
  const all = groups.flat().length;
  return groups.reduce((sum, group) => {
    const misses = group.flatMap((x) => group.filter((y) => x !== y)).length;
    return sum + misses / group.length / all;
  }, 0);
}

describe("goodmanKruskalTau", () => {
  test("is the share of wrong guesses that knowing takes away", () => {
    fc.assert(
      fc.property(people, (pairs) => {
        const known = pairs.map(([x]) => x);
        const guessed = pairs.map(([, y]) => y);
        if (new Set(guessed).size === 1) {
          expect(() => goodmanKruskalTau({ known, guessed })).toThrow(InputError);
          return;
        }
        const groups = [...new Set(known)].map((x) => guessed.filter((_, i) => known[i] === x));
        const blind = wrong([guessed]);
        expect(goodmanKruskalTau({ known, guessed })).toBeCloseTo((blind - wrong(groups)) / blind, 12);
      }),
    );
  });

  test("the order of people does not matter to the last digit", () => {
    fc.assert(
      fc.property(people, (pairs) => {
        const of = (list: typeof pairs) => ({ known: list.map(([x]) => x), guessed: list.map(([, y]) => y) });
        fc.pre(new Set(of(pairs).guessed).size > 1);
        expect(goodmanKruskalTau(of([...pairs].reverse()))).toBe(goodmanKruskalTau(of(pairs)));
      }),
    );
  });
});
