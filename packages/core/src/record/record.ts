import * as z from "zod/mini";
import { type Field, fieldSchema } from "../field/vocabulary.js";
import { type PieceParts, pieceShape } from "../plugin/piece.js";
import {
  conditionSchema,
  idSchema,
  type ListName,
  type RecordKind,
  sentenceSchema,
  sourceSchema,
} from "../shape/common.js";

export const recordFactSchema: z.core.$ZodType<RecordFact, RecordFact> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  describes: sentenceSchema,
  of: idSchema,
  where: conditionSchema,
  unless: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
  take: z.enum(["any", "count", "last", "every"]),
  field: z.optional(idSchema),
  by: z.optional(idSchema),
});

/**
 * What follows from the rows of a table for another record: of a client, from the rows about that client. It is not
 * known where the table is not kept, or where a row may or may not count.
 */
export interface RecordFact {
  readonly id: string;
  readonly title: string;
  readonly describes: string;
  /** The kind of record that it is a fact about, as `client`. Formulas read it as a field of that record. */
  readonly of: string;
  /** Which rows count: a formula over a row, the record that the fact is about, and the policy. */
  readonly where: string | boolean;
  /**
   * Where a row no longer counts because of another row about the same record: a formula that reads that other row as
   * `other`, as in `other.date > consent.date`. One such row is enough.
   */
  readonly unless?: string;
  /**
   * What is taken from the rows that count: whether there is `any`; their `count`; a field of the `last` of them; or the
   * values that `every` one of them names.
   */
  readonly take: "any" | "count" | "last" | "every";
  /** For `last` and `every`: the field that is taken. */
  readonly field?: string;
  /**
   * The field of a row that says which record it is a fact about, where several name records of that kind: as `trainer`,
   * and not `mentor`. Left out, the first.
   */
  readonly by?: string;
}

export const recordSchema: z.core.$ZodType<RecordPiece, RecordPiece> = z.strictObject({
  ...pieceShape,
  id: z
    .string()
    .check(z.regex(/^[a-z]{2,40}$/, "Use lower-case letters only: formulas read it, as in referral.date.")),
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  list: idSchema,
  also: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(120)))),
  describes: sentenceSchema,
  source: sourceSchema,
  fields: z.array(fieldSchema).check(z.minLength(1)),
  facts: z.optional(z.array(recordFactSchema)),
});

/** A table of a scheme's own: what its rows are, and what follows from them for other records. */
export interface RecordPiece extends Omit<PieceParts, "fields"> {
  /** The kind, by which formulas read a field, as `referral`. */
  readonly id: string;
  readonly title: string;
  /** The list of a caseload that holds the records; its file is called after it. */
  readonly list: string;
  /** What people call a file of it, as `vetoes`: whole words, in the singular or plural. */
  readonly also?: readonly string[];
  readonly describes: string;
  readonly source: string;
  /** Its fields. One that refers to a client, a mentor or an engagement says who a row is about. */
  readonly fields: readonly Field[];
  readonly facts?: readonly RecordFact[];
}

/** One kind of record: the list of a caseload that holds it, and the fields that every scheme gives it. */
export interface RecordTable {
  /** The kind, by which formulas read a field, as in `client.status`. */
  readonly kind: RecordKind;
  /** The list of a caseload that holds the records, and the name of its file. */
  readonly list: ListName;
  /** What one record is called. */
  readonly title: string;
  /** What people call a file of it, as `vetoes`: whole words, in the singular or plural. */
  readonly also?: readonly string[];
  readonly describes: string;
  /** Whether a caseload cannot be without the list. */
  readonly needed?: boolean;
  readonly fields: readonly Field[];
  /** Fields that together say what a row is about and when: of two rows alike in all, nobody can say which counts. */
  readonly uniqueBy?: readonly string[];
  /** What follows from its rows for other records. */
  readonly facts?: readonly RecordFact[];
}
