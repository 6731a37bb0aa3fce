import { shareOf, WaymarkError } from "@waymark/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type InfluenceEdge, propagate, propagateWithPaths } from "./propagate.js";

const networks = fc.integer({ min: 1, max: 8 }).chain((rows) =>
  fc.record({
    base: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: rows, maxLength: rows }),
    edges: fc.array(fc.tuple(fc.nat(rows - 1), fc.nat(rows - 1), fc.integer({ min: 0, max: 10_000 })), {
      maxLength: 24,
    }) as fc.Arbitrary<InfluenceEdge[]>,
  }),
);

/** The least solution by its definition: start from the base, and raise until nothing rises. */
function leastSolution(base: readonly number[], edges: readonly InfluenceEdge[]): number[] {
  const points = [...base];
  for (let changed = true; changed; ) {
    changed = false;
    for (const [from, to, strength] of edges) {
      const passed = Math.floor((points[from]! * strength + 5_000) / 10_000);
      if (passed > points[to]!) [points[to], changed] = [passed, true];
    }
  }
  return points;
}

describe("propagate", () => {
  it("is the least solution of its equation", () => {
    fc.assert(
      fc.property(networks, ({ base, edges }) => {
        expect(propagate(base, edges)).toEqual(leastSolution(base, edges));
      }),
      { numRuns: 500 },
    );
  });

  it("never lowers anything, never exceeds the highest, and does not hang on the order of influences", () => {
    fc.assert(
      fc.property(networks, fc.nat(), ({ base, edges }, turn) => {
        const points = propagate(base, edges);
        points.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(base[i]!);
          expect(value).toBeLessThanOrEqual(Math.max(...base));
        });
        const at = edges.length === 0 ? 0 : turn % edges.length;
        const turned = [...edges.slice(at), ...edges.slice(0, at)].reverse();
        expect(propagateWithPaths(base, turned)).toEqual(propagateWithPaths(base, edges));
      }),
    );
  });

  it("shows a path that gives exactly the points", () => {
    fc.assert(
      fc.property(networks, ({ base, edges }) => {
        const { points, paths } = propagateWithPaths(base, edges);
        paths.forEach((path, i) => {
          expect(path.at(-1)).toBe(i);
          let carried = base[path[0]!]!;
          for (let k = 1; k < path.length; k++) {
            const strengths = edges
              .filter(([a, b]) => a === path[k - 1] && b === path[k])
              .map(([, , s]) => s);
            carried = shareOf(carried, Math.max(...strengths));
          }
          expect(carried).toBe(points[i]);
          expect(path.length === 1 ? points[i] === base[i] : points[i]! > base[i]!).toBe(true);
        });
      }),
    );
  });

  it("does not let a cycle feed itself", () => {
    const ring: InfluenceEdge[] = [
      [0, 1, 10_000],
      [1, 2, 10_000],
      [2, 3, 10_000],
      [3, 0, 10_000],
    ];
    expect(propagate([1_000, 0, 0, 0], ring)).toEqual([1_000, 1_000, 1_000, 1_000]);
    expect(propagate([], [])).toEqual([]);
  });

  it("follows a chain of thousands", () => {
    const edges = Array.from({ length: 2_999 }, (_, i): InfluenceEdge => [i, i + 1, 10_000]);
    const { points, paths } = propagateWithPaths([7, ...edges.map(() => 0)], edges);
    expect(points.every((value) => value === 7)).toBe(true);
    expect(paths.at(-1)).toHaveLength(3_000);
  });

  it("names everything that is wrong with its input", () => {
    const problems = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return (error as WaymarkError).problems.map(({ code, path }) => `${code} ${path}`);
      }
      throw new Error("nothing was thrown");
    };
    expect(problems(() => propagate([1.5, -1, Number.NaN, 10_001], [[0, 9, 20_000]]))).toEqual([
      "bad-points base[0]",
      "bad-points base[1]",
      "bad-points base[2]",
      "bad-points base[3]",
      "bad-row influences[0]",
      "bad-strength influences[0]",
    ]);
    expect(() => propagate([1], [[0, 0] as unknown as InfluenceEdge])).toThrow(WaymarkError);
    expect(() => propagate(undefined as unknown as number[], [])).toThrow(WaymarkError);
  });
});
