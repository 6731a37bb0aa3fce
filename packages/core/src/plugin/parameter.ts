import * as z from "zod";
import { daySchema, idSchema, type SaidBy, saidBySchema, sourceSchema } from "../shape/common.js";

export const parameterSchema: z.ZodType<Parameter, Parameter> = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(160),
  kind: z.enum(["integer", "boolean", "date"]),
  default: z.union([z.int(), z.boolean(), daySchema]),
  min: z.int().optional(),
  max: z.int().optional(),
  unit: z.string().max(40).optional(),
  source: sourceSchema,
  saidBy: saidBySchema.optional(),
});

/** A number, date or switch that a policy may set and formulas may read as `policy.<id>`. */
export interface Parameter {
  readonly id: string;
  readonly title: string;
  readonly kind: "integer" | "boolean" | "date";
  readonly default: number | boolean | string;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly source: string;
  /** Who says so, beside the source. */
  readonly saidBy?: SaidBy;
}
