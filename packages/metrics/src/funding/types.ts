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
  /** What management takes on top, in points of the direct cost: 1 500 is 15 per cent (§5.5). */
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
  /** What one more intervention costs, management's share in it. */
  readonly costPerIntervention: number;
  /** The same with the fixed costs spread over those expected; null where none is expected. */
  readonly fullCostPerIntervention: number | null;
  /** What the year costs and brings in, and the difference. */
  readonly cost: number;
  readonly income: number;
  readonly balance: number;
  /** How many interventions can be paid for; null where each pays for itself and there is no limit. */
  readonly affordable: number | null;
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
  readonly affordable: number | null;
  readonly balance: number;
}
