import {
  type CompiledScale,
  conditionSchema,
  type Facts,
  idSchema,
  ownListSchema,
  type PieceParts,
  type Plain,
  pieceShape,
  pointsSchema,
  readsSchema,
  type Scale,
  scaleSchema,
  sentenceSchema,
  sourceSchema,
} from "@waymark/core";
import * as z from "zod/mini";
import { riskStepsSchema } from "./steps.js";

export const riskCategorySchema: z.core.$ZodType<Category, Category> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  source: sourceSchema,
  overProgramme: z.optional(z.boolean()),
  heldBy: z.optional(z.literal("programme")),
});

/** A category of risk of a scheme: who or what its risks are a risk to. */
export interface Category {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /**
   * Whether its risks are counted over all engagements. Beside one, no risk of a category without it reaches them. Left out
   * where they are about people.
   */
  readonly overProgramme?: boolean;
  /**
   * The programme holds this category: beside one engagement it says only what that engagement's own facts say, and no
   * risk of another category reaches it. Left out where each engagement holds its own.
   */
  readonly heldBy?: "programme";
}

/** The id of a category of risk. */
export type RiskCategory = string;

export const adviceSchema: z.core.$ZodType<AdviceRung, AdviceRung> = z.strictObject({
  word: z.string().check(z.minLength(1), z.maxLength(80)),
  source: sourceSchema,
  goesOn: z.boolean(),
  conditions: z.boolean(),
  needsDecision: z.boolean(),
  instead: z.optional(sentenceSchema),
  checklist: z.optional(z.array(sentenceSchema)),
});

/** One word of advice of a scheme. They stand in order, the mildest first. */
export interface AdviceRung {
  /** As the advice is said and decided: `pause and review`. */
  readonly word: string;
  readonly source: string;
  /** Whether the work goes on under it. While a duty is due, it may not. */
  readonly goesOn: boolean;
  /** Whether it lists what to put in place. The mildest that does is advised while a duty may be due. */
  readonly conditions: boolean;
  /** Whether somebody must decide on it. */
  readonly needsDecision: boolean;
  /** What must go on for the person meanwhile, or from then on: it stands among the conditions. */
  readonly instead?: string;
  /** What to settle first. Where there is anything, a decision must answer it. */
  readonly checklist?: readonly string[];
}

export const personFactorSchema: z.core.$ZodType<PersonFactor, PersonFactor> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(160)),
  kind: z.enum(["need", "strength"]),
  question: sentenceSchema,
  source: sourceSchema,
});

/** Something about a person's situation that a practitioner looks at: a need, or a strength. Never an identity. */
export interface PersonFactor {
  readonly id: string;
  readonly title: string;
  readonly kind: "need" | "strength";
  readonly question: string;
  readonly source: string;
}

export const riskSchema: z.core.$ZodType<Risk, Risk> = z.strictObject({
  id: idSchema,
  category: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(160)),
  cause: sentenceSchema,
  event: sentenceSchema,
  consequence: sentenceSchema,
  owner: z.string().check(z.minLength(1), z.maxLength(80)),
  review: z.int().check(z.minimum(1), z.maximum(3_650)),
  source: sourceSchema,
  covers: z.optional(z.array(z.string())),
  heldBy: z.optional(z.literal("programme")),
  ...pieceShape,
  likelihood: scaleSchema,
  impact: scaleSchema,
  mostAdvice: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
  controls: z.array(idSchema),
});

/** One risk of the catalogue: cause, event, consequence, and two scales over an engagement's facts. */
export interface Risk extends PieceParts {
  readonly id: string;
  /** The id of a category of the scheme. */
  readonly category: string;
  readonly title: string;
  readonly cause: string;
  readonly event: string;
  readonly consequence: string;
  /** The role that owns the risk: its id, where the scheme names its roles. */
  readonly owner: string;
  /** Days between reviews. */
  readonly review: number;
  readonly source: string;
  /** What of the scheme's own list of risks it holds, by id. */
  readonly covers?: readonly string[];
  /**
   * The programme holds this risk: it is rated once, from facts of the programme, and never beside an engagement or a
   * person. Left out where it is rated for each engagement.
   */
  readonly heldBy?: "programme";
  readonly likelihood: Scale;
  readonly impact: Scale;
  /**
   * The strongest advice that this risk calls for, whatever its points: for what others do to a person, whose help must
   * not end because of it. Left out where its band decides.
   */
  readonly mostAdvice?: string;
  /** Ids of controls that bear on this risk. */
  readonly controls: readonly string[];
}

export const controlSchema: z.core.$ZodType<Control, Control> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(160)),
  kind: z.enum(["preventive", "detective", "mitigating", "supportive"]),
  lowers: z.enum(["likelihood", "impact"]),
  by: pointsSchema,
  basis: sentenceSchema,
  source: sourceSchema,
  covers: z.optional(z.array(z.string())),
  ...pieceShape,
  reads: z.optional(readsSchema),
  when: conditionSchema,
  remedy: sentenceSchema,
  adviseWhen: z.optional(conditionSchema),
});

/** A barrier that lowers the likelihood or the impact of the risks that name it. */
export interface Control extends PieceParts {
  readonly id: string;
  readonly title: string;
  readonly kind: "preventive" | "detective" | "mitigating" | "supportive";
  /** What it lowers. */
  readonly lowers: "likelihood" | "impact";
  /** The share by which it lowers it, in points: 3 000 is three tenths. */
  readonly by: number;
  /** Why that share: evidence, or `our coding`. */
  readonly basis: string;
  readonly source: string;
  /** What of the scheme's own list of risks it holds, by id. */
  readonly covers?: readonly string[];
  readonly reads?: readonly string[];
  /** Holds while the control is in place for the engagement. */
  readonly when: string | boolean;
  /** What to do to put it in place. */
  readonly remedy: string;
  /** The remedy is advised only where this is known to hold. Left out, it is advised wherever the control is not in place. */
  readonly adviseWhen?: string | boolean;
}

export const dutySchema: z.core.$ZodType<Duty, Duty> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(160)),
  source: sourceSchema,
  ...pieceShape,
  reads: z.optional(readsSchema),
  when: conditionSchema,
  ifUnknown: z.optional(z.enum(["due", "not-due"])),
  ask: z.optional(sentenceSchema),
  says: sentenceSchema,
  from: z.optional(z.array(z.string()).check(z.minLength(1))),
  role: z.string().check(z.minLength(1), z.maxLength(80)),
  within: z.int().check(z.minimum(0), z.maximum(8_760)),
  observed: z.optional(
    z.strictObject({
      says: sentenceSchema,
      settled: z.optional(conditionSchema),
      denied: z.optional(conditionSchema),
      ask: sentenceSchema,
      role: z.string().check(z.minLength(1), z.maxLength(80)),
    }),
  ),
  /**
   * What holds once a record says that it was done: fields of the engagement, each with its word. Risks read the facts
   * so, and say nothing that the record contradicts.
   */
  done: z.optional(z.record(idSchema, z.string().check(z.minLength(1)))),
  insteadOf: z.optional(z.array(idSchema).check(z.minLength(1))),
});

/** Something that must be done whatever the arithmetic says. */
export interface Duty extends PieceParts {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly reads?: readonly string[];
  /** The duty is due when this holds. No score bears on it. */
  readonly when: string | boolean;
  /**
   * What counts while it is not known whether that holds: `due`, as for something that must be on record; or `not-due`,
   * where another duty or question asks. Left out, it may be due, which is a question.
   */
  readonly ifUnknown?: "due" | "not-due";
  /** What to ask where a fact that it reads is missing. Left out, the field is asked for by its title. */
  readonly ask?: string;
  readonly says: string;
  /**
   * Date fields of the engagement from which its time counts: the first that is known. Left out, the day on which
   * the engagement started.
   */
  readonly from?: readonly string[];
  /** Who must act: the id of a role, where the scheme names its roles. */
  readonly role: string;
  /** Within how many hours. */
  readonly within: number;
  /** What holds where an answer that somebody gave of the client raises the duty, and not the facts. */
  readonly observed?: {
    /** Why it is due then. */
    readonly says: string;
    /** Facts under which it was done already: they answer for what was observed up to the facts' own day. */
    readonly settled?: string | boolean;
    /** Facts that say the contrary. They are a question to somebody, and never the last word. */
    readonly denied?: string | boolean;
    readonly ask: string;
    /** Who must answer it: the id of a role. */
    readonly role: string;
  };
  /**
   * What holds once a record says that it was done: fields of the engagement, each with its word. Risks read the facts
   * so, and say nothing that the record contradicts.
   */
  readonly done?: Readonly<Record<string, string>>;
  /** Ids of questions about records, and of rules, that ask for the same: while it is open, they ask for nothing more. */
  readonly insteadOf?: readonly string[];
}

export const signedFactSchema: z.core.$ZodType<SignedFact, SignedFact> = z.strictObject({
  field: idSchema,
  values: z.array(z.string()).check(z.minLength(1)),
  source: sourceSchema,
  ...pieceShape,
});

/** Words of a fact that say something of a person, and that somebody must stand by. */
export interface SignedFact extends PieceParts {
  /** The id of a field of the engagement that holds one word. */
  readonly field: string;
  /** Its words that say something of a person: each counts once somebody has signed a finding on it. */
  readonly values: readonly string[];
  readonly source: string;
}

export const influenceSchema: z.core.$ZodType<Influence, Influence> = z.strictObject({
  from: idSchema,
  to: idSchema,
  strength: pointsSchema,
  reason: sentenceSchema,
  ...pieceShape,
  source: sourceSchema,
});

/** One risk that raises another, with its strength in points. */
export interface Influence extends PieceParts {
  readonly from: string;
  readonly to: string;
  readonly strength: number;
  readonly reason: string;
  readonly source: string;
}

export const bandSchema: z.core.$ZodType<Band, Band> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  from: pointsSchema,
  advice: z.string().check(z.minLength(1), z.maxLength(80)),
});

/** A range of risk points with the advice that goes with it. */
export interface Band {
  readonly id: string;
  readonly title: string;
  /** The band starts at these points. */
  readonly from: number;
  /** A word of the scheme's advice. */
  readonly advice: string;
}

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
  labels: z.array(z.string().check(z.minLength(2), z.maxLength(80))),
};

/** What a plugin may give about risk. */
export type RiskSections = { readonly [K in keyof typeof sections]?: Plain<z.input<(typeof sections)[K]>> };

declare module "@waymark/core" {
  interface PluginData extends RiskSections {}
}

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
  /** Whether the remedy is advised: not where it waits for something that is not known. */
  advised(facts: Facts): boolean;
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
