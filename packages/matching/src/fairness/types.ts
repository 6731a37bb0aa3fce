import type { Field } from "@waymark/core";

/** A share in hundredths of a per cent, with its 95 % Wilson interval, rounded outwards. */
export interface Rate {
  readonly points: number;
  readonly low: number;
  readonly high: number;
}

/** A mean of points with its 95 % interval by Student’s t, rounded outwards. */
export interface MeanPoints {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Who is served and who waits, among some clients. A number that is not shown is null. */
export interface GroupCounts {
  readonly clients: number | null;
  /** With a mentor: kept or proposed. */
  readonly served: number | null;
  readonly waiting: number | null;
  readonly waitingRate: Rate | null;
  /** Mean points of the pairs of those served, to the nearest whole number. */
  readonly meanPoints: number | null;
  /** The same with its interval: what the allocation gives those served. Null where too few are, or not shown. */
  readonly allocated: MeanPoints | null;
  /**
   * Points of each client’s best eligible mentor, whoever is free: what the pool has to offer them. Over clients who
   * have one; null where too few have, or where the group is not shown.
   */
  readonly best: MeanPoints | null;
}

/** One group of clients: those with one value of a field. */
export interface GroupRow extends GroupCounts {
  /** The value; null for clients of whom it is not known. */
  readonly value: string | null;
  readonly says: string;
  /**
   * Whether the waiting rate of all lies outside this group's interval, and on which side: this group waits more
   * or less often than chance would easily give. `alike` is no proof of equality. Null where not shown.
   */
  readonly waits: "more" | "less" | "alike" | null;
  /**
   * Whether the mean of all lies outside this group’s interval of `best`, and on which side: the best mentors for
   * this group score lower or higher than chance would easily give. Null where not shown.
   */
  readonly scores: "lower" | "higher" | "alike" | null;
  /** The same of `allocated`: whether the mentors whom this group is given score lower or higher. */
  readonly given: "lower" | "higher" | "alike" | null;
}

/** The groups by one field. */
export interface GroupTable {
  readonly field: string;
  readonly title: string;
  readonly sensitivity: Field["sensitivity"];
  /** True where a client may be in several groups, so that rows do not add up. */
  readonly overlapping: boolean;
  readonly rows: readonly GroupRow[];
}

/** A rule, wish or factor through which a change of one field changes a result. */
export interface ChangeReason {
  readonly kind: "rule" | "wish" | "factor";
  readonly id: string;
  readonly title: string;
  /** Whether somebody has said why this may count. Without, the change is a finding. */
  readonly justified: boolean;
  /** Who says so: the factor whose justification it is, or the client by a wish; null where nobody does. */
  readonly justifiedBy: string | null;
  readonly justification: string | null;
  readonly lawfulBasis: string | null;
}

/** Whether changing one field alone changes something for one client. */
export interface ClientChange {
  readonly field: string;
  /** Who is eligible. */
  readonly eligibility: boolean;
  /** The order of mentors who are eligible either way. */
  readonly rank: boolean;
  /** Who comes first. */
  readonly first: boolean;
  /** Whether the client gets a mentor and which; null where the bound on solving left it open. */
  readonly allocation: boolean | null;
  /** Through what, as `factor:faith` or `rule:covers-type`. */
  readonly through: readonly string[];
  /** Of these, what nothing justifies for this client. */
  readonly unjustified: readonly string[];
}

/** What hangs on protected fields for one client; only fields on which something hangs. */
export interface ClientAudit {
  readonly client: string;
  readonly changes: readonly ClientChange[];
}

/** What hangs on one protected field, over all clients. */
export interface FieldAudit {
  readonly field: string;
  readonly title: string;
  readonly sensitivity: Field["sensitivity"];
  /** Whether any rule or factor that counts for some client reads it. If not, nothing can hang on it. */
  readonly read: boolean;
  /** Clients for whom a change of this field alone would change the thing. */
  readonly eligibility: number;
  readonly rank: number;
  readonly first: number;
  readonly allocation: number;
  readonly through: readonly ChangeReason[];
}

/** A change that nothing justifies. */
export interface FairnessFinding {
  readonly field: string;
  readonly title: string;
  /** Through what, as `rule:some-rule`; null where no reason was found at all. */
  readonly through: string | null;
  readonly says: string;
  readonly clients: readonly string[];
}

/** How far the counterfactual audit went. */
export interface AuditExtent {
  /** The most values of one field that were tried for a client, and the most allocations solved. */
  readonly values: number;
  readonly solves: number;
  /** Changed clients looked at, fields that nothing reads left out, and allocations solved for them. */
  readonly variants: number;
  readonly solved: number;
  /** Changed clients whose allocation was left open because of the bound. */
  readonly leftOpen: number;
}

/**
 * Who waits and with what points, by group; and what would change if one protected field were another. `tables`
 * are protected against disclosure; `overall` is the scheme's own total, which readers are taken to know. The
 * rest, from `audit` on, names clients or counts them unprotected, and is for the scheme's own use.
 */
export interface FairnessReport {
  /** Counts from 1 to below this are not shown. */
  readonly threshold: number;
  readonly overall: GroupCounts;
  readonly tables: readonly GroupTable[];
  /** Protected fields that were not looked at, and why. */
  readonly skipped: readonly { readonly field: string; readonly title: string; readonly why: string }[];
  readonly extent: AuditExtent;
  readonly audit: readonly FieldAudit[];
  readonly clients: readonly ClientAudit[];
  readonly findings: readonly FairnessFinding[];
}
