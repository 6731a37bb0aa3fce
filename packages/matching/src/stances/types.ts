/** One client's mentors under one option of a stance. */
export interface StanceView {
  readonly option: string;
  /** How many mentors are eligible under it. */
  readonly eligible: number;
  /** The first mentor, and the points that they have under this option; null where nobody is eligible. */
  readonly first: string | null;
  readonly points: number | null;
}

/** Where one mentor stands for a client under each option of a stance. */
export interface StanceMove {
  readonly mentor: string;
  /** Place from 1, in the order of the stance's options; null where not eligible. */
  readonly ranks: readonly (number | null)[];
}

/** What it costs to choose as one option would, where the other turns out to be right. */
export interface StanceRegret {
  /** The option by which the first mentor is chosen. */
  readonly chosen: string;
  /** The option that turns out to be right. */
  readonly under: string;
  /**
   * Points under `under` of its own first mentor, less those of the first mentor of `chosen`: 0 or more. Null
   * where either option has nobody, or where the mentor chosen is not eligible under `under`.
   */
  readonly points: number | null;
}

/** The mentor whose largest regret over the options is smallest. */
export interface SafestMentor {
  readonly mentor: string;
  /** That largest regret, in points. */
  readonly regret: number;
}

/** What hangs on one stance for one client. */
export interface StanceClient {
  readonly client: string;
  readonly views: readonly StanceView[];
  /** Mentors in the top under some option whose place differs between options. */
  readonly moves: readonly StanceMove[];
  /** Mentors in the top under every option. */
  readonly robust: readonly string[];
  /** For every ordered pair of different options. */
  readonly regrets: readonly StanceRegret[];
  /** Among mentors eligible under every option; null where there is none. */
  readonly safest: SafestMentor | null;
}

/** What hangs on one stance. */
export interface StanceComparison {
  readonly stance: string;
  readonly title: string;
  readonly source: string;
  /** The option that the model's policy has taken, if any. */
  readonly taken: string | null;
  readonly options: readonly { readonly option: string; readonly title: string }[];
  /** Clients whose first mentor is not the same under every option. */
  readonly firstDiffers: number;
  /** The largest regret over all clients, in points. */
  readonly largestRegret: number;
  readonly clients: readonly StanceClient[];
  /** What the comparison could not undo, in words; empty as a rule. See `options.policy` of `compareStances`. */
  readonly notes: readonly string[];
}

/** A client's mentors who are good whatever is decided. */
export interface RobustChoice {
  readonly client: string;
  /** Mentors in the top under every option of every stance. */
  readonly robust: readonly string[];
  /** Smallest largest regret over every option of every stance. */
  readonly safest: SafestMentor | null;
}

/** What hangs on each stance that a policy can take. Advice: the tensions are kept, not resolved (§8.1). */
export interface StanceReport {
  /** How many of a client's first mentors count as the top. */
  readonly top: number;
  readonly stances: readonly StanceComparison[];
  readonly overall: readonly RobustChoice[];
}
