import type { BarredPair } from "./bars.js";

/** Something to see to in a relationship. */
export interface RaisedSign {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** What to do about it. */
  readonly todo: string;
  readonly source: string;
}

/** A relationship that the client had before. */
export interface EarlierRelationship {
  readonly engagement: string;
  readonly mentor: string;
  readonly second: string | null;
  readonly started: string;
  readonly ended: string;
  readonly daysRun: number;
  /** How it ended, in words; null where nobody recorded it. */
  readonly ending: string | null;
  /** Whether it broke off before its planned end; null where it is not known. */
  readonly early: boolean | null;
}

/** One relationship after the match: how far it has come of what was planned, and what to see to. Days as `YYYY-MM-DD`. */
export interface Relationship {
  readonly engagement: string;
  readonly client: string;
  readonly mentor: string;
  readonly second: string | null;
  readonly state: "going-on" | "ended";
  readonly started: string;
  readonly ended: string | null;
  readonly daysRun: number;
  readonly plannedDays: number;
  readonly plannedEnd: string;
  /** Whether a day was agreed; otherwise the policy's usual length stands in. */
  readonly endAgreed: boolean;
  /** The last contact and the days since; null where it is not known, which is not the same as quiet. */
  readonly lastContact: string | null;
  readonly daysSinceContact: number | null;
  readonly nextReview: string | null;
  /** How it ended, in words; null where it goes on, or nobody recorded it. */
  readonly ending: string | null;
  /** The client's earlier relationships, the first of them first. */
  readonly history: readonly EarlierRelationship[];
  /** What to see to, in the order of the scheme. */
  readonly signs: readonly RaisedSign[];
  /** What to find out: without it some signs are neither raised nor ruled out. */
  readonly toFindOut: readonly string[];
}

/** A client without a mentor now who has had one: what to bear in mind in a new match. */
export interface Rematch {
  readonly client: string;
  readonly history: readonly EarlierRelationship[];
  /** Mentors to prefer, because it ended well with them. */
  readonly prefer: readonly string[];
  /** Mentors who are not proposed again yet. */
  readonly barred: readonly BarredPair[];
  /** Whether an earlier relationship broke off. */
  readonly warn: boolean;
}

/** How the relationships of a caseload stand. */
export interface RelationshipReport {
  /** Those that go on, and those that ended within the time that the policy looks back over; by id. */
  readonly relationships: readonly Relationship[];
  /** Open clients who wait for a mentor again, by id. */
  readonly rematches: readonly Rematch[];
  readonly barred: readonly BarredPair[];
}
