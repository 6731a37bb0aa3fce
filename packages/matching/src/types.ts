/** What one factor adds to a score, and why. Contributions sum exactly to the score. */
export interface Contribution {
  readonly factor: string;
  readonly title: string;
  /** Which scale counted: towards the like or towards the unlike. */
  readonly mode: "similar" | "different";
  /** Who chose that: the policy, or the client by a wish. */
  readonly because: "policy" | "client";
  /** Points that it adds, 0 to `of`. */
  readonly points: number;
  /** The most that it could add. Over all contributions these sum to 10 000. */
  readonly of: number;
  /** The least and the most that it adds, whatever the unknown facts turn out to be. */
  readonly low: number;
  readonly high: number;
  /** The level reached; null while missing facts leave it open. */
  readonly level: string | null;
  readonly says: string;
  readonly source: string;
  /** Fields that are not known and leave the level open. */
  readonly unknown: readonly string[];
}

/** A rule that stands between a client and a mentor, and what would lift it. */
export interface Blocker {
  readonly rule: string;
  readonly title: string;
  readonly reason: string;
  readonly remedy: string;
  readonly source: string;
  /** False where the rule might hold, once what is missing is known. */
  readonly certain: boolean;
  readonly unknown: readonly string[];
}

/** Something to bear in mind that does not stand in the way. */
export interface Flag {
  readonly rule: string;
  readonly title: string;
  readonly reason: string;
  readonly remedy: string;
  readonly source: string;
}

/** A fact that is not known and that bears on the score. */
export interface Unknown {
  /** The field, as `client.faith`. */
  readonly field: string;
  readonly title: string;
  /** How many points of the score hang on the factors that wait for it. */
  readonly swing: number;
  readonly factors: readonly string[];
  /** What to ask. */
  readonly ask: string;
}

/** One client and one mentor compared: advice with its reasons, for people to decide on. */
export interface Match {
  readonly client: string;
  readonly mentor: string;
  /** Integer points, 0 to 10 000 (hundredths of a per cent). */
  readonly points: number;
  /** Whatever the unknown facts turn out to be, the score lies from low to high. */
  readonly low: number;
  readonly high: number;
  readonly eligible: boolean;
  readonly blockers: readonly Blocker[];
  readonly contributions: readonly Contribution[];
  /** What to find out, that which matters most first. */
  readonly unknowns: readonly Unknown[];
  readonly flags: readonly Flag[];
}

/** What somebody decided of a client and a mentor, over the advice: who, in which role, when and why. */
export interface Decision {
  readonly client: string;
  readonly mentor: string;
  readonly kind: "pin" | "lock" | "veto" | "rejected";
  readonly by: string;
  readonly role: string;
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: string;
  /** The last day on which it counts; null while it stays. */
  readonly until: string | null;
}

/** How many mentors one rule keeps from a client. */
export interface RuleCount {
  readonly rule: string;
  readonly title: string;
  /** Mentors that this rule keeps out. */
  readonly mentors: number;
  /** Mentors that this rule alone keeps out: lifting it would make them eligible. */
  readonly alone: number;
  readonly remedy: string;
  readonly source: string;
}

/** The mentor that a client lacks: what a recruiter should look for. */
export interface RecruitProfile {
  /** What a mentor must have to be eligible. */
  readonly must: readonly string[];
  /** What would make the match a good one, what weighs most first. */
  readonly should: readonly string[];
}

/** A client's eligible mentors, best first. */
export interface Shortlist {
  readonly client: string;
  /** The best eligible mentors, at most as many as were asked for. */
  readonly matches: readonly Match[];
  /** How many mentors are eligible in all, and how many were looked at. */
  readonly eligible: number;
  readonly considered: number;
  /** Which rules keep the others out, the most frequent first. */
  readonly blocked: readonly RuleCount[];
  /** Whom to recruit, where nobody is eligible. */
  readonly profile: RecruitProfile | null;
}

/** One client with one mentor. */
export interface AssignedPair {
  readonly client: string;
  readonly mentor: string;
  readonly points: number;
  readonly low: number;
  readonly high: number;
  /** `kept`: the engagement goes on. `proposed`: advice of this allocation. */
  readonly kind: "kept" | "proposed";
}

/** A client without a mentor, and why. */
export interface Unmatched {
  readonly client: string;
  readonly reason: "no-eligible-mentor" | "all-suitable-full";
  readonly says: string;
  /** How many mentors are eligible for this client. */
  readonly eligible: number;
  readonly blocked: readonly RuleCount[];
  readonly profile: RecruitProfile;
}

/**
 * Prices that prove the allocation optimal. The cost of a pair is 10 000 less its points; waiting costs `wait`,
 * which is more than any number of pairs can. For every eligible pair, cost ≥ client price + mentor price, with
 * equality for the assigned; no client's price is above `wait`, no mentor's above 0, and only full mentors have
 * a price below 0. By linear-programming duality no allocation serves more, nor as many with more points.
 */
export interface Certificate {
  readonly objective: readonly string[];
  readonly wait: number;
  readonly clientPrices: Readonly<Record<string, number>>;
  readonly mentorPrices: Readonly<Record<string, number>>;
  /** The total cost, which is also what the prices sum to. */
  readonly cost: number;
}

/** Who is proposed for whom: as many clients as possible served, then the most points. */
export interface Allocation {
  readonly assignments: readonly AssignedPair[];
  readonly unmatched: readonly Unmatched[];
  /** Points of the proposed assignments. */
  readonly points: number;
  readonly certificate: Certificate;
  /** The SHA-256 of the model and the facts that the allocation was made from. */
  readonly fingerprint: string;
}
