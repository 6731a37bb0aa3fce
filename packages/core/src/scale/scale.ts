import * as z from "zod/mini";
import {
  conditionSchema,
  idSchema,
  pointsSchema,
  readsSchema,
  sentenceSchema,
  sourceSchema,
} from "../shape/common.js";

/** The shape of one level of a scale. */
export const levelSchema = z.strictObject({
  id: idSchema,
  when: z.optional(conditionSchema),
  points: pointsSchema,
  says: sentenceSchema,
  source: z.optional(sourceSchema),
  raises: z.optional(idSchema),
  sameForAll: z.optional(z.literal(true)),
});

/** One level of a scale: a condition, its points, and a sentence a caseworker understands. */
export interface Level {
  readonly id: string;
  /** The level is reached when this holds and no earlier level's condition does. Left out where `decide` chooses. */
  readonly when?: string | boolean;
  readonly points: number;
  readonly says: string;
  readonly source?: string;
  /** For an answer that is observed of a client: the id of what must be done because of it, whoever gives it. */
  readonly raises?: string;
  /** For a level of fit that counts the same for every mentor of this client: it is a reason for none of them. */
  readonly sameForAll?: true;
}

/** What a plugin's own function sees: the fields that the scale declares, and nothing else. */
export type DeclaredFacts = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/** A plugin's own function: the id of the level that holds, or `undefined` where the facts do not say. */
export type Decide = (facts: DeclaredFacts) => string | undefined;

/** The shape of a scale: its levels in order, and where they come from. */
export const scaleSchema: z.core.$ZodType<Scale, Scale> = z.strictObject({
  source: sourceSchema,
  levels: z.array(levelSchema).check(z.minLength(1)),
  reads: z.optional(readsSchema),
  neutral: z.optional(pointsSchema),
  ask: z.optional(sentenceSchema),
  decide: z.optional(
    z.custom<Decide>((value) => typeof value === "function", "Give a function from facts to a level's id."),
  ),
  revision: z.optional(z.union([z.string().check(z.minLength(1), z.maxLength(80)), z.int()])),
});

/** An ordered list of levels: the first whose condition holds wins. The one primitive of the engine. */
export interface Scale {
  readonly source: string;
  readonly levels: readonly Level[];
  /**
   * Fields that the scale reads, as `client.faith`. They follow from the formulas, and one that is declared is checked
   * against them; beside `decide`, which nobody can look into, they must be declared.
   */
  readonly reads?: readonly string[];
  /** Points while the answer is not known; the policy's neutral value where left out. Kept inside the interval. */
  readonly neutral?: number;
  /** The question to ask when a missing fact leaves the level open. */
  readonly ask?: string;
  readonly decide?: Decide;
  /** Beside `decide`: which edition of the function this is. It is part of the fingerprint, as the function cannot be. */
  readonly revision?: string | number;
}
