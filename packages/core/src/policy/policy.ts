import * as z from "zod";
import { eventSchema } from "../events/event.js";
import { addedWordsSchema, vocabularySchema } from "../field/vocabulary.js";
import { peopleSchema } from "../people/people.js";
import { parameterSchema } from "../plugin/parameter.js";
import { pieceShape } from "../plugin/piece.js";
import { questionSchema } from "../plugin/question.js";
import { recordSchema } from "../record/record.js";
import { roleSchema } from "../roles/role.js";
import {
  conditionSchema,
  daySchema,
  idSchema,
  pointsSchema,
  sentenceSchema,
  sourceSchema,
} from "../shape/common.js";

const settingSchema = z.record(idSchema, z.union([z.int(), z.boolean(), daySchema]));
const versionSchema = z.string().regex(/^\d+\.\d+\.\d+$/, "Give a version as 1.2.3.");

/** What an option of a stance may change: parameters, and the settings of subjects as each says. */
export interface Changes extends z.infer<typeof changesSchema> {}
const changesSchema = z.looseObject({ parameters: settingSchema.optional() });

/** The shape of a stance, given the shapes of what subjects let it change. */
export function stanceSchema(changes: Readonly<Record<string, z.ZodType>>) {
  return z.strictObject({
    id: idSchema,
    /** The question that is kept open. */
    title: z.string().min(1).max(200),
    source: sourceSchema,
    options: z
      .array(
        z.strictObject({
          id: idSchema,
          title: z.string().min(1).max(160),
          /** What speaks for it, in the words of those who hold it. */
          says: sentenceSchema.optional(),
          changes: z.strictObject({ ...changesSchema.shape, ...optionalAll(changes) }),
        }),
      )
      .min(2),
    /** Which clients it concerns, where not all: a condition on the client, and its words. */
    concerns: z.strictObject({ when: conditionSchema, says: sentenceSchema }).optional(),
    /** What depends on it in each subject, such as `risk`, in a sentence. */
    bearsOn: z.array(z.strictObject({ subject: idSchema, says: sentenceSchema })).optional(),
    ...pieceShape,
  });
}

function optionalAll(shapes: Readonly<Record<string, z.ZodType>>): Record<string, z.ZodOptional<z.ZodType>> {
  return Object.fromEntries(Object.entries(shapes).map(([name, schema]) => [name, schema.optional()]));
}

type ParsedStance = z.output<ReturnType<typeof stanceSchema>>;

/** A tension that is kept, not resolved: a policy may take it either way. */
export interface Stance extends Omit<ParsedStance, "options"> {
  options: (Omit<ParsedStance["options"][number], "changes"> & { changes: Changes })[];
}

/** What a policy settles whatever subjects there are. */
export const policyShape = {
  name: idSchema,
  version: versionSchema,
  title: z.string().min(1).max(160),
  /** The day on which the caseload is looked at; there is no clock. */
  asOf: daySchema,
  /** Settles ties, together with ids. */
  seed: z.int().min(0).max(4_294_967_295).default(1),
  /** Points, on a scale of its own, that stand in for what is not known. */
  neutral: pointsSchema.default(5_000),
  parameters: settingSchema.default({}),
  stances: z.record(idSchema, idSchema).default({}),
  /** Words that it adds to the lists of its plugins, as a type of referral that came up since. */
  words: addedWordsSchema.optional(),
};

const corePolicy = z.strictObject(policyShape);

/** What a scheme has decided: parameters, stances, the day it is run for, and the settings of its subjects. */
export interface Policy extends z.input<typeof corePolicy> {
  readonly [setting: string]: unknown;
}

/** A policy whose shape has been checked. */
export interface ParsedPolicy extends z.output<typeof corePolicy> {
  readonly [setting: string]: unknown;
}

/** What a plugin has whatever subjects there are, beside its stances. */
export const pluginShape = {
  id: idSchema,
  version: versionSchema,
  title: z.string().min(1).max(160),
  source: sourceSchema,
  vocabulary: vocabularySchema.optional(),
  /** Words that it adds to the lists of other plugins. */
  words: addedWordsSchema.optional(),
  parameters: z.array(parameterSchema).optional(),
  roles: z.array(roleSchema).optional(),
  /** Tables of its own. */
  records: z.array(recordSchema).optional(),
  /** What it asks where a record leaves something open. */
  questions: z.array(questionSchema).optional(),
  /** What happens in a year: which rows each event puts on record. */
  events: z.array(eventSchema).optional(),
  /** What the scheme calls the two sides. */
  people: peopleSchema.optional(),
};

const corePlugin = z.strictObject(pluginShape);

/** What a plugin gives, whatever subjects there are. */
export interface PluginData extends z.input<typeof corePlugin> {
  readonly stances?: readonly Stance[] | undefined;
  readonly [section: string]: unknown;
}

/** A plugin whose shape has been checked. */
export interface ParsedPlugin extends z.output<typeof corePlugin> {
  readonly stances?: readonly Stance[] | undefined;
  readonly [section: string]: unknown;
}
