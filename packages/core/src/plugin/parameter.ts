import * as z from "zod/mini";
import { daySchema, idSchema, type SaidBy, saidBySchema, sourceSchema } from "../shape/common.js";

export const parameterSchema: z.core.$ZodType<Parameter, Parameter> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(160)),
  kind: z.enum(["integer", "boolean", "date"]),
  default: z.union([z.int(), z.boolean(), daySchema]),
  min: z.optional(z.int()),
  max: z.optional(z.int()),
  unit: z.optional(z.string().check(z.maxLength(40))),
  source: sourceSchema,
  saidBy: z.optional(saidBySchema),
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
