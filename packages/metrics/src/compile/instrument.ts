import { idSchema, levelSchema, saidBySchema, sentenceSchema, sourceSchema } from "@waymark/core";
import * as z from "zod";

/** An answer to an item: its id, its points, its sentence, and the id of the duty that it raises. */
const answerSchema = levelSchema.pick({ id: true, points: true, says: true, raises: true });

const itemSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(160),
  /** Which way is better; `none` for what is only kept as context. */
  direction: z.enum(["down", "up", "none"]),
  ask: sentenceSchema.optional(),
  /** Its own answers, where they are not those of the instrument. */
  answers: z.array(answerSchema).min(2).optional(),
  /** Where it is kept and not rated: why. */
  notComputed: sentenceSchema.optional(),
  source: sourceSchema.optional(),
  saidBy: saidBySchema.optional(),
});

/**
 * An assessment that is made with a set of items, such as the factors of a panel's form. It is data as a whole, so that another
 * can take its place: what was answered under the one is never added to what was answered under the other.
 */
export const instrumentSchema = z.strictObject({
  id: idSchema,
  /** The edition, as its makers name it. A new edition is a new instrument, with items of its own. */
  version: z.string().regex(/^\S{1,40}$/, "Give the edition as one word, such as 2012 or 1.1."),
  title: z.string().min(1).max(160),
  /** Who makes or publishes it. */
  by: z.string().min(1).max(160),
  /** The id of one of the scheme's headings. */
  heading: idSchema,
  /** The ids of the raters who may use it. */
  raters: z.array(idSchema).min(1),
  source: sourceSchema,
  saidBy: saidBySchema.optional(),
  /** Ids of the measures of the scheme's own list that its items hold. */
  covers: z.array(z.string()).optional(),
  /** The answers of every item that has none of its own, worst or least first. The title of the item is put before each sentence. */
  answers: z.array(answerSchema).min(2).optional(),
  items: z.array(itemSchema).min(1),
  /** Instruments that it takes the place of, each as `ID VERSION`: they are still read, and no longer asked. */
  replaces: z.array(z.string().max(120)).optional(),
});

/** An assessment that is made with a set of items, as data that another can take the place of. */
export interface AssessmentInstrument extends z.infer<typeof instrumentSchema> {}

/** Returns the name that tells an instrument and its edition from all others, as `channel-vaf 2012`. */
export function instrumentName({ id, version }: Pick<AssessmentInstrument, "id" | "version">): string {
  return `${id} ${version}`;
}
