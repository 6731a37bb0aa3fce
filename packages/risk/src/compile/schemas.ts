import {
  type CompiledScale,
  conditionSchema,
  type Facts,
  idSchema,
  ownListSchema,
  pieceShape,
  pointsSchema,
  readsSchema,
  scaleSchema,
  sentenceSchema,
  sourceSchema,
} from "@waymark/core";
import * as z from "zod";
import { riskStepsSchema } from "./steps.js";

export const riskCategorySchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(80),
  source: sourceSchema,
  /** Whether its risks are counted over all engagements. Left out where they are about people. */
  overProgramme: z.boolean().optional(),
  /**
   * The programme holds this category: beside one engagement it says only what that engagement's own facts say, and no
   * risk of another category reaches it. Left out where each engagement holds its own.
   */
  heldBy: z.literal("programme").optional(),
});

/** A category of risk of a scheme: who or what its risks are a risk to. */
export interface Category extends z.infer<typeof riskCategorySchema> {}

/** The id of a category of risk. */
export type RiskCategory = string;

export const adviceSchema = z.strictObject({
  /** As the advice is said and decided: `pause and review`. */
  word: z.string().min(1).max(80),
  source: sourceSchema,
  /** Whether the work goes on under it. While a duty is due, it may not. */
  goesOn: z.boolean(),
  /** Whether it lists what to put in place. The mildest that does is advised while a duty may be due. */
  conditions: z.boolean(),
  /** Whether somebody must decide on it. */
  needsDecision: z.boolean(),
  /** What must go on for the person meanwhile, or from then on: it stands among the conditions. */
  instead: sentenceSchema.optional(),
  /** What to settle first. Where there is anything, a decision must answer it. */
  checklist: z.array(sentenceSchema).optional(),
});

/** One word of advice of a scheme. They stand in order, the mildest first. */
export interface AdviceRung extends z.infer<typeof adviceSchema> {}

export const personFactorSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(160),
  kind: z.enum(["need", "strength"]),
  question: sentenceSchema,
  source: sourceSchema,
});

/** Something about a person's situation that a practitioner looks at: a need, or a strength. Never an identity. */
export interface PersonFactor extends z.infer<typeof personFactorSchema> {}

export const riskSchema = z.strictObject({
  id: idSchema,
  /** The id of a category of the scheme. */
  category: idSchema,
  title: z.string().min(1).max(160),
  cause: sentenceSchema,
  event: sentenceSchema,
  consequence: sentenceSchema,
  /** The role that owns the risk: its id, where the scheme names its roles. */
  owner: z.string().min(1).max(80),
  /** Days between reviews. */
  review: z.int().min(1).max(3_650),
  source: sourceSchema,
  /** What of the scheme's own list of risks it holds, by id. */
  covers: z.array(z.string()).optional(),
  /**
   * The programme holds this risk: it is rated once, from facts of the programme, and never beside an engagement or a
   * person. Left out where it is rated for each engagement.
   */
  heldBy: z.literal("programme").optional(),
  ...pieceShape,
  likelihood: scaleSchema,
  impact: scaleSchema,
  /**
   * The strongest advice that this risk calls for, whatever its points: for what others do to a person, whose help must
   * not end because of it. Left out where its band decides.
   */
  mostAdvice: z.string().min(1).max(80).optional(),
  /** Ids of controls that bear on this risk. */
  controls: z.array(idSchema),
});

/** One risk of the catalogue: cause, event, consequence, and two scales over an engagement's facts. */
export interface Risk extends z.infer<typeof riskSchema> {}

export const controlSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(160),
  kind: z.enum(["preventive", "detective", "mitigating", "supportive"]),
  /** What it lowers. */
  lowers: z.enum(["likelihood", "impact"]),
  /** The share by which it lowers it, in points: 3 000 is three tenths. */
  by: pointsSchema,
  /** Why that share: evidence, or `our coding`. */
  basis: sentenceSchema,
  source: sourceSchema,
  /** What of the scheme's own list of risks it holds, by id. */
  covers: z.array(z.string()).optional(),
  ...pieceShape,
  reads: readsSchema.optional(),
  /** Holds while the control is in place for the engagement. */
  when: conditionSchema,
  /** What to do to put it in place. */
  remedy: sentenceSchema,
});

/** A barrier that lowers the likelihood or the impact of the risks that name it. */
export interface Control extends z.infer<typeof controlSchema> {}

export const dutySchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(160),
  source: sourceSchema,
  ...pieceShape,
  reads: readsSchema.optional(),
  /** The duty is due when this holds. No score bears on it. */
  when: conditionSchema,
  /**
   * What counts while it is not known whether that holds: `due`, as for something that must be on record; or `not-due`,
   * where another duty or question asks. Left out, it may be due, which is a question.
   */
  ifUnknown: z.enum(["due", "not-due"]).optional(),
  says: sentenceSchema,
  /**
   * Date fields of the engagement from which its time counts: the first that is known. Left out, the day on which
   * the engagement started.
   */
  from: z.array(z.string()).min(1).optional(),
  /** Who must act: the id of a role, where the scheme names its roles. */
  role: z.string().min(1).max(80),
  /** Within how many hours. */
  within: z.int().min(0).max(8_760),
  /** What holds where an answer that somebody gave of the client raises the duty, and not the facts. */
  observed: z
    .strictObject({
      /** Why it is due then. */
      says: sentenceSchema,
      /** Facts under which it was done already: they answer for what was observed up to the facts' own day. */
      settled: conditionSchema.optional(),
      /** Facts that say the contrary. They are a question to somebody, and never the last word. */
      denied: conditionSchema.optional(),
      ask: sentenceSchema,
      /** Who must answer it: the id of a role. */
      role: z.string().min(1).max(80),
    })
    .optional(),
});

/** Something that must be done whatever the arithmetic says. */
export interface Duty extends z.infer<typeof dutySchema> {}

export const signedFactSchema = z.strictObject({
  /** The id of a field of the engagement that holds one word. */
  field: idSchema,
  /** Its words that say something of a person: each counts once somebody has signed a finding on it. */
  values: z.array(z.string()).min(1),
  source: sourceSchema,
  ...pieceShape,
});

/** Words of a fact that say something of a person, and that somebody must stand by. */
export interface SignedFact extends z.infer<typeof signedFactSchema> {}

export const influenceSchema = z.strictObject({
  from: idSchema,
  to: idSchema,
  strength: pointsSchema,
  reason: sentenceSchema,
  ...pieceShape,
  source: sourceSchema,
});

/** One risk that raises another, with its strength in points. */
export interface Influence extends z.infer<typeof influenceSchema> {}

export const bandSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(80),
  /** The band starts at these points. */
  from: pointsSchema,
  /** A word of the scheme's advice. */
  advice: z.string().min(1).max(80),
});

/** A range of risk points with the advice that goes with it. */
export interface Band extends z.infer<typeof bandSchema> {}

/** The sections of a plugin that are about risk, with the shape of each. */
export const sections = {
  risks: z.array(riskSchema),
  controls: z.array(controlSchema),
  duties: z.array(dutySchema),
  influences: z.array(influenceSchema),
  bands: z.array(bandSchema),
  riskSteps: riskStepsSchema,
  riskCategories: z.array(riskCategorySchema),
  advice: z.array(adviceSchema),
  personFactors: z.array(personFactorSchema),
  signedFacts: z.array(signedFactSchema),
  /** The risks that the scheme must answer to, where it has such a list: risks and controls say in `covers` what they hold. */
  riskList: ownListSchema,
  /** Words and phrases by which the scheme's field labels a person: the register linter finds them. */
  labels: z.array(z.string().min(2).max(80)),
};

/** What a plugin may give about risk. */
export type RiskSections = { readonly [K in keyof typeof sections]?: z.input<(typeof sections)[K]> };

/** A risk ready to run. */
export interface CompiledRisk {
  readonly risk: Risk;
  /** Fields of the engagement that its two scales read, each once, in the order of their names. */
  readonly reads: readonly string[];
  readonly likelihood: CompiledScale;
  readonly impact: CompiledScale;
}

/** A control ready to run. `inPlace` gives true, false, or null while facts are missing. */
export interface CompiledControl {
  readonly control: Control;
  /** Every field that tells whether it is in place. */
  readonly reads: readonly string[];
  /** Whether the control is in place. */
  inPlace(facts: Facts): boolean | null;
}

/** A duty ready to run. `due` gives true, false, or null while facts are missing. */
export interface CompiledDuty {
  readonly duty: Duty;
  /** Every field that tells whether it is due. */
  readonly reads: readonly string[];
  /** Whether the duty is due. */
  due(facts: Facts): boolean | null;
  /** Whether facts say that what was observed was dealt with. */
  settled(facts: Facts): boolean;
  /** Whether facts say the contrary of what was observed. */
  denied(facts: Facts): boolean;
}
