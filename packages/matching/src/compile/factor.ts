import {
  type CompiledScale,
  conditionSchema,
  type Facts,
  type Field,
  idSchema,
  type PieceParts,
  pieceShape,
  pointsSchema,
  readsSchema,
  type Scale,
  scaleSchema,
  sentenceSchema,
  sourceSchema,
  statedSchema,
} from "@waymark/core";
import * as z from "zod/mini";

/** How a policy or a client counts a factor. */
export const modes = ["similar", "different", "if-asked", "off"] as const;

/** What a client may say of a factor: a must or never is a rule, the others change how it counts. */
export const wishes = ["must", "prefer", "prefer-not", "never", "any"] as const;

export const factorSchema = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  summary: sentenceSchema,
  source: sourceSchema,
  ...pieceShape,
  similar: scaleSchema,
  different: z.optional(scaleSchema),
  met: z._default(pointsSchema, 5_000),
  asked: z.optional(scaleSchema),
  named: z.optional(
    z.strictObject({
      field: idSchema,
      says: z.string().check(z.minLength(1), z.maxLength(120)),
      of: z.optional(z.record(z.string(), z.string().check(z.minLength(1), z.maxLength(120)))),
    }),
  ),
  counts: z.optional(
    z.strictObject({
      reads: z.optional(readsSchema),
      when: conditionSchema,
      orAsked: z.optional(z.boolean()),
    }),
  ),
  symmetric: z.optional(z.boolean()),
  profile: z.optional(sentenceSchema),
});

/** One thing on which a client and a mentor are compared. */
export interface Factor extends PieceParts {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly source: string;
  /** The scale for a mentor who is like the client in this, or fits. */
  readonly similar: Scale;
  /** The scale for a mentor who differs; where left out the factor cannot be set to `different`. */
  readonly different?: Scale;
  /** Points on `similar` from which it counts as shared, or met, for a client's must and never. */
  readonly met?: number;
  /**
   * What a client's must and never are held against, where points on `similar` do not say whether it is shared: a
   * level above 5 000 points is shared, one below is not, and one of 5 000 stands against neither wish.
   */
  readonly asked?: Scale;
  /**
   * The mentor's field whose values a client's wish may name, as in `gender=female:must`, and how a sentence speaks
   * of such a mentor: “someone …”, with `{value}` for the value; `of` has the words for values that need their own.
   */
  readonly named?: {
    readonly field: string;
    readonly says: string;
    readonly of?: Readonly<Record<string, string>>;
  };
  /** For which clients it counts at all; for every one where left out. May read the client and the policy. */
  readonly counts?: {
    readonly reads?: readonly string[];
    readonly when: string | boolean;
    /** Whether a wish of the client's about it makes it count as well. */
    readonly orAsked?: boolean;
  };
  /** Whether client and mentor can change places without changing points: every field is read of both. */
  readonly symmetric?: boolean;
  /** What a recruiter should look for, where this factor counts. May name the client's fields. */
  readonly profile?: string;
}

export const factorChoiceSchema = z.strictObject({
  /** Share of the score; shares are scaled to 10 000 over the factors that count for a client. */
  weight: pointsSchema,
  mode: z.enum(modes),
  /** Another weight or mode for some clients: the first whose condition holds. May read the client and the policy. */
  for: z.optional(
    z.array(
      z.strictObject({
        reads: z.optional(readsSchema),
        when: conditionSchema,
        weight: z.optional(pointsSchema),
        mode: z.optional(z.enum(modes)),
      }),
    ),
  ),
  neutral: z.optional(pointsSchema),
  /** Why this scheme counts it: wanted for every factor that reads identity. */
  justification: z.optional(statedSchema),
  /** The lawful basis for using the data: wanted for every factor that reads identity. */
  lawfulBasis: z.optional(statedSchema),
});

/** How a factor counts: towards the like, towards the unlike, only if the client asks, or not. */
export type Mode = (typeof modes)[number];

/** How much a factor counts, and towards what. */
export interface FactorSetting {
  readonly weight: number;
  readonly mode: Mode;
}

/** Another setting of a factor for some clients. */
export interface FactorException extends FactorSetting {
  /** Whether it is the setting for a client; null while facts are missing. */
  holds(facts: Facts): boolean | null;
}

/** The values that a wish on a factor may name. */
export interface NamedValues {
  /** The mentor's field that has them. */
  readonly field: Field;
  /** How a sentence speaks of a mentor who has one of some values, after “someone”: `who speaks Urdu`. */
  says(values: readonly string[]): string;
  /** Whether a mentor has one of some values, as a scale: the same one for the same values. */
  scaleOf(values: readonly string[]): CompiledScale;
  /** The same the other way round. */
  scaleAgainst(values: readonly string[]): CompiledScale;
}

/** A factor ready to run, with what the policy chose for it. */
export interface CompiledFactor extends FactorSetting {
  readonly id: string;
  readonly factor: z.output<typeof factorSchema>;
  /** Another setting for some clients: the first that holds. */
  readonly exceptions: readonly FactorException[];
  readonly similar: CompiledScale;
  readonly different: CompiledScale | undefined;
  /** The scale for a client who would rather not: `different`, or `similar` the other way round. */
  readonly against: CompiledScale;
  /** What a client's must and never are held against. */
  readonly asked: CompiledScale;
  /** The field whose values a wish may name, and what stands for the factor where one does. */
  readonly named: NamedValues | undefined;
  /** Every field that any of its scales reads. */
  readonly reads: readonly string[];
  /** Fields that settle which clients it counts for, and how much. */
  readonly readsForWhom: readonly string[];
  /** Whether it counts for a client. */
  readonly counts: ((facts: Facts) => boolean | null) | undefined;
  readonly justification: string | undefined;
  readonly lawfulBasis: string | undefined;
}

/** Every setting that a factor may have: what the policy chose, and the exceptions for some clients. */
export function settingsOfFactor({ weight, mode, exceptions }: CompiledFactor): FactorSetting[] {
  return [{ weight, mode }, ...exceptions];
}

/** Whether a factor counts for anybody. */
export function isOn(factor: CompiledFactor): boolean {
  return settingsOfFactor(factor).some(({ weight, mode }) => weight > 0 && mode !== "off");
}
