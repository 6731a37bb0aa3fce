import * as z from "zod/mini";
import { eventSchema, type SchemeEvent } from "../events/event.js";
import { type AddedWords, addedWordsSchema, type Vocabulary, vocabularySchema } from "../field/vocabulary.js";
import { type People, peopleSchema } from "../people/people.js";
import { type Parameter, parameterSchema } from "../plugin/parameter.js";
import { type PieceParts, pieceShape } from "../plugin/piece.js";
import { type Question, questionSchema } from "../plugin/question.js";
import { type RecordPiece, recordSchema } from "../record/record.js";
import { type Role, roleSchema } from "../roles/role.js";
import {
  conditionSchema,
  daySchema,
  idSchema,
  pointsSchema,
  sentenceSchema,
  sourceSchema,
} from "../shape/common.js";

const settingSchema = z.record(idSchema, z.union([z.int(), z.boolean(), daySchema]));
const versionSchema = z.string().check(z.regex(/^\d+\.\d+\.\d+$/, "Give a version as 1.2.3."));

/** What an option of a stance may change: parameters, and the settings of subjects as each says. */
export interface Changes {
  /** Parameters by id. */
  readonly parameters?: Readonly<Record<string, number | boolean | string>>;
  readonly [setting: string]: unknown;
}

/** The shape of a stance, given the shapes of what subjects let it change. */
export function stanceSchema(changes: Readonly<Record<string, z.core.$ZodType>>) {
  return z.strictObject({
    id: idSchema,
    title: z.string().check(z.minLength(1), z.maxLength(200)),
    source: sourceSchema,
    options: z
      .array(
        z.strictObject({
          id: idSchema,
          title: z.string().check(z.minLength(1), z.maxLength(160)),
          says: z.optional(sentenceSchema),
          changes: z.strictObject({ parameters: z.optional(settingSchema), ...optionalAll(changes) }),
        }),
      )
      .check(z.minLength(2)),
    concerns: z.optional(z.strictObject({ when: conditionSchema, says: sentenceSchema })),
    bearsOn: z.optional(z.array(z.strictObject({ subject: idSchema, says: sentenceSchema }))),
    ...pieceShape,
  });
}

function optionalAll(
  shapes: Readonly<Record<string, z.core.$ZodType>>,
): Record<string, z.ZodMiniOptional<z.core.$ZodType>> {
  return Object.fromEntries(Object.entries(shapes).map(([name, schema]) => [name, z.optional(schema)]));
}

/** One way to take a stance. */
export interface StanceOption {
  readonly id: string;
  readonly title: string;
  /** What speaks for it, in the words of those who hold it. */
  readonly says?: string;
  /** What it changes in a policy that takes it. */
  readonly changes: Changes;
}

/** A tension that is kept, not resolved: a policy may take it either way. */
export interface Stance extends PieceParts {
  readonly id: string;
  /** The question that is kept open. */
  readonly title: string;
  readonly source: string;
  readonly options: readonly StanceOption[];
  /** Which clients it concerns, where not all: a condition on the client, and its words. */
  readonly concerns?: { readonly when: string | boolean; readonly says: string };
  /** What depends on it in each subject, such as `risk`, in a sentence. */
  readonly bearsOn?: readonly { readonly subject: string; readonly says: string }[];
}

/** The shape of what a policy settles whatever subjects there are. */
export const policyShape = {
  name: idSchema,
  version: versionSchema,
  title: z.string().check(z.minLength(1), z.maxLength(160)),
  asOf: daySchema,
  seed: z._default(z.int().check(z.minimum(0), z.maximum(4_294_967_295)), 1),
  neutral: z._default(pointsSchema, 5_000),
  parameters: z._default(settingSchema, {}),
  stances: z._default(z.record(idSchema, idSchema), {}),
  words: z.optional(addedWordsSchema),
};

/** What a policy says of itself, whatever subjects there are. */
export interface PolicyHead {
  /** The id of the policy, as `west-midlands`. */
  readonly name: string;
  /** As `1.0.0`. */
  readonly version: string;
  readonly title: string;
  /** The day on which the caseload is looked at, as `2026-01-31`; there is no clock. */
  readonly asOf: string;
  /** Words that it adds to the lists of its plugins, as a type of referral that came up since. */
  readonly words?: AddedWords;
}

/** What a policy settles whatever subjects there are, beside its head. */
interface PolicyChoices {
  /** Settles ties, together with ids: a whole number. */
  readonly seed: number;
  /** Points, on a scale of its own, that stand in for what is not known: 0 to 10000. */
  readonly neutral: number;
  /** Parameters by id; one that is left out is as its plugin has it. */
  readonly parameters: Readonly<Record<string, number | boolean | string>>;
  /** The option that it takes of each stance, by the ids of both. */
  readonly stances: Readonly<Record<string, string>>;
}

/** What a scheme has decided: parameters, stances, the day it is run for, and the settings of its subjects. */
export interface Policy extends PolicyHead, Partial<PolicyChoices> {
  readonly [setting: string]: unknown;
}

/** A policy whose shape has been checked. */
export interface ParsedPolicy extends PolicyHead, PolicyChoices {
  readonly [setting: string]: unknown;
}

/** The shape of what a plugin has whatever subjects there are, beside its stances. */
export const pluginShape = {
  id: idSchema,
  version: versionSchema,
  title: z.string().check(z.minLength(1), z.maxLength(160)),
  source: sourceSchema,
  vocabulary: z.optional(vocabularySchema),
  words: z.optional(addedWordsSchema),
  called: z.optional(
    z.record(idSchema, z.array(z.string().check(z.minLength(1), z.maxLength(120))).check(z.minLength(1))),
  ),
  parameters: z.optional(z.array(parameterSchema)),
  roles: z.optional(z.array(roleSchema)),
  records: z.optional(z.array(recordSchema)),
  questions: z.optional(z.array(questionSchema)),
  events: z.optional(z.array(eventSchema)),
  people: z.optional(peopleSchema),
};

/**
 * What a plugin gives. The packages of subjects add their sections to it when they are imported, and so may an
 * application: `declare module "@waymark/core" { interface PluginData { … } }`.
 */
export interface PluginData {
  /** The id of the plugin, as `west-midlands`. */
  readonly id: string;
  /** As `1.0.0`. */
  readonly version: string;
  readonly title: string;
  /** Where the scheme comes from: a report, a handbook, or `our coding`. */
  readonly source: string;
  /** Fields that no piece brings, by kind of record; and look-ups for formulas. */
  readonly vocabulary?: Vocabulary;
  /** Words that it adds to the lists of other plugins. */
  readonly words?: AddedWords;
  /** What else people call the files of a table that it does not bring itself, by list: as `DBS` for `standards`. */
  readonly called?: Readonly<Record<string, readonly string[]>>;
  /** What a policy may set, and formulas read as `policy.<id>`. */
  readonly parameters?: readonly Parameter[];
  /** The roles of the scheme: who decides, advises and is told what. */
  readonly roles?: readonly Role[];
  /** Tables of its own. */
  readonly records?: readonly RecordPiece[];
  /** What it asks where a record leaves something open. */
  readonly questions?: readonly Question[];
  /** What happens in a year: which rows each event puts on record. */
  readonly events?: readonly SchemeEvent[];
  /** What the scheme calls the two sides. */
  readonly people?: People;
  /** Tensions that are kept open: a policy may take each either way. */
  readonly stances?: readonly Stance[];
}

/** A plugin whose shape has been checked, with the sections of whatever subjects there are. */
export interface ParsedPlugin extends PluginData {
  readonly [section: string]: unknown;
}
