import {
  conditionSchema,
  type Facts,
  idSchema,
  type PieceParts,
  pieceShape,
  readsSchema,
  sentenceSchema,
  sourceSchema,
} from "@waymark/core";
import * as z from "zod/mini";

export const relationshipSignSchema: z.core.$ZodType<RelationshipSign, RelationshipSign> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  source: sourceSchema,
  of: z.enum(["going-on", "ended"]),
  reads: z.optional(readsSchema),
  when: conditionSchema,
  says: sentenceSchema,
  unknown: sentenceSchema,
  todo: sentenceSchema,
  ...pieceShape,
});

/** Something to follow up in a relationship: when it is raised, what it says, and what to do. */
export interface RelationshipSign extends PieceParts {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** Which relationships it is looked for in: those that go on, or those that have ended. */
  readonly of: "going-on" | "ended";
  readonly reads?: readonly string[];
  /** Raised where this holds. May read `engagement.…`, `relationship.…` and `policy.…`. */
  readonly when: string | boolean;
  readonly says: string;
  /** What to find out, where what it reads is not known: the sign is then neither raised nor ruled out. */
  readonly unknown: string;
  /** What to do about it. */
  readonly todo: string;
}

export const relationshipSchema: z.core.$ZodType<RelationshipScheme, RelationshipScheme> = z.strictObject({
  source: sourceSchema,
  planned: z.strictObject({ parameter: idSchema, field: idSchema }),
  contact: idSchema,
  review: idSchema,
  ending: idSchema,
  endings: z.array(
    z.strictObject({
      id: idSchema,
      kind: z.enum(["planned", "early"]),
      bars: z._default(z.boolean(), false),
      prefers: z._default(z.boolean(), false),
    }),
  ),
  barredFor: idSchema,
  lookBack: idSchema,
  earlierMentors: idSchema,
  signs: z.array(relationshipSignSchema),
  ...pieceShape,
});

/** What a scheme plans for a relationship after the match, and what it looks out for. */
export interface RelationshipScheme extends PieceParts {
  readonly source: string;
  /** How long a relationship is planned to last: a parameter in days, unless the engagement's own field has a day. */
  readonly planned: {
    readonly parameter: string;
    readonly field: string;
  };
  /** The engagement's fields with the day of the last contact, the next review, and how it ended. */
  readonly contact: string;
  readonly review: string;
  readonly ending: string;
  /** What each way of ending means. A word that is left out is early and bars nobody. */
  readonly endings: readonly {
    readonly id: string;
    /** `planned`: it ended as it should. `early`: it broke off. */
    readonly kind: "planned" | "early";
    /** Whether the two are not proposed to each other again for a time. */
    readonly bars?: boolean;
    /** Whether this mentor is preferred, should the client need one again. */
    readonly prefers?: boolean;
  }[];
  /** For how many days the two are then not proposed to each other: a parameter. */
  readonly barredFor: string;
  /** For how many days after its end a relationship is still looked at for signs: a parameter. */
  readonly lookBack: string;
  /** What formulas read as `client.…` for the mentors to prefer: it follows from the engagements. */
  readonly earlierMentors: string;
  readonly signs: readonly RelationshipSign[];
}

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
