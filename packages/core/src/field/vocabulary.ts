import * as z from "zod/mini";
import { daySchema, idSchema, sentenceSchema, sourceSchema, statedSchema } from "../shape/common.js";

/** One allowed value of a category field. */
export const valueSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  also: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(120)))),
  source: z.optional(sourceSchema),
  raises: z.optional(idSchema),
});

/**
 * Words that a plugin or a policy adds to lists of others, by the id of the list. Each says where it comes from, since it
 * stands among words whose source is another.
 */
export const addedWordsSchema: z.core.$ZodType<AddedWords, AddedWords> = z.record(
  idSchema,
  z.array(z.strictObject({ ...valueSchema.shape, source: sourceSchema })).check(z.minLength(1)),
);

/** Words that are added to lists of others, by the id of the list. */
export type AddedWords = Readonly<Record<string, readonly (FieldValue & { readonly source: string })[]>>;

/**
 * The kinds of value that a field may hold. `choices` are several words, each about a piece of the scheme, as
 * `faith:prefer`: the piece is of the kind that the field refers to, and the word is one of the field's values.
 */
export const fieldKinds = [
  "identifier",
  "identifiers",
  "category",
  "categories",
  "integer",
  "boolean",
  "date",
  "text",
  "choices",
] as const;

/**
 * How sensitive a field is. `identity` and `special category` (Article 9 data) may inform a match in the
 * client's interest, and may never be read by a risk or an indicator.
 */
export const sensitivities = ["ordinary", "identity", "special category"] as const;

export const fieldSchema: z.core.$ZodType<Field, Field> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  also: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(120)))),
  kind: z.enum(fieldKinds),
  sensitivity: z.enum(sensitivities),
  describes: sentenceSchema,
  ask: z.optional(sentenceSchema.check(z.regex(/\?$/u, "Ask it: end with a question mark."))),
  notIdentity: z.optional(
    z.strictObject({
      by: z.string().check(z.minLength(1), z.maxLength(120)),
      on: daySchema,
      reason: statedSchema,
    }),
  ),
  values: z.optional(z.array(valueSchema).check(z.minLength(1))),
  list: z.optional(idSchema),
  refersTo: z.optional(idSchema),
  names: z.optional(idSchema),
  answers: z.optional(
    z.strictObject({
      yes: z.array(z.string().check(z.minLength(1), z.maxLength(120))),
      no: z.array(z.string().check(z.minLength(1), z.maxLength(120))),
    }),
  ),
  notIds: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(120)))),
  after: z.optional(idSchema),
  needs: z.optional(idSchema),
  onlyWhere: z.optional(
    z.strictObject({
      field: idSchema,
      is: z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.minLength(1)),
    }),
  ),
  required: z.optional(z.boolean()),
  unit: z.optional(z.string().check(z.maxLength(40))),
  min: z.optional(z.int()),
  max: z.optional(z.int()),
  source: z.optional(sourceSchema),
  change: z.optional(sentenceSchema),
});

/** One word that a category can be. */
export interface FieldValue {
  readonly id: string;
  readonly title: string;
  /** Other words that people write for it, as in `far right`. Case, accents, hyphens and spaces make no difference. */
  readonly also?: readonly string[];
  /** Where the word comes from, where that is not the source of the field. */
  readonly source?: string;
  /**
   * What a row that holds this word raises, by id, such as a duty: in a table of a scheme's own whose rows name a client
   * and a day. The engine keeps it; a subject reads it.
   */
  readonly raises?: string;
}

/** One typed field of a record: its meaning, its kind, the values it may take, and how sensitive it is. */
export interface Field {
  readonly id: string;
  readonly title: string;
  /** Other names that people give a column of it, as in `Religion`. Case, accents, hyphens and spaces make no difference. */
  readonly also?: readonly string[];
  readonly kind: (typeof fieldKinds)[number];
  readonly sensitivity: (typeof sensitivities)[number];
  readonly describes: string;
  /**
   * The question that finds it out, put to the person of the record, as “When can you meet?”. Left out where
   * the office knows it, or other people do.
   */
  readonly ask?: string;
  /**
   * For an ordinary field by whose name or words somebody could take it for identity: who states that it is none, on
   * which day, and for what reason. A risk may read it then, and the audit of proxies and the linter show the statement.
   */
  readonly notIdentity?: {
    readonly by: string;
    readonly on: string;
    readonly reason: string;
  };
  readonly values?: readonly FieldValue[];
  /** The list that its values belong to. A word that a plugin or a policy adds to the list in `words` goes to each of its fields. */
  readonly list?: string;
  /**
   * For one or several identifiers that point at another record, or at a piece of the scheme: at which kind. For choices, the kind
   * of piece that is chosen about.
   */
  readonly refersTo?: string;
  /** For identifiers that are nobody's record: what they name. Fields that name the same thing share their ids. */
  readonly names?: string;
  /** For a yes or no: other words for each, as `in date` for vetting. */
  readonly answers?: {
    readonly yes: readonly string[];
    readonly no: readonly string[];
  };
  /** For identifiers: words that name nobody in particular, as `family`, and are refused as an id. */
  readonly notIds?: readonly string[];
  /** For a day: the field of the same record whose day it cannot lie before. */
  readonly after?: string;
  /** The field of the same record that must be filled in where this one is. */
  readonly needs?: string;
  /**
   * For a field that belongs to some words of another: it is filled in where that field of the same record is one of
   * them, and left empty where it is not.
   */
  readonly onlyWhere?: {
    readonly field: string;
    readonly is: readonly string[];
  };
  readonly required?: boolean;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly source?: string;
  /**
   * What somebody would have to do for this fact to become another, as in “Train the mentor”. Left out where it
   * cannot or should not be changed; never on a field about who a person is.
   */
  readonly change?: string;
}

export const tableSchema: z.core.$ZodType<Table, Table> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  entries: z.record(z.string(), z.union([z.string(), z.int()])),
  source: sourceSchema,
});

/** A look-up that formulas may call by its id, for example `police_area_of(client.district)`. */
export interface Table {
  readonly id: string;
  readonly title: string;
  readonly entries: Readonly<Record<string, string | number>>;
  readonly source: string;
}

const fieldListSchema = z.array(fieldSchema);

/** Fields by the kind of record that carries them. Which kinds there are is known when a policy is compiled. */
export const fieldsSchema: z.core.$ZodType<FieldsByKind, FieldsByKind> = z.record(idSchema, fieldListSchema);

/** Fields by kind of record. */
export type FieldsByKind = Readonly<Record<string, readonly Field[]>>;

export const vocabularySchema: z.core.$ZodType<Vocabulary, Vocabulary> = z.catchall(
  z.object({ tables: z.optional(z.array(tableSchema)) }),
  fieldListSchema,
);

/** The words of a scheme: the fields of each kind of record, and the look-ups that formulas may use. */
export interface Vocabulary {
  readonly client?: readonly Field[] | undefined;
  readonly mentor?: readonly Field[] | undefined;
  readonly engagement?: readonly Field[] | undefined;
  readonly tables?: readonly Table[] | undefined;
  readonly [kind: string]: readonly Field[] | readonly Table[] | undefined;
}
