import { type Problem, WaymarkError } from "@waymark/core";
import type { FundingModel } from "./funding-model.js";

/** What the costs come to under one scenario. All amounts in pounds, to the penny. */
export interface FundingResult {
  readonly title: string;
  readonly contributions: number;
  readonly shares: readonly { readonly agency: string; readonly pounds: number; readonly share: number }[];
  readonly fixed: number;
  /** What one more intervention costs directly. */
  readonly costPerIntervention: number;
  /** What it is to be priced at, so that the share for management can be taken from it. */
  readonly price: number;
  /** What is taken from each price for management and development. */
  readonly sliceEach: number;
  /** The fixed costs that are management or development: what the slices are to fund. */
  readonly management: number;
  /** How much of that the slices of those expected fund, and how much is left to be found elsewhere. */
  readonly managementFunded: number;
  readonly managementLeft: number;
  /** The least number whose slices fund all management; null where nothing is taken and there is something to fund. */
  readonly managementFrom: number | null;
  /** The same with the fixed costs spread over those expected; null where none is expected. */
  readonly fullCostPerIntervention: number | null;
  /** What the year costs and brings in, and the difference. */
  readonly cost: number;
  readonly income: number;
  readonly balance: number;
  /** How many interventions can be paid for at most; null where each pays for itself and there is no limit. */
  readonly affordable: number | null;
  /** The least number at which income covers the cost, contributions in it; null where no number does. */
  readonly viableFrom: number | null;
  /** The least number at which fees pay for all, the contributions left out; null where a fee does not cover its cost. */
  readonly breakEven: number | null;
  /** The fee at which the expected number breaks even, the contributions left out; null where none is expected. */
  readonly breakEvenFee: number | null;
  readonly method: string;
}

/** One row of a sensitivity table. */
export interface SensitivityRow {
  readonly months: number;
  readonly costPerIntervention: number;
  readonly price: number;
  readonly affordable: number | null;
  readonly viableFrom: number | null;
  readonly balance: number;
}

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
 * How the result depends on how long mentoring lasts, everything else as it is.
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
