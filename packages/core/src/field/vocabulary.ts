import * as z from "zod";
import { daySchema, idSchema, sentenceSchema, sourceSchema, statedSchema } from "../shape/common.js";

/** One allowed value of a category field. */
export const valueSchema = z.strictObject({
  id: z.string().min(1).max(80),
  title: z.string().min(1).max(120),
  /** Other words that people write for it, as in `far right`. Case, accents, hyphens and spaces make no difference. */
  also: z.array(z.string().min(1).max(120)).optional(),
  /** Where the word comes from, where that is not the source of the field. */
  source: sourceSchema.optional(),
  /**
   * What a row that holds this word raises, by id, such as a duty: in a table of a scheme's own whose rows name a client
   * and a day. The engine keeps it; a subject reads it.
   */
  raises: idSchema.optional(),
});

/**
 * Words that a plugin or a policy adds to lists of others, by the id of the list. Each says where it comes from, since it
 * stands among words whose source is another.
 */
export const addedWordsSchema = z.record(
  idSchema,
  z.array(z.strictObject({ ...valueSchema.shape, source: sourceSchema })).min(1),
);

/** Words that are added to lists of others, by the id of the list. */
export type AddedWords = z.infer<typeof addedWordsSchema>;

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

export const fieldSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(120),
  /** Other names that people give a column of it, as in `Religion`. Case, accents, hyphens and spaces make no difference. */
  also: z.array(z.string().min(1).max(120)).optional(),
  kind: z.enum(fieldKinds),
  sensitivity: z.enum(sensitivities),
  describes: sentenceSchema,
  /**
   * For an ordinary field by whose name or words somebody could take it for identity: who states that it is none, on
   * which day, and for what reason. A risk may read it then, and the audit of proxies and the linter show the statement.
   */
  notIdentity: z
    .strictObject({ by: z.string().min(1).max(120), on: daySchema, reason: statedSchema })
    .optional(),
  values: z.array(valueSchema).min(1).optional(),
  /** The list that its values belong to. A word that a plugin or a policy adds to the list in `words` goes to each of its fields. */
  list: idSchema.optional(),
  /**
   * For one or several identifiers that point at another record, or at a piece of the scheme: at which kind. For choices, the kind
   * of piece that is chosen about.
   */
  refersTo: idSchema.optional(),
  /** For identifiers that are nobody's record: what they name. Fields that name the same thing share their ids. */
  names: idSchema.optional(),
  /** For a yes or no: other words for each, as `in date` for vetting. */
  answers: z
    .strictObject({ yes: z.array(z.string().min(1).max(120)), no: z.array(z.string().min(1).max(120)) })
    .optional(),
  /** For identifiers: words that name nobody in particular, as `family`, and are refused as an id. */
  notIds: z.array(z.string().min(1).max(120)).optional(),
  /** For a day: the field of the same record whose day it cannot lie before. */
  after: idSchema.optional(),
  /** The field of the same record that must be filled in where this one is. */
  needs: idSchema.optional(),
  /**
   * For a field that belongs to some words of another: it is filled in where that field of the same record is one of
   * them, and left empty where it is not.
   */
  onlyWhere: z.strictObject({ field: idSchema, is: z.array(z.string().min(1).max(80)).min(1) }).optional(),
  required: z.boolean().optional(),
  unit: z.string().max(40).optional(),
  min: z.int().optional(),
  max: z.int().optional(),
  source: sourceSchema.optional(),
  /**
   * What somebody would have to do for this fact to become another, as in “Train the mentor”. Left out where it
   * cannot or should not be changed; never on a field about who a person is.
   */
  change: sentenceSchema.optional(),
});

/** One typed field of a record: its meaning, its kind, the values it may take, and how sensitive it is. */
export interface Field extends z.infer<typeof fieldSchema> {}

export const tableSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(120),
  entries: z.record(z.string(), z.union([z.string(), z.int()])),
  source: sourceSchema,
});

/** A look-up that formulas may call by its id, for example `police_area_of(client.district)`. */
export interface Table extends z.infer<typeof tableSchema> {}

const fieldListSchema = z.array(fieldSchema);

/** Fields by the kind of record that carries them. Which kinds there are is known when a policy is compiled. */
export const fieldsSchema = z.record(idSchema, fieldListSchema);

export const vocabularySchema: z.ZodType<Vocabulary, Vocabulary> = z
  .object({ tables: z.array(tableSchema).optional() })
  .catchall(fieldListSchema);

/** The words of a scheme: the fields of each kind of record, and the look-ups that formulas may use. */
export interface Vocabulary {
  client?: Field[] | undefined;
  mentor?: Field[] | undefined;
  engagement?: Field[] | undefined;
  tables?: Table[] | undefined;
  [kind: string]: Field[] | Table[] | undefined;
}
