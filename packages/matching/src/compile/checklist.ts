import { idSchema, saidBySchema, sentenceSchema, sourceSchema } from "@waymark/core";
import * as z from "zod";

const months = z.int().min(1).max(600);
const warnDays = z.int().min(0).max(3_650);

export const standardItemSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(120),
  source: sourceSchema,
  /** Who says so, beside the source. */
  saidBy: saidBySchema.optional(),
  describes: sentenceSchema,
  /** Who assesses it: a role. */
  assessor: z.string().min(1).max(120),
  /** After how many calendar months evidence no longer counts; left out where it does not lapse. */
  renewsMonths: months.optional(),
  /** From how many days before it lapses it is listed as about to lapse. */
  warnDays: warnDays.default(60),
  /** The standings that want it, by id. */
  neededFor: z.array(idSchema).min(1),
  /** What to do where it is lacking or has lapsed. */
  remedy: sentenceSchema,
});

/** One minimum standard for mentors: what it is, who assesses it, how long it counts, and what wants it. */
export interface StandardItem extends z.infer<typeof standardItemSchema> {}

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

export const checklistSchema = z
  .strictObject({
    id: idSchema,
    version: z.string().regex(/^\d+\.\d+\.\d+$/, "Give a version as 1.2.3."),
    title: z.string().min(1).max(160),
    source: sourceSchema,
    /** Who says so, beside the source. */
    saidBy: saidBySchema.optional(),
    items: z.array(standardItemSchema).min(1),
    standing: z.strictObject({
      /** The mentor's field, a category, that holds the standing. */
      field: idSchema,
      /** The standings with which a mentor may work, the highest first: the first whose items are all in force holds. */
      ranks: z.array(idSchema).min(1),
      /** The standing of a mentor who had one of them until something lapsed. */
      lapsed: idSchema,
      /** The standing of a mentor who has not had one yet. */
      notYet: idSchema,
    }),
    derives: z.array(derivedFactSchema),
  })
  .readonly();

/** The minimum standards that a scheme asks of its mentors, and what follows from the evidence for them. */
export type Checklist = z.infer<typeof checklistSchema>;

export const standardsChoiceSchema = z.strictObject({
  items: z
    .record(
      idSchema,
      z.strictObject({
        /** Whether the scheme asks for it. */
        use: z.enum(["on", "off"]).default("on"),
        renewsMonths: months.optional(),
        warnDays: warnDays.optional(),
      }),
    )
    .default({}),
});
