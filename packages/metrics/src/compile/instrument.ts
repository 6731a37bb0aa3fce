import {
  idSchema,
  type Level,
  levelSchema,
  type SaidBy,
  saidBySchema,
  sentenceSchema,
  sourceSchema,
} from "@waymark/core";
import * as z from "zod/mini";

/** An answer to an item: its id, its points, its sentence, and the id of the duty that it raises. */
const answerSchema = z.pick(levelSchema, { id: true, points: true, says: true, raises: true });

const itemSchema = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(160)),
  direction: z.enum(["down", "up", "none"]),
  ask: z.optional(sentenceSchema),
  answers: z.optional(z.array(answerSchema).check(z.minLength(2))),
  notComputed: z.optional(sentenceSchema),
  source: z.optional(sourceSchema),
  saidBy: z.optional(saidBySchema),
});

/**
 * An assessment that is made with a set of items, such as the factors of a panel's form. It is data as a whole, so that another
 * can take its place: what was answered under the one is never added to what was answered under the other.
 */
export const instrumentSchema: z.core.$ZodType<AssessmentInstrument, AssessmentInstrument> = z.strictObject({
  id: idSchema,
  version: z.string().check(z.regex(/^\S{1,40}$/, "Give the edition as one word, such as 2012 or 1.1.")),
  title: z.string().check(z.minLength(1), z.maxLength(160)),
  by: z.string().check(z.minLength(1), z.maxLength(160)),
  heading: idSchema,
  raters: z.array(idSchema).check(z.minLength(1)),
  source: sourceSchema,
  saidBy: z.optional(saidBySchema),
  covers: z.optional(z.array(z.string())),
  answers: z.optional(z.array(answerSchema).check(z.minLength(2))),
  items: z.array(itemSchema).check(z.minLength(1)),
  replaces: z.optional(z.array(z.string().check(z.maxLength(120)))),
});

/** An assessment that is made with a set of items, as data that another can take the place of. */
export interface AssessmentInstrument {
  readonly id: string;
  /** The edition, as its makers name it. A new edition is a new instrument, with items of its own. */
  readonly version: string;
  readonly title: string;
  /** Who makes or publishes it. */
  readonly by: string;
  /** The id of one of the scheme's headings. */
  readonly heading: string;
  /** The ids of the raters who may use it. */
  readonly raters: readonly string[];
  readonly source: string;
  readonly saidBy?: SaidBy;
  /** Ids of the measures of the scheme's own list that its items hold. */
  readonly covers?: readonly string[];
  /** The answers of every item that has none of its own, worst or least first. The title of the item is put before each sentence. */
  readonly answers?: readonly Pick<Level, "id" | "points" | "says" | "raises">[];
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    /** Which way is better; `none` for what is only kept as context. */
    readonly direction: "down" | "up" | "none";
    readonly ask?: string;
    /** Its own answers, where they are not those of the instrument. */
    readonly answers?: readonly Pick<Level, "id" | "points" | "says" | "raises">[];
    /** Where it is kept and not rated: why. */
    readonly notComputed?: string;
    readonly source?: string;
    readonly saidBy?: SaidBy;
  }[];
  /** Instruments that it takes the place of, each as `ID VERSION`: they are still read, and no longer asked. */
  readonly replaces?: readonly string[];
}

/** Returns the name that tells an instrument and its edition from all others, as `channel-vaf 2012`. */
export function instrumentName({ id, version }: Pick<AssessmentInstrument, "id" | "version">): string {
  return `${id} ${version}`;
}
