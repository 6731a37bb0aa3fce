import { type Problem, WaymarkError } from "@waymark/core";
import type { FundingModel, FundingResult, SensitivityRow } from "./types.js";

/**
 * What a funding model comes to: cost and price of one intervention, what the share taken from each funds of
 * management, how many can be paid for, and when fees alone would carry the scheme. The share is a part of the price and
 * goes to fixed management: it is no further cost, and is counted once. Arithmetic only: it says what the numbers given imply, and foretells nothing.
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
  // In whole pence, so that the counts below are exact.
  const gap = inPence(each - model.intervention.fee);
  const short = inPence(fixed - contributions);
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
    ...managementOf(model, each),
    fullCostPerIntervention: model.referrals === 0 ? null : pence(cost / model.referrals),
    cost: pence(cost),
    income: pence(income),
    balance: pence(income - cost),
    affordable: mostOf(short, gap),
    viableFrom: short <= 0 ? 0 : gap >= 0 ? null : Math.ceil(short / -gap),
    breakEven: gap >= 0 ? null : Math.ceil(inPence(fixed) / -gap),
    breakEvenFee: model.referrals === 0 ? null : pence(each + fixed / model.referrals),
    method:
      "direct costs of each intervention and fixed costs over the year; the share taken from each price funds fixed management and is not counted twice; no discounting",
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
    const { costPerIntervention, price, affordable, viableFrom, balance } = fundingResult({
      ...model,
      intervention,
    });
    return { months: length, costPerIntervention, price, affordable, viableFrom, balance };
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
  return days * (one.dayRate + one.travelPerDay) + one.months * one.supervisionPerMonth + one.setUp;
}

/** The price that leaves the direct cost when the share has been taken from it, and what the shares fund. */
function managementOf({ fixed, intervention, referrals }: FundingModel, each: number) {
  const price = pence((each * 10_000) / (10_000 - intervention.managementShare));
  const sliceEach = pence(price - each);
  const management = fixed.reduce((sum, one) => sum + (one.management === true ? one.pounds : 0), 0);
  const managementFunded = Math.min(management, pence(sliceEach * referrals));
  const from = sliceEach === 0 ? null : Math.ceil(inPence(management) / inPence(sliceEach));
  return {
    price,
    sliceEach,
    management,
    managementFunded,
    managementLeft: pence(management - managementFunded),
    managementFrom: management === 0 ? 0 : from,
  };
}

/** How many can be paid for: no limit where each pays for itself and the rest is paid, or will be by many. */
function mostOf(short: number, gap: number): number | null {
  if (gap < 0 || (gap === 0 && short <= 0)) return null;
  return gap === 0 ? 0 : Math.max(0, Math.floor(-short / gap));
}

function inPence(pounds: number): number {
  return Math.round(pounds * 100);
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
  if (model.intervention.managementShare >= 10_000)
    problems.push({
      code: "bad-amount",
      path: "intervention.managementShare",
      message: "This is the whole price or more, so nothing would be left for the intervention.",
      hint: "Give points of the price, below 10 000.",
    });
  if (problems.length > 0) throw new WaymarkError(problems);
}
