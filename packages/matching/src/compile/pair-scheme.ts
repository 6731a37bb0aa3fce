import {
  type CompiledScale,
  conditionSchema,
  type Facts,
  idSchema,
  pieceShape,
  pointsSchema,
  readsSchema,
  scaleSchema,
  sentenceSchema,
  sourceSchema,
  statedSchema,
} from "@waymark/core";
import * as z from "zod/mini";

const reasons = {
  /** Why the scheme reads identity here: wanted of every item that does. */
  justification: z.optional(statedSchema),
  /** The lawful basis for reading it. */
  lawfulBasis: z.optional(statedSchema),
};

export const pairRuleSchema = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  source: sourceSchema,
  reads: z.optional(readsSchema),
  /** Must hold of the two, whichever of them is called `mentor` and which `second`. */
  when: conditionSchema,
  reason: sentenceSchema,
  /** Why the two cannot work as a pair yet, where the facts are missing. */
  unknown: sentenceSchema,
  /** What would lift it. */
  remedy: sentenceSchema,
  /** The kinds of pair that it is for; every kind where left out. */
  kinds: z.optional(z.array(idSchema).check(z.minLength(1))),
  ...reasons,
  ...pieceShape,
});

/** A hard condition on two mentors for one client. */
export interface PairRule extends z.infer<typeof pairRuleSchema> {}

export const pairScaleSchema = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  source: sourceSchema,
  /** Its part of the pair's points, beside the other weights. */
  weight: pointsSchema,
  /** Points for how the two complete each other; the better of the two ways round counts. */
  scale: scaleSchema,
  ...reasons,
  ...pieceShape,
});

/** One way in which two mentors complete each other, as a scale over client, mentor and second. */
export interface PairScale extends z.infer<typeof pairScaleSchema> {}

const asksSchema = z.strictObject({
  reads: z.optional(readsSchema),
  when: conditionSchema,
  /** Said of a client where it holds. */
  says: sentenceSchema,
});

const pairKindSchema = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  source: sourceSchema,
  /** What such a pair is for. */
  describes: sentenceSchema,
  reads: z.optional(readsSchema),
  /** Clients who need a pair of this kind, whoever asks: their own word, as a fact. */
  when: conditionSchema,
  ...pieceShape,
});

/** One kind of pair, with rules of its own, such as two who trust each other. Points are the same for every kind. */
export interface PairKind extends z.infer<typeof pairKindSchema> {}

export const pairSchemeSchema = z.strictObject({
  source: sourceSchema,
  ...pieceShape,
  /** Which clients need two mentors. */
  wanted: z.extend(asksSchema, {
    /** Who asks, where that is told apart: each says so of a client where it holds as well. */
    reasons: z.optional(
      z.array(
        z.extend(asksSchema, {
          id: idSchema,
          title: z.string().check(z.minLength(1), z.maxLength(120)),
          /** The kind of pair that they have in mind. */
          kind: z.optional(idSchema),
        }),
      ),
    ),
  }),
  /** Kinds of pairs. Where nothing says which a client needs, it is the policy's choice, or else the first. */
  kinds: z.optional(z.array<z.core.$ZodType<PairKind>>(pairKindSchema).check(z.minLength(1))),
  /** The part of a pair's points that each mentor's own match makes up, beside the weights of the scales. */
  own: pointsSchema,
  rules: z.array<z.core.$ZodType<PairRule, PairRule>>(pairRuleSchema),
  scales: z.array<z.core.$ZodType<PairScale>>(pairScaleSchema),
});

/** How a scheme forms pairs: two mentors for one client. Formulas name the other mentor's fields as `second.…`. */
export interface PairScheme extends z.infer<typeof pairSchemeSchema> {}

export const budgetSchema = z.strictObject({
  /** The mentor's field that is paid, a whole number, such as `day_rate`. */
  field: idSchema,
  /** What all proposed and kept placements may cost together. */
  most: z.int().check(z.minimum(0), z.maximum(1_000_000_000)),
  /** What a mentor counts for whose field is not known: unknown is not zero. */
  unknown: z.int().check(z.minimum(0), z.maximum(1_000_000)),
  /** Over which time, in words, as `a day of mentoring each week`. */
  per: z.string().check(z.minLength(1), z.maxLength(80)),
});

/** A limit on what the placements may cost together. */
export interface Budget extends z.infer<typeof budgetSchema> {}

export const floorSchema = z.strictObject({
  /** The least points of a proposal: of the match, or of the pair. */
  points: z._default(pointsSchema, 0),
  /** The least points on some factors, each on its own scale. It asks nothing where the factor does not count. */
  factors: z._default(z.record(idSchema, pointsSchema), {}),
});

/** The least acceptable fit of a proposal. */
export interface Floor extends z.output<typeof floorSchema> {}

export const allocationChoiceSchema = z.strictObject({
  /** What happens to a client who needs two mentors: waits for both; has one, flagged, if need be; or pairs are off. */
  pairs: z._default(z.enum(["whole", "or-alone", "off"]), "whole"),
  /** Points that a mentor's second client costs; the third costs twice as many, and so on. Spreads the work. */
  workload: z._default(pointsSchema, 0),
  budget: z.optional(budgetSchema),
  /** The least acceptable fit: below it nobody is proposed, and the client waits. People may decide otherwise. */
  floor: z.optional(floorSchema),
  /** Clients where the policy asks for two mentors, beside those where the scheme does. */
  pairsFor: z.optional(z.extend(asksSchema, { ...reasons, kind: z.optional(idSchema) })),
  /** The kind of pair where nothing else says which. */
  pairKind: z.optional(idSchema),
});

/** What a policy settles about proposals. */
export interface AllocationChoice extends z.input<typeof allocationChoiceSchema> {}

/** Somebody who may ask for two mentors. */
export interface PairAsks {
  readonly id: string;
  readonly title: string;
  readonly reads: readonly string[];
  readonly says: string;
  /** The kind of pair that they have in mind, if any. */
  readonly kind: string | undefined;
  readonly justification: string | undefined;
  readonly lawfulBasis: string | undefined;
  /** Whether they ask for this client. */
  asks(facts: Facts): boolean | null;
}

/** How pairs are formed, ready to run. Facts are client, mentor, second and policy. */
export interface CompiledPairs {
  readonly scheme: PairScheme;
  /** The kind of pair that its rules are for; null for all of them, and where the scheme has no kinds. */
  readonly kind: PairKind | null;
  /** The rules of the kind of pair that a client needs. */
  of(facts: Facts): CompiledPairs;
  /** Whether a client needs two mentors. */
  wanted(facts: Facts): boolean | null;
  /** Who asks for two: `scheme` in general, its reasons where it tells them apart, and `policy`. */
  readonly askedBy: readonly PairAsks[];
  readonly rules: readonly {
    readonly rule: PairRule;
    readonly reads: readonly string[];
    readonly ids: readonly string[];
    /** Whether the rule holds, one way round. */
    holds(facts: Facts): boolean | null;
  }[];
  readonly scales: readonly { readonly scale: PairScale; readonly compiled: CompiledScale }[];
}
