import {
  conditionSchema,
  type Facts,
  idSchema,
  type PieceParts,
  pieceShape,
  readsSchema,
  sentenceSchema,
  sourceSchema,
  statedSchema,
} from "@waymark/core";
import * as z from "zod/mini";

export const ruleSchema: z.core.$ZodType<Rule, Rule> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  source: sourceSchema,
  ...pieceShape,
  reads: z.optional(readsSchema),
  when: conditionSchema,
  effect: z.enum(["block", "flag"]),
  reason: sentenceSchema,
  unknown: sentenceSchema,
  ifUnknown: z.optional(z.literal("pass")),
  remedy: sentenceSchema,
  remedyUnknown: z.optional(sentenceSchema),
  liftedBy: z.optional(z.enum(["renew", "ask", "train"])),
  profile: z.optional(sentenceSchema),
  justification: z.optional(statedSchema),
  lawfulBasis: z.optional(statedSchema),
});

/** A hard condition on a pair, with the reason when it fails and what would lift it. */
export interface Rule extends PieceParts {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly reads?: readonly string[];
  /** Must hold for the pair to be eligible (or, for a flag, to go unremarked). */
  readonly when: string | boolean;
  readonly effect: "block" | "flag";
  /** Why the pair is not eligible. */
  readonly reason: string;
  /** Why it is not eligible yet, where the facts that the rule reads are missing. */
  readonly unknown: string;
  /**
   * Set to `pass` where the rule counts as met while its facts are missing, as those of a table that is not kept. A
   * policy that sets the rule to `block` itself makes missing facts stand in the way.
   */
  readonly ifUnknown?: "pass";
  /** What would lift it. */
  readonly remedy: string;
  /** What would lift it while the facts that it reads are missing, where that is something else. */
  readonly remedyUnknown?: string;
  /** What the remedy takes, where one helps: to renew a check, ask somebody or train the mentor. Left out, to recruit. */
  readonly liftedBy?: "renew" | "ask" | "train";
  /** What a mentor to recruit must bring because of this rule. May name the client's fields. */
  readonly profile?: string;
  /** Why the rule may read identity: wanted, with the lawful basis, of every rule that does. */
  readonly justification?: string;
  /** The lawful basis for reading it. */
  readonly lawfulBasis?: string;
}

/** A rule as it is, or switched off; or made to stand in the way, or to flag only, whatever its plugin says. */
export const ruleChoiceSchema = z.enum(["on", "off", "block", "flag"]);

/** A rule ready to run. `holds` gives true, false, or null while facts are missing. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly reads: readonly string[];
  /** Fields of ids among them that it only compares with each other, so that any other names would do. */
  readonly ids: readonly string[];
  /** Whether the rule holds; true while facts are missing where the rule passes then. */
  holds(facts: Facts): boolean | null;
}
