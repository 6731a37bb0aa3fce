import { WaymarkError } from "@waymark/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cascade } from "../index.js";
import { catalogue, influences } from "../library/index.js";
import type { InfluenceEdge } from "./propagate.js";

const chance = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
const networks = (rows: number, most: number) =>
  fc.record({
    base: fc.array(chance, { minLength: rows, maxLength: rows }),
    edges: fc.array(fc.tuple(fc.nat(rows - 1), fc.nat(rows - 1), chance), {
      maxLength: most,
    }) as fc.Arbitrary<InfluenceEdge[]>,
  });

/** The chance by going through every case of rows that start and influences that hold. */
function byEveryCase(base: readonly number[], edges: readonly InfluenceEdge[]): number[] {
  const total = base.map(() => 0);
  for (let starts = 0; starts < 1 << base.length; starts++) {
    for (let holds = 0; holds < 1 << edges.length; holds++) {
      let weight = 1;
      const reached = base.map((p, i) => {
        const on = (starts >> i) % 2 === 1;
        weight *= on ? p : 1 - p;
        return on;
      });
      edges.forEach(([, , s], i) => {
        weight *= (holds >> i) % 2 === 1 ? s : 1 - s;
      });
      for (let round = 0; round < base.length; round++)
        edges.forEach(([from, to], i) => {
          if ((holds >> i) % 2 === 1 && reached[from]) reached[to] = true;
        });
      reached.forEach((on, i) => {
        if (on) total[i] = total[i]! + weight;
      });
    }
  }
  return total;
}

describe("cascade", () => {
  it("agrees with going through every case", () => {
    fc.assert(
      fc.property(networks(4, 6), ({ base, edges }) => {
        const { lower, upper, exact } = cascade(base, edges);
        expect(exact).toBe(true);
        expect(upper).toEqual(lower);
        byEveryCase(base, edges).forEach((value, i) => {
          expect(lower[i]).toBeCloseTo(value, 9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("gives a ring of four 0.100, where the noisy-OR fixed point gives 0.244", () => {
    const ring: InfluenceEdge[] = [0, 1, 2, 3].map((i) => [i, (i + 1) % 4, 0.9]);
    const { lower, exact } = cascade([0.1, 0, 0, 0], ring);
    expect(exact).toBe(true);
    expect(lower.map((value) => Number(value.toFixed(6)))).toEqual([0.1, 0.09, 0.081, 0.0729]);
    let noisy = 1;
    for (let round = 0; round < 200; round++) noisy = 1 - 0.9 * (1 - 0.9 ** 4 * noisy);
    expect(noisy).toBeCloseTo(0.244, 3);
  });

  it("is exact over all twelve influences of four categories", () => {
    const all: InfluenceEdge[] = [];
    for (let a = 0; a < 4; a++) for (let b = 0; b < 4; b++) if (a !== b) all.push([a, b, 0.5]);
    const { lower, exact } = cascade([0.1, 0.2, 0.3, 0.4], all);
    expect(exact).toBe(true);
    expect(lower.every((value) => value > 0.4 && value < 0.7)).toBe(true);
  });

  it("brackets the truth in larger networks, and counts parallel influences as independent", () => {
    fc.assert(
      fc.property(networks(5, 24), ({ base, edges }) => {
        const { lower, upper } = cascade(base, edges);
        lower.forEach((value, i) => {
          expect(value).toBeLessThanOrEqual(upper[i]! + 1e-12);
          expect(value).toBeGreaterThanOrEqual(base[i]! - 1e-12);
        });
      }),
      { numRuns: 60 },
    );
    expect(
      cascade(
        [1, 0],
        [
          [0, 1, 0.5],
          [0, 1, 0.5],
        ],
      ).lower[1],
    ).toBeCloseTo(0.75, 12);
  });

  it("brackets the exact value of a network just past the limit", () => {
    const edges: InfluenceEdge[] = [];
    for (let i = 0; i < 14; i++) edges.push([i, i + 1, 0.8]);
    const base = Array.from({ length: 15 }, () => 0.1);
    const { lower, upper, exact } = cascade(base, edges);
    expect(exact).toBe(false);
    let truth = 0;
    for (let i = 0; i < 15; i++) {
      truth = 1 - (1 - 0.1) * (1 - 0.8 * truth);
      expect(lower[i]).toBeLessThanOrEqual(truth + 1e-12);
      expect(upper[i]).toBeGreaterThanOrEqual(truth - 1e-12);
    }
  });

  it("takes the whole catalogue in its stride", () => {
    const ids = catalogue.map(({ id }) => id);
    const edges = influences.map(
      ({ from, to, strength }): InfluenceEdge => [ids.indexOf(from), ids.indexOf(to), strength / 10_000],
    );
    const base = ids.map((_, i) => (i % 10) / 40);
    const { lower, upper, exact } = cascade(base, edges);
    expect(exact).toBe(false);
    expect(lower.some((value, i) => value > base[i]!)).toBe(true);
    expect(lower.every((value, i) => value <= upper[i]!)).toBe(true);
  });

  it("refuses points where chances are wanted", () => {
    expect(() => cascade([1_000], [[0, 0, 9_000]])).toThrow(WaymarkError);
    expect(() => cascade([1_000], [[0, 0, 9_000]])).toThrow(/divide points by 10000/);
  });
});
