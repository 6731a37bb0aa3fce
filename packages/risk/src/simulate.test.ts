import { canonical, seededIntegers } from "@waymark/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessRecord, assessRisk, simulate } from "./index.js";
import { bare, demoModel, engagements, wellRun } from "./testing/demo.js";

const model = demoModel();

describe("a simulation", () => {
  it("gives the same bytes for the same seed, and stays inside the exact range", () => {
    fc.assert(
      fc.property(engagements, fc.nat(4_294_967_295), (facts, seed) => {
        const assessment = assessRecord(model, facts);
        const one = simulate(model, assessment, { seed, runs: 25 });
        expect(canonical(simulate(model, assessment, { seed, runs: 25 }))).toBe(canonical(one));
        for (const { p5, p50, p95, exact } of [...one.items, ...Object.values(one.categories)]) {
          expect(exact.low <= p5 && p5 <= p50 && p50 <= p95 && p95 <= exact.high).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("is what it was when this was written: the same on any machine", () => {
    const draws = seededIntegers(7);
    expect([1, 2, 3, 4].map(() => draws.next(1_000_000))).toMatchInlineSnapshot(`
      [
        393609,
        744933,
        465066,
        156487,
      ]
    `);
    const { categories } = simulate(model, assessRisk(model, bare), { seed: 7, runs: 400 });
    expect(Object.values(categories).map(({ p5, p50, p95 }) => [p5, p50, p95])).toMatchInlineSnapshot(`
      [
        [
          3325,
          4133,
          5517,
        ],
        [
          3537,
          4651,
          6243,
        ],
        [
          3528,
          4593,
          6146,
        ],
        [
          2732,
          3554,
          4766,
        ],
      ]
    `);
  });

  it("follows what assessors give, most often near what they hold likely", () => {
    const assessment = assessRisk(model, wellRun);
    const ranges = [
      { risk: "delay", likelihood: [2_000, 8_000, 10_000], impact: [10_000, 10_000, 10_000] },
    ] as const;
    const { items } = simulate(model, assessment, { seed: 1, runs: 2_000, ranges });
    const { p5, p50, p95 } = items.find(({ risk }) => risk === "delay")!;
    // 0.7 × 0.8 is what two controls leave; the median of the triangle is 6 899.
    expect(Math.abs(p50 - 6_899 * 0.56)).toBeLessThan(120);
    expect(p5).toBeGreaterThan(2_000 * 0.56);
    expect(p95).toBeLessThan(10_000 * 0.56);
  });

  it("draws evenly", () => {
    const random = seededIntegers(3);
    const counts = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 60_000; i++) counts[random.next(6)]! += 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it("refuses what it cannot run", () => {
    const assessment = assessRisk(model, bare);
    expect(() => simulate(model, assessment, { seed: -1 })).toThrow(/seed/);
    expect(() => simulate(model, assessment, { seed: 1, runs: 0 })).toThrow(/0 times/);
    const bad = [{ risk: "delay", impact: [5, 4, 6] }] as const;
    expect(() => simulate(model, assessment, { seed: 1, ranges: bad })).toThrow(/lowest/);
    expect(() => simulate(model, assessment, { seed: 1, ranges: [{ risk: "x" }] })).toThrow(/no such risk/);
  });
});
