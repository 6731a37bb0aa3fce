import type { FundingModel } from "../funding/funding-model.js";

/**
 * The scheme's own budget as a worked example: £75k in four contributions (§1). The report gives the contributions
 * and no unit costs; what an intervention takes is our own placeholder, to be replaced by a scheme's figures.
 *
 * @example
 * ```ts
 * seedFunding.contributions.map(({ pounds }) => pounds); // => [40000, 15000, 10000, 10000]
 * fundingResult(seedFunding).costPerIntervention; // => 3480
 * fundingResult(seedFunding).price; // => 4094.12
 * fundingResult(seedFunding).affordable; // => 10
 * ```
 */
export const seedFunding: FundingModel = Object.freeze({
  title: "The scheme's budget at the outset, with placeholder costs",
  source: "§1 for the contributions; §5.5, §8.2 for what must be paid; all unit costs are our placeholder",
  contributions: [
    { agency: "Birmingham City Council", pounds: 40_000 },
    { agency: "Coventry City Council", pounds: 15_000 },
    { agency: "Sandwell MBC", pounds: 10_000 },
    { agency: "West Midlands Police CTU", pounds: 10_000 },
  ],
  fixed: [
    { what: "Training and training package", pounds: 10_000 },
    { what: "Coordination", pounds: 20_000, management: true },
    { what: "Mentor Support Network", pounds: 6_000 },
    { what: "Evaluation", pounds: 3_000 },
  ],
  intervention: {
    dayRate: 180,
    months: 6,
    daysPerMonth: 2,
    travelPerDay: 20,
    supervisionPerMonth: 130,
    setUp: 300,
    managementShare: 1_500,
    fee: 0,
  },
  referrals: 9,
});
