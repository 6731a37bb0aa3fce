import { canonical } from "@waymark/core";
import { seededIntegers } from "@waymark/statistics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bare, demoModel, engagements, wellRun } from "../../tests/demo.js";
import { riskOf } from "../compile/index.js";
import { assessedRanges, assessRecord, assessRisk, besideJudgement, simulate } from "../index.js";

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

  it("stays inside the exact range over whatever assessors give", () => {
    const three = fc
      .tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000))
      .map((all) => [...all].sort((a, b) => a - b) as unknown as readonly [number, number, number]);
    const given = fc.uniqueArray(
      fc.record(
        {
          risk: fc.constantFrom(...riskOf(model).risks.map(({ risk }) => risk.id)),
          likelihood: three,
          impact: three,
        },
        { requiredKeys: ["risk"] },
      ),
      { selector: ({ risk }) => risk, maxLength: 12 },
    );
    fc.assert(
      fc.property(engagements, given, fc.boolean(), fc.nat(1_000), (facts, ranges, strongest, seed) => {
        const assessment = assessRecord(model, facts, { barriers: strongest ? "strongest" : "series" });
        const { items, categories } = simulate(model, assessment, { seed, runs: 12, ranges });
        const exact = assessedRanges(model, assessment, ranges);
        expect(Object.values(categories).map((one) => one.exact)).toEqual(Object.values(exact.categories));
        for (const { p5, p50, p95, exact: own } of [...items, ...Object.values(categories)]) {
          expect(own.low <= p5 && p5 <= p50 && p50 <= p95 && p95 <= own.high).toBe(true);
          expect(own.low <= own.points && own.points <= own.high).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("has the assessment’s own exact range where nobody gave one, and an assessor’s where one did", () => {
    const assessment = assessRisk(model, wellRun);
    const own = assessedRanges(model, assessment, []);
    const { points, low, high } = assessment.categories.client;
    expect(own.categories.client).toEqual({ points, low, high });
    // Two controls of `delay` leave 0.7 × 0.8 of the likelihood.
    const ranges = [
      { risk: "delay", likelihood: [2_000, 8_000, 10_000], impact: [10_000, 10_000, 10_000] },
    ] as const;
    const delay = { risk: "delay", points: 4_480, low: 1_120, high: 5_600 };
    expect(assessedRanges(model, assessment, ranges).items.find(({ risk }) => risk === "delay")).toEqual(
      delay,
    );
    expect(assessment.items.find(({ id }) => id === "delay")!.residual).toMatchObject({
      low: 896,
      high: 896,
    });
    // 4480 to 5600 is another band than the facts give: reached by the assessor's range, not by the facts'.
    const judged = (band: "low" | "moderate" | "high" | "extreme") => [
      {
        category: "project",
        band,
        by: "P-3",
        role: "Project Manager",
        on: "2026-06-30",
        reasons: ["Seen."],
      } as const,
    ];
    const within = (band: "low" | "moderate" | "high" | "extreme", given: typeof ranges | undefined) =>
      besideJudgement(model, assessment, judged(band), given)[0]!.differences[0]!.withinRange;
    expect([within("high", undefined), within("high", ranges), within("extreme", ranges)]).toEqual([
      ...[false, true, false],
    ]);
    expect(within("low", ranges)).toBe(true);
  });

  it("draws a control once in a run, for every risk that has it", () => {
    const { last_supervision: _, ...unknown } = wellRun;
    const assessment = assessRisk(model, unknown);
    const having = assessment.items.filter(
      ({ controls, residual }) =>
        controls.some(({ id }) => id === "supervision") && residual.low < residual.high,
    );
    expect(having.length).toBeGreaterThanOrEqual(5);
    const ends = Array.from({ length: 40 }, (_none, seed) => {
      const { items } = simulate(model, assessment, { seed, runs: 1 });
      return having.map(({ id, residual }) => {
        const at = items.find(({ risk }) => risk === id)!.p50;
        expect([residual.low, residual.high]).toContain(at);
        return at === residual.low;
      });
    });
    for (const run of ends) expect(new Set(run).size).toBe(1);
    expect(new Set(ends.map(([first]) => first)).size).toBe(2);
  });

  it("draws a scale that risks share once in a run, unless an assessor speaks of one of them", () => {
    const assessment = assessRisk(model, { ...wellRun, client_state: "agitated", violence: "" });
    const drawn = (ranges: Parameters<typeof simulate>[2]["ranges"]) =>
      Array.from({ length: 60 }, (_none, seed) => {
        const { items } = simulate(model, assessment, { seed, runs: 1, ranges });
        return ["provoked", "physical-harm"].map((id) => items.find(({ risk }) => risk === id)!.p50);
      })
        .sort(([a, b], [c, d]) => a! - c! || b! - d!)
        .map(([, harm]) => harm!);
    const rising = (values: readonly number[]) => values.every((one, i) => i === 0 || values[i - 1]! <= one);
    expect(new Set(drawn([])).size).toBeGreaterThan(10);
    expect(rising(drawn([]))).toBe(true);
    expect(rising(drawn([{ risk: "provoked", impact: [6_000, 8_000, 10_000] }]))).toBe(false);
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
          3228,
          4108,
          5422,
        ],
        [
          3393,
          4706,
          6318,
        ],
        [
          3389,
          4494,
          6042,
        ],
        [
          2215,
          3223,
          4886,
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
