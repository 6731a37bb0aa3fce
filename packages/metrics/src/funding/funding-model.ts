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
