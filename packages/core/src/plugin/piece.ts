import * as z from "zod/mini";
import { type FieldsByKind, fieldsSchema } from "../field/vocabulary.js";
import { type SaidBy, saidBySchema, sourceSchema } from "../shape/common.js";
import { type Parameter, parameterSchema } from "./parameter.js";

/** A value as a spreadsheet would hold it. */
export type Cell = string | number | boolean | readonly string[] | null;

const cellSchema: z.core.$ZodType<Cell, Cell> = z.union([
  z.string(),
  z.int(),
  z.boolean(),
  z.array(z.string()),
  z.null(),
]);

export const caseSchema: z.core.$ZodType<Case, Case> = z.strictObject({
  of: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  given: z.record(z.string(), cellSchema),
  gives: cellSchema,
  source: z.optional(sourceSchema),
});

/** An example of what a piece says: facts in, level or truth out. It is run as a test of the piece. */
export interface Case {
  /**
   * Which part of the piece answers, where it has more than one: the scale, as `different` or `impact`; for a
   * stance, the setting of the policy, as `parameters.first_review_days`.
   */
  readonly of?: string;
  /** The facts, as a spreadsheet would hold them, by `scope.field`. What is left out is not known. */
  readonly given: Readonly<Record<string, Cell>>;
  /** The id of the level that is reached, or whether the condition holds; null where the facts leave it open. */
  readonly gives: Cell;
  /** Whose case it is: a section of the report, a paper, a person of the report. */
  readonly source?: string;
}

/** What every kind of piece may bring with it. */
export interface PieceParts {
  /** Who says so, beside the source. It takes no part in the fingerprint. */
  readonly saidBy?: SaidBy;
  /** Fields that it reads and that no other piece defines differently. */
  readonly fields?: FieldsByKind;
  /** Parameters that its formulas read as `policy.<id>`. */
  readonly parameters?: readonly Parameter[];
  /** Examples of what it says. They take no part in the fingerprint. */
  readonly cases?: readonly Case[];
}

type Shape<T> = { readonly [K in keyof Required<T>]: z.ZodMiniOptional<z.core.$ZodType<T[K], T[K]>> };

/** The shapes of what every kind of piece may bring. */
export const pieceShape: Shape<PieceParts> = {
  saidBy: z.optional(saidBySchema),
  fields: z.optional(fieldsSchema),
  parameters: z.optional(z.array(parameterSchema)),
  cases: z.optional(z.array(caseSchema)),
};
