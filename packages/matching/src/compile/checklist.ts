import {
  conditionSchema,
  type Facts,
  idSchema,
  type SaidBy,
  saidBySchema,
  sentenceSchema,
  sourceSchema,
} from "@waymark/core";
import * as z from "zod/mini";

const months = z.int().check(z.minimum(1), z.maximum(600));
const warnDays = z.int().check(z.minimum(0), z.maximum(3_650));

export const standardItemSchema = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  source: sourceSchema,
  saidBy: z.optional(saidBySchema),
  describes: sentenceSchema,
  assessor: z.string().check(z.minLength(1), z.maxLength(120)),
  renewsMonths: z.optional(months),
  warnDays: z._default(warnDays, 60),
  neededFor: z.array(idSchema).check(z.minLength(1)),
  neededWhere: z.optional(conditionSchema),
  group: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
  evidence: z.optional(
    z.strictObject({
      record: idSchema,
      where: conditionSchema,
      met: z.optional(conditionSchema),
      assessor: idSchema,
      expires: z.optional(idSchema),
    }),
  ),
  remedy: sentenceSchema,
});

/** One minimum standard for mentors: what it is, who assesses it, how long it counts, and what wants it. */
export interface StandardItem {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** Who says so, beside the source. */
  readonly saidBy?: SaidBy;
  readonly describes: string;
  /** Who assesses it: a role. */
  readonly assessor: string;
  /** After how many calendar months evidence no longer counts; left out where it does not lapse. */
  readonly renewsMonths?: number;
  /** From how many days before it lapses it is listed as about to lapse. */
  readonly warnDays?: number;
  /** The standings that want it, by id. */
  readonly neededFor: readonly string[];
  /** Which mentors it is asked of: a formula over a mentor. Left out, all. Nobody is let off while it is not known. */
  readonly neededWhere?: string | boolean;
  /** What it is one of, such as training: items of one group are said together. */
  readonly group?: string;
  /**
   * Rows of another table that are evidence for it, beside those of `standards`: each names a mentor and a day. While
   * that table has no row at all, it is not kept, and nothing is asked.
   */
  readonly evidence?: {
    /** The kind of record, as `training`. */
    readonly record: string;
    /** Which rows are about it: a formula over a row. */
    readonly where: string | boolean;
    /** Whether such a row says that it came out well; left out where each does. */
    readonly met?: string | boolean;
    /** The field of a row that says who assessed it. */
    readonly assessor: string;
    /** The field of a row that holds the last day on which it counts. */
    readonly expires?: string;
  };
  /** What to do where it is lacking or has lapsed. */
  readonly remedy: string;
}

export const derivedFactSchema = z.strictObject({
  /** The mentor's field that follows from the evidence. */
  field: idSchema,
  item: idSchema,
  /**
   * What of the evidence it is. `met`: whether it came out well, lapsed or not. `in-force`: whether it came out well
   * and still counts. `expires`: the last day on which it counts.
   */
  gives: z.enum(["met", "in-force", "expires"]),
});

export const openFactSchema = z.strictObject({
  /** The mentor's field, of several words, that names the items of a group that are not in force. */
  field: idSchema,
  group: z.string().check(z.minLength(1), z.maxLength(80)),
  /** The standing that they are open for: items that only others want are left out. */
  rank: idSchema,
});

export const checklistSchema = z.readonly(
  z.strictObject({
    id: idSchema,
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, "Give a version as 1.2.3.")),
    title: z.string().check(z.minLength(1), z.maxLength(160)),
    source: sourceSchema,
    /** Who says so, beside the source. */
    saidBy: z.optional(saidBySchema),
    items: z.array(standardItemSchema).check(z.minLength(1)),
    standing: z.strictObject({
      /** The mentor's field, a category, that holds the standing. */
      field: idSchema,
      /** The standings with which a mentor may work, the highest first: the first whose items are all in force holds. */
      ranks: z.array(idSchema).check(z.minLength(1)),
      /** The standing of a mentor who had one of them until something lapsed. */
      lapsed: idSchema,
      /** The standing of a mentor who has not had one yet. */
      notYet: idSchema,
    }),
    derives: z.array(derivedFactSchema),
    /** Mentors' fields that name what is still open of a group, by the ids of items. */
    open: z.optional(z.array(openFactSchema)),
  }),
);

/** The minimum standards that a scheme asks of its mentors, and what follows from the evidence for them. */
export interface Checklist extends z.infer<typeof checklistSchema> {}

/** One standard, ready to be asked. */
export interface CompiledStandard {
  readonly item: StandardItem;
  /** Whether it is asked of a mentor; null where it is asked of all. */
  readonly asked: ((facts: Facts) => boolean | null) | null;
  /** The table whose rows are evidence for it, beside `standards`; null where there is none. */
  readonly from: {
    readonly record: string;
    readonly list: string;
    readonly assessor: string;
    readonly expires: string | undefined;
    /** Whether a row is about the standard; null where that is not known. */
    readonly holds: (facts: Facts) => boolean | null;
    /** Whether such a row came out well; null where each does. */
    readonly met: ((facts: Facts) => boolean | null) | null;
  } | null;
}

/** A checklist with what its formulas say. */
export interface CompiledChecklist extends Checklist {
  readonly compiled: readonly CompiledStandard[];
}

export const standardsChoiceSchema = z.strictObject({
  items: z._default(
    z.record(
      idSchema,
      z.strictObject({
        /** Whether the scheme asks for it. */
        use: z._default(z.enum(["on", "off"]), "on"),
        renewsMonths: z.optional(months),
        warnDays: z.optional(warnDays),
      }),
    ),
    {},
  ),
});
