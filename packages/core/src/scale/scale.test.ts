import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTree, parseFormula } from "../formula/index.js";
import { isWaymarkError } from "../problems.js";
import { evaluateGrid } from "./grid.js";
import { compileScale } from "./read-scale.js";
import { shareOf, shares } from "./shares.js";

const levels = [
  { id: "same", when: "client.a == mentor.a", points: 9_000, says: "s" },
  { id: "near", when: "client.b < mentor.b", points: 4_000, says: "n" },
  { id: "rest", when: true, points: 1_000, says: "r" },
] as const;
const reads = ["client.a", "client.b", "mentor.a", "mentor.b"];
const conditions = levels.map(({ when }) =>
  compileTree(typeof when === "string" ? parseFormula(when) : { kind: "constant", value: when }, new Map()),
);
const scale = compileScale(
  { source: "x", reads, levels: [...levels] },
  { reads, ids: [] },
  conditions,
  5_000,
);

const value = fc.option(fc.integer({ min: 0, max: 2 }), { freq: 3 });
const record = fc.record({ a: value, b: value });

describe("a scale", () => {
  it("first match wins, and what is missing gives the neutral value and an interval", () => {
    const at = (client: object, mentor: object) =>
      scale.evaluate({ client: { ...client }, mentor: { ...mentor } });
    expect(at({ a: 1, b: 0 }, { a: 1, b: 1 })).toMatchObject({ points: 9_000, low: 9_000, high: 9_000 });
    expect(at({ a: 1, b: 0 }, { a: 2, b: 1 })).toMatchObject({ points: 4_000 });
    expect(at({ a: 1, b: null }, { a: 2, b: 1 })).toMatchObject({
      points: 4_000,
      low: 1_000,
      high: 4_000,
      unknown: ["client.b"],
    });
    expect(at({ b: 0 }, { a: 2, b: 1 })).toMatchObject({
      points: 5_000,
      low: 4_000,
      high: 9_000,
      unknown: ["client.a"],
    });
    expect(at({ b: 0 }, { a: 2, b: 1 }).level).toBeUndefined();
  });

  it("the interval is exactly what filling in the missing facts can give", () => {
    fc.assert(
      fc.property(record, record, (client, mentor) => {
        const found = scale.evaluate({ client, mentor });
        const choices = (one: number | null) => (one === null ? [0, 1, 2, 3, -1] : [one]);
        const points: number[] = [];
        for (const ca of choices(client.a))
          for (const cb of choices(client.b))
            for (const ma of choices(mentor.a))
              for (const mb of choices(mentor.b))
                points.push(scale.evaluate({ client: { a: ca, b: cb }, mentor: { a: ma, b: mb } }).points);
        expect([found.low, found.high]).toEqual([Math.min(...points), Math.max(...points)]);
      }),
    );
  });

  it("a grid over profiles says what the scale says, pair by pair", () => {
    fc.assert(
      fc.property(fc.array(record), fc.array(record), (clients, mentors) => {
        const grid = evaluateGrid(
          scale,
          { scope: "client", records: clients },
          { scope: "mentor", records: mentors },
          {},
        );
        clients.forEach((client, i) => {
          mentors.forEach((mentor, j) => {
            const { points, low, high } = scale.evaluate({ client, mentor });
            expect(grid.at(i, j)).toEqual({ points, low, high });
          });
        });
      }),
    );
  });

  it("a plugin’s own function sees only what the scale declares", () => {
    const seen: string[][] = [];
    const own = compileScale(
      {
        source: "x",
        reads: ["client.a"],
        levels: [...levels],
        decide: (facts) => {
          seen.push(Object.keys(facts));
          return facts["client.a"] === 1 ? "same" : undefined;
        },
      },
      { reads: ["client.a"], ids: [] },
      [],
      5_000,
    );
    expect(own.evaluate({ client: { a: 1, b: 2 }, mentor: { a: 1 } }).points).toBe(9_000);
    expect(own.evaluate({ client: { a: null } })).toMatchObject({ points: 5_000, low: 1_000, high: 9_000 });
    expect(seen).toEqual([["client.a"], ["client.a"]]);
  });
});

it("a function that gives a level which the scale does not have is wrong, and never “not known”", () => {
  const gives = (level: unknown) =>
    compileScale(
      { source: "x", reads: ["client.a"], revision: 1, levels: [...levels], decide: () => level as string },
      { reads: ["client.a"], ids: [] },
      [],
      5_000,
      "plugins.demo.factors.music.similar",
    ).evaluate({ client: { a: 1 } });
  expect(gives("near").points).toBe(4_000);
  expect(gives(undefined).level).toBeUndefined();
  const path = "plugins.demo.factors.music.similar.decide";
  const codeOf = (level: unknown) => {
    try {
      return gives(level);
    } catch (error) {
      return isWaymarkError(error) && error.problems;
    }
  };
  expect(codeOf("nera")).toMatchObject(
    [{ code: "no-level", path, hint: /Did you mean near\?/ }].map((one) => ({
      ...one,
      hint: expect.stringMatching(one.hint),
    })),
  );
  for (const other of ["", null, 3, {}]) expect(codeOf(other)).toMatchObject([{ code: "no-level", path }]);
});

describe("shares", () => {
  it("sum to 10 000 whatever the weights, in any order, and keep their order of size", () => {
    const weights = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), weight: fc.nat(10_000) }), {
      selector: ({ id }) => id,
      minLength: 1,
    });
    fc.assert(
      fc.property(weights, (list) => {
        const found = shares(list);
        const total = list.reduce((sum, { weight }) => sum + weight, 0);
        expect(found.reduce((sum, one) => sum + one, 0)).toBe(total === 0 ? 0 : 10_000);
        expect(shares([...list].reverse())).toEqual([...found].reverse());
        for (const [i, one] of list.entries())
          expect(Math.abs(found[i]! * total - one.weight * 10_000)).toBeLessThan(Math.max(1, total));
      }),
    );
  });

  it("of points never leave their bounds and never fall as points rise", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000), (of, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(shareOf(of, low)).toBeLessThanOrEqual(shareOf(of, high));
        expect(shareOf(of, high)).toBeLessThanOrEqual(of);
        expect(shareOf(of, 10_000)).toBe(of);
      }),
    );
  });
});
