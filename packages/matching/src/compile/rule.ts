import {
  conditionSchema,
  type Facts,
  idSchema,
  pieceShape,
  readsSchema,
  sentenceSchema,
  sourceSchema,
  statedSchema,
} from "@waymark/core";
import * as z from "zod";

export const ruleSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(120),
  source: sourceSchema,
  ...pieceShape,
  reads: readsSchema.optional(),
  /** Must hold for the pair to be eligible (or, for a flag, to go unremarked). */
  when: conditionSchema,
  effect: z.enum(["block", "flag"]),
  /** Why the pair is not eligible. */
  reason: sentenceSchema,
  /** Why it is not eligible yet, where the facts that the rule reads are missing. */
  unknown: sentenceSchema,
  /**
   * Set to `pass` where the rule counts as met while its facts are missing, as those of a table that is not kept. A
   * policy that sets the rule to `block` itself makes missing facts stand in the way.
   */
  ifUnknown: z.literal("pass").optional(),
  /** What would lift it. */
  remedy: sentenceSchema,
  /** What the remedy takes, where one helps: to renew a check, ask somebody or train the mentor. Left out, to recruit. */
  liftedBy: z.enum(["renew", "ask", "train"]).optional(),
  /** What a mentor to recruit must bring because of this rule. May name the client's fields. */
  profile: sentenceSchema.optional(),
  /** Why the rule may read identity: wanted, with the lawful basis, of every rule that does. */
  justification: statedSchema.optional(),
  /** The lawful basis for reading it. */
  lawfulBasis: statedSchema.optional(),
});

/** A hard condition on a pair, with the reason when it fails and what would lift it. */
export interface Rule extends z.infer<typeof ruleSchema> {}

/** A rule as it is, or switched off; or made to stand in the way, or to flag only, whatever its plugin says. */
export const ruleChoiceSchema = z.enum(["on", "off", "block", "flag"]);

/** A rule ready to run. `holds` gives true, false, or null while facts are missing. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly reads: readonly string[];
  /** Whether the rule holds; true while facts are missing where the rule passes then. */
  holds(facts: Facts): boolean | null;
}
