import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFunding, fundingResult, seedFunding, sensitivityToLength } from "../index.js";

describe("fundingResult", () => {
  it("works the seed's figures by hand", () => {
    // Direct: 12 days × £200 = 2400; supervision 6 × 130 = 780; set-up 300; together 3480; with 15 % on top 4002.
    // 75 000 − 39 000 fixed leaves 36 000: eight interventions cost 32 016, nine cost 36 018, £18 too much.
    const result = fundingResult(seedFunding);
    expect(result).toMatchObject({
      contributions: 75_000,
      fixed: 39_000,
      costPerIntervention: 4_002,
      affordable: 8,
      balance: -18,
      breakEven: null,
    });
    expect(result.shares.map(({ pounds }) => pounds)).toEqual([40_000, 15_000, 10_000, 10_000]);
    expect(result.fullCostPerIntervention).toBe(8_335.33);
    expect(result.breakEvenFee).toBe(8_335.33);
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
    expect(rows.map(({ costPerIntervention }) => costPerIntervention)).toEqual([
      2_173.5, 4_002, 7_659, 14_973,
    ]);
    expect(rows.map(({ affordable }) => affordable)).toEqual([16, 8, 4, 2]);
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
        ["National", 88],
      ],
    );
  });

  it("names every bad amount at once", () => {
    const broken = { ...seedFunding, referrals: -1, fixed: [{ what: "x", pounds: Number.NaN }] };
    expect(() => fundingResult(broken)).toThrow(/fixed\.0\.pounds[\s\S]*referrals/);
  });
});
