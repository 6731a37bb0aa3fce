import { type Problem, WaymarkError } from "@waymark/core";
import type { FundingModel, FundingResult, SensitivityRow } from "./types.js";

/**
 * What a funding model comes to: cost of one intervention, how many can be paid for, and when fees alone would
 * carry the scheme. Arithmetic only: it says what the numbers given imply, and foretells nothing.
 *
 * @throws WaymarkError naming every amount that is not a number of 0 or more.
 * @example
 * ```ts
 * const result = fundingResult({ ...seedFunding, fixed: [], referrals: 10 });
 * result.contributions; // => 75000
 * result.shares[0].share; // => 0.5333333333333333
 * ```
 */
export function fundingResult(model: FundingModel): FundingResult {
  check(model);
  const contributions = model.contributions.reduce((sum, { pounds }) => sum + pounds, 0);
  const fixed = model.fixed.reduce((sum, { pounds }) => sum + pounds, 0);
  const each = pence(costOfOne(model));
  // In whole pence, so that the two counts below are exact.
  const gap = Math.round((each - model.intervention.fee) * 100);
  const inPence = (pounds: number) => Math.round(pounds * 100);
  const cost = fixed + each * model.referrals;
  const income = contributions + model.intervention.fee * model.referrals;
  return {
    title: model.title,
    contributions,
    shares: model.contributions.map(({ agency, pounds }) => ({
      agency,
      pounds,
      share: contributions === 0 ? 0 : pounds / contributions,
    })),
    fixed,
    costPerIntervention: each,
    fullCostPerIntervention: model.referrals === 0 ? null : pence(cost / model.referrals),
    cost: pence(cost),
    income: pence(income),
    balance: pence(income - cost),
    affordable: gap <= 0 ? null : Math.max(0, Math.floor(inPence(contributions - fixed) / gap)),
    breakEven: gap >= 0 ? null : Math.ceil(inPence(fixed) / -gap),
    breakEvenFee: model.referrals === 0 ? null : pence(each + fixed / model.referrals),
    method:
      "direct costs of one intervention and management's share of them; fixed costs over the year; no discounting",
  };
}

/**
 * How the result hangs on how long mentoring lasts, everything else as it is.
 *
 * @throws WaymarkError as {@link fundingResult}.
 * @example
 * ```ts
 * sensitivityToLength(seedFunding, [6, 12]).map(({ months }) => months); // => [6, 12]
 * ```
 */
export function sensitivityToLength(model: FundingModel, months: readonly number[]): SensitivityRow[] {
  return months.map((length) => {
    const intervention = { ...model.intervention, months: length };
    const { costPerIntervention, affordable, balance } = fundingResult({ ...model, intervention });
    return { months: length, costPerIntervention, affordable, balance };
  });
}

/**
 * Several models side by side, for example a local one and a national one.
 *
 * @throws WaymarkError as {@link fundingResult}.
 */
export function compareFunding(models: readonly FundingModel[]): FundingResult[] {
  return models.map(fundingResult);
}

function costOfOne({ intervention: one }: FundingModel): number {
  const days = one.months * one.daysPerMonth;
  const direct = days * (one.dayRate + one.travelPerDay) + one.months * one.supervisionPerMonth + one.setUp;
  return (direct * (10_000 + one.managementShare)) / 10_000;
}

/** To the penny. */
function pence(pounds: number): number {
  return Math.round(pounds * 100) / 100 + 0;
}

function check(model: FundingModel): void {
  const amounts: [string, number][] = [
    ...model.contributions.map(({ pounds }, i): [string, number] => [`contributions.${i}.pounds`, pounds]),
    ...model.fixed.map(({ pounds }, i): [string, number] => [`fixed.${i}.pounds`, pounds]),
    ...Object.entries(model.intervention).map(([key, value]): [string, number] => [
      `intervention.${key}`,
      value,
    ]),
    ["referrals", model.referrals],
  ];
  const problems: Problem[] = amounts
    .filter(([, value]) => !(typeof value === "number" && Number.isFinite(value) && value >= 0))
    .map(([path]) => ({
      code: "bad-amount",
      path,
      message: "This is not a number of 0 or more.",
      hint: "Give 0 or more.",
    }));
  if (problems.length > 0) throw new WaymarkError(problems);
}
