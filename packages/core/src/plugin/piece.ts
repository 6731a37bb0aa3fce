import * as z from "zod";
import { fieldsSchema } from "../field/vocabulary.js";
import { saidBySchema, sourceSchema } from "../shape/common.js";
import { parameterSchema } from "./parameter.js";

const cellSchema = z.union([z.string(), z.int(), z.boolean(), z.array(z.string()), z.null()]);

export const caseSchema = z.strictObject({
  /**
   * Which part of the piece answers, where it has more than one: the scale, as `different` or `impact`; for a
   * stance, the setting of the policy, as `parameters.first_review_days`.
   */
  of: z.string().min(1).max(120).optional(),
  /** The facts, as a spreadsheet would hold them, by `scope.field`. What is left out is not known. */
  given: z.record(z.string(), cellSchema),
  /** The id of the level that is reached, or whether the condition holds; null where the facts leave it open. */
  gives: cellSchema,
  /** Whose case it is: a section of the report, a paper, a person of the report. */
  source: sourceSchema.optional(),
});

/** An example of what a piece says: facts in, level or truth out. It is run as a test of the piece. */
export interface Case extends z.infer<typeof caseSchema> {}

/** What every kind of piece may bring with it. */
export const pieceShape = {
  /** Who says so, beside the source. It takes no part in the fingerprint. */
  saidBy: saidBySchema.optional(),
  /** Fields that it reads and that no other piece defines differently. */
  fields: fieldsSchema.optional(),
  /** Parameters that its formulas read as `policy.<id>`. */
  parameters: z.array(parameterSchema).optional(),
  /** Examples of what it says. They take no part in the fingerprint. */
  cases: z.array(caseSchema).optional(),
};
