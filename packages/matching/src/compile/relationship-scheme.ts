import {
  conditionSchema,
  type Facts,
  idSchema,
  pieceShape,
  readsSchema,
  sentenceSchema,
  sourceSchema,
} from "@waymark/core";
import * as z from "zod";

export const relationshipSignSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(120),
  source: sourceSchema,
  /** Which relationships it is looked for in: those that go on, or those that have ended. */
  of: z.enum(["going-on", "ended"]),
  reads: readsSchema.optional(),
  /** Raised where this holds. May read `engagement.…`, `relationship.…` and `policy.…`. */
  when: conditionSchema,
  says: sentenceSchema,
  /** What to find out, where what it reads is not known: the sign is then neither raised nor ruled out. */
  unknown: sentenceSchema,
  /** What to do about it. */
  todo: sentenceSchema,
  ...pieceShape,
});

/** Something to follow up in a relationship: when it is raised, what it says, and what to do. */
export interface RelationshipSign extends z.infer<typeof relationshipSignSchema> {}

export const relationshipSchema = z.strictObject({
  source: sourceSchema,
  /** How long a relationship is planned to last: a parameter in days, unless the engagement's own field has a day. */
  planned: z.strictObject({ parameter: idSchema, field: idSchema }),
  /** The engagement's fields with the day of the last contact, the next review, and how it ended. */
  contact: idSchema,
  review: idSchema,
  ending: idSchema,
  /** What each way of ending means. A word that is left out is early and bars nobody. */
  endings: z.array(
    z.strictObject({
      id: idSchema,
      /** `planned`: it ended as it should. `early`: it broke off. */
      kind: z.enum(["planned", "early"]),
      /** Whether the two are not proposed to each other again for a time. */
      bars: z.boolean().default(false),
      /** Whether this mentor is preferred, should the client need one again. */
      prefers: z.boolean().default(false),
    }),
  ),
  /** For how many days the two are then not proposed to each other: a parameter. */
  barredFor: idSchema,
  /** For how many days after its end a relationship is still looked at for signs: a parameter. */
  lookBack: idSchema,
  /** What formulas read as `client.…` for the mentors to prefer: it follows from the engagements. */
  earlierMentors: idSchema,
  signs: z.array(relationshipSignSchema),
  ...pieceShape,
});

/** What a scheme plans for a relationship after the match, and what it looks out for. */
export interface RelationshipScheme extends z.infer<typeof relationshipSchema> {}

/** What a scheme plans for relationships, with its signs ready to run. */
export interface CompiledRelationship {
  readonly scheme: RelationshipScheme;
  readonly signs: readonly {
    readonly sign: RelationshipSign;
    readonly reads: readonly string[];
    /** Whether the sign is raised. */
    raised(facts: Facts): boolean | null;
  }[];
}
