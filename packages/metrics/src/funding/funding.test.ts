import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFunding, fundingResult, sensitivityToLength } from "../index.js";
import { seedFunding } from "../library/index.js";

describe("fundingResult", () => {
  it("works the seed's figures by hand", () => {
    // Direct: 12 days × £200 = 2400; supervision 6 × 130 = 780; set-up 300; together 3480. 15 % of the price is taken:
    // 3480 / 0.85 = 4094.12, 614.12 of it for management; nine give 5527.08 of the 20 000, 33 give 20 265.96.
    // 75 000 − 39 000 fixed leaves 36 000: ten interventions cost 34 800, eleven cost 38 280.
    const result = fundingResult(seedFunding);
    expect(result).toMatchObject({
      contributions: 75_000,
      fixed: 39_000,
      costPerIntervention: 3_480,
      price: 4_094.12,
      sliceEach: 614.12,
      management: 20_000,
      managementFunded: 5_527.08,
      managementLeft: 14_472.92,
      managementFrom: 33,
      affordable: 10,
      viableFrom: 0,
      balance: 4_680,
      breakEven: null,
    });
    expect(result.shares.map(({ pounds }) => pounds)).toEqual([40_000, 15_000, 10_000, 10_000]);
    expect(result.fullCostPerIntervention).toBe(7_813.33);
    expect(result.breakEvenFee).toBe(7_813.33);
  });

  it("counts management once: what is taken from the price is no further cost", () => {
    const { intervention } = seedFunding;
    const without = fundingResult({ ...seedFunding, intervention: { ...intervention, managementShare: 0 } });
    const taken = fundingResult(seedFunding);
    for (const key of ["cost", "balance", "affordable", "breakEven", "fullCostPerIntervention"] as const)
      expect(taken[key]).toBe(without[key]);
    expect(without).toMatchObject({ price: 3_480, sliceEach: 0, managementFunded: 0, managementFrom: null });
    expect(() =>
      fundingResult({ ...seedFunding, intervention: { ...intervention, managementShare: 10_000 } }),
    ).toThrow("managementShare");
  });

  it("says from how many a scheme without contributions lives, though there is no limit above", () => {
    const fees = {
      ...seedFunding,
      contributions: [],
      intervention: { ...seedFunding.intervention, fee: 4_455 },
    };
    // £975 is left of each fee: 39 000 / 975 = 40.
    expect(fundingResult(fees)).toMatchObject({ affordable: null, viableFrom: 40, breakEven: 40 });
    expect(fundingResult({ ...fees, intervention: { ...fees.intervention, fee: 3_480 } })).toMatchObject({
      affordable: 0,
      viableFrom: null,
    });
    expect(fundingResult({ ...seedFunding, contributions: [] })).toMatchObject({
      affordable: 0,
      viableFrom: null,
    });
  });

  it("breaks even at the first number whose fees pay for all", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4_003, max: 20_000 }),
        fc.integer({ min: 0, max: 200_000 }),
        (fee, fixed) => {
          const model = {
            ...seedFunding,
            contributions: [],
            fixed: [{ what: "all", pounds: fixed }],
            intervention: { ...seedFunding.intervention, fee },
          };
          const { breakEven } = fundingResult(model);
          expect(fundingResult({ ...model, referrals: breakEven! }).balance).toBeGreaterThanOrEqual(0);
          if (breakEven! > 0)
            expect(fundingResult({ ...model, referrals: breakEven! - 1 }).balance).toBeLessThan(0);
        },
      ),
    );
  });

  it("can pay for as many as it says and not one more", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 39_000, max: 500_000 }),
        (months, pounds) => {
          const model = {
            ...seedFunding,
            contributions: [{ agency: "A", pounds }],
            intervention: { ...seedFunding.intervention, months },
          };
          const affordable = fundingResult(model).affordable!;
          expect(fundingResult({ ...model, referrals: affordable }).balance).toBeGreaterThanOrEqual(0);
          expect(fundingResult({ ...model, referrals: affordable + 1 }).balance).toBeLessThan(0);
        },
      ),
    );
  });

  it("costs more the longer it lasts", () => {
    const rows = sensitivityToLength(seedFunding, [3, 6, 12, 24]);
    expect(rows.map(({ costPerIntervention }) => costPerIntervention)).toEqual([1_890, 3_480, 6_660, 13_020]);
    expect(rows.map(({ price }) => price)).toEqual([2_223.53, 4_094.12, 7_835.29, 15_317.65]);
    expect(rows.map(({ affordable }) => affordable)).toEqual([19, 10, 5, 2]);
  });

  it("sets a local and a national one side by side", () => {
    const national = {
      ...seedFunding,
      title: "National",
      referrals: 200,
      intervention: { ...seedFunding.intervention, travelPerDay: 60, fee: 5_000 },
    };
    expect(compareFunding([seedFunding, national]).map(({ title, breakEven }) => [title, breakEven])).toEqual(
      [
        [seedFunding.title, null],
        ["National", 38],
      ],
    );
  });

  it("names every bad amount at once", () => {
    const broken = { ...seedFunding, referrals: -1, fixed: [{ what: "x", pounds: Number.NaN }] };
    expect(() => fundingResult(broken)).toThrow(/fixed\.0\.pounds[\s\S]*referrals/);
  });
});
