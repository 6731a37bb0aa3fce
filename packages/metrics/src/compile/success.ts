import { idSchema, saidBySchema, sentenceSchema, sourceSchema } from "@waymark/core";
import * as z from "zod/mini";

/** Where a part of the scheme comes from, and who says so. */
const sourced = { source: sourceSchema, saidBy: z.optional(saidBySchema) };
const titleSchema = z.string().check(z.minLength(1), z.maxLength(160));

/**
 * What measures under a heading are of: `work` that was done and made, `change` in people, `learning`, or the `design`
 * of the evaluation. Work is never an outcome: no measure of change may read the activity log.
 */
export const holds = ["work", "change", "learning", "design"] as const;

/** What measures under a heading are of. */
export type Holds = (typeof holds)[number];

const headingSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  holds: z.enum(holds),
  /** What a reader is told before the figures: what they show, and what they do not. */
  says: z.string().check(z.minLength(1), z.maxLength(400)),
  /** The indicators that somebody who has ten seconds is shown, in this order. */
  shows: z.optional(z.array(idSchema).check(z.maxLength(8))),
  ...sourced,
});

const raterSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  /** What a sentence calls them, as `somebody at home`; `the` and the title where left out. */
  called: z.optional(titleSchema),
  /** Whether it is the person observed who rates themselves. */
  self: z.optional(z.boolean()),
  ...sourced,
});

const endingsSchema = z.strictObject({
  /** As in `time-to-ID`, the names of its figures. */
  id: idSchema,
  /** What they are called in a sentence, as `an agreed exit`. */
  title: titleSchema,
  /** The field of a relationship that says how it ended. */
  field: idSchema,
  /** The values of the field that are such an ending. */
  values: z.array(z.string().check(z.maxLength(80))).check(z.minLength(1)),
  ...sourced,
});

const studiesSchema = z.strictObject({
  /** Which rows of the activity log are a case study. */
  when: z.string().check(z.maxLength(2_000)),
  /** What a reader is told before what was learnt. */
  says: sentenceSchema,
  /** The fields that hold what was coded as a pattern. */
  coded: z.array(idSchema).check(z.minLength(1)),
  /** The field that says what followed, and which of its values speak for and against a pattern. */
  followed: z.strictObject({
    field: idSchema,
    supports: z.array(z.string().check(z.maxLength(80))),
    contradicts: z.array(z.string().check(z.maxLength(80))),
    mixed: z.array(z.string().check(z.maxLength(80))),
  }),
  /** The field that says how sure the author is, and the values that mean highly confident. */
  sure: z.optional(z.strictObject({ field: idSchema, values: z.array(z.string().check(z.maxLength(80))) })),
  /** The field that names what a case bears on. */
  bearsOn: z.optional(idSchema),
  ...sourced,
});

const trialSchema = z
  .strictObject({
    /** The fewest days and the most that a trial may last, its first and its last day counted. */
    least: z.int().check(z.minimum(1), z.maximum(3_660)),
    most: z.int().check(z.minimum(1), z.maximum(3_660)),
    /** What to do where it lasts longer or not as long, as `Plan for 6 to 12 months.` */
    says: sentenceSchema,
    ...sourced,
  })
  .check(
    z.refine(({ least, most }) => least <= most, {
      path: ["most"],
      message: "The most is below the least. Give as many days as the least, or more.",
    }),
  );

/**
 * What a scheme says about measuring success, beside its indicators: its headings, who rates, and which fields and words
 * of its own the engine is to read for endings, referrals, costs and case studies.
 */
export const successSchema = z.strictObject({
  headings: z.array(headingSchema).check(z.minLength(1)),
  raters: z.array(raterSchema).check(z.minLength(1)),
  /** The ending that was hoped for: for time until it, and for comparing matches. */
  goodEnding: z.optional(endingsSchema),
  /** The field of a relationship with the points of the match when it was made. */
  matchPoints: z.optional(idSchema),
  /** Which rows of the activity log are a referral. */
  referrals: z.optional(z.strictObject({ when: z.string().check(z.maxLength(2_000)), ...sourced })),
  /** The field of the activity log that holds what something cost. */
  costs: z.optional(z.strictObject({ field: idSchema, ...sourced })),
  studies: z.optional(studiesSchema),
  /**
   * What the scheme calls the parts of progress for which its indicators stand, in the middle of a sentence: what comes
   * first (`trust`), what comes after it (`change`), what has stopped (`lull`), and the sense of self that lasts (`identity`).
   */
  stages: z.optional(
    z.partial(
      z.strictObject({ trust: titleSchema, change: titleSchema, lull: titleSchema, identity: titleSchema }),
    ),
  ),
  /** How long a trial lasts; any length where the scheme does not say. */
  trial: z.optional(trialSchema),
  /**
   * What the scheme calls the figures that the engine makes of its own accord, and where it asks for them, by id: each of
   * the counts of journeys, the costs, `agreement`, `clients`, `flow`, `learning`, `mentored` and `rows`.
   */
  figures: z.optional(z.record(idSchema, z.strictObject({ title: z.optional(titleSchema), ...sourced }))),
});

/** What a scheme says about measuring success, beside its indicators. */
export interface Success extends z.infer<typeof successSchema> {}

/** A heading under which success is shown; headings are never added up. */
export interface HeadingScheme extends z.infer<typeof headingSchema> {}

/** Somebody who rates; raters are kept apart and never averaged. */
export interface Rater extends z.infer<typeof raterSchema> {}

/** The ending that a scheme hopes for. */
export interface GoodEnding extends z.infer<typeof endingsSchema> {}

/**
 * What a scheme calls a figure that the engine makes of its own accord, and where the scheme asks for it.
 *
 * @param title - What it is called where the scheme has no name of its own.
 */
export function figureOfScheme(
  { figures }: Pick<Success, "figures">,
  id: string,
  title: string,
): { readonly title: string; readonly source: string } {
  const said = figures?.[id];
  return { title: said?.title ?? title, source: said?.source ?? "a figure of Waymark’s own" };
}
