/** What one agency gives for the year. */
export interface Contribution {
  readonly agency: string;
  /** Whole pounds, 0 or more. */
  readonly pounds: number;
}

/** A cost that comes once a year, however many are mentored: training, supervision, vetting, a coordinator. */
export interface FixedCost {
  readonly what: string;
  /** Whole pounds, 0 or more. */
  readonly pounds: number;
  /** Whether it is management or development, which the share taken from each intervention goes to (§5.5). */
  readonly management?: boolean | undefined;
}

/** What one intervention takes. */
export interface Intervention {
  /** Pounds for a mentor's day. */
  readonly dayRate: number;
  /** How many months the mentoring lasts. */
  readonly months: number;
  /** Mentor's days in a month; 2.5 is allowed. */
  readonly daysPerMonth: number;
  /** Pounds of travel for each of those days. */
  readonly travelPerDay: number;
  /** Pounds of supervision and support in a month. */
  readonly supervisionPerMonth: number;
  /** Pounds once for each intervention: assessment, matching, exit and follow-up. */
  readonly setUp: number;
  /**
   * What is taken from the price of each intervention for management and development, in points of the price: 1 500
   * is 15 per cent, so a direct cost of £85 gives a price of £100, £15 of it for management (§5.5). Below 10 000.
   */
  readonly managementShare: number;
  /** Pounds that the referring agency pays for one; 0 where the contributions alone pay. */
  readonly fee: number;
}

/** A funding model as data: who gives, what is fixed, what one intervention takes, and how many are expected. */
export interface FundingModel {
  readonly title: string;
  readonly source: string;
  readonly contributions: readonly Contribution[];
  readonly fixed: readonly FixedCost[];
  readonly intervention: Intervention;
  /** Interventions expected in the year. */
  readonly referrals: number;
}

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
