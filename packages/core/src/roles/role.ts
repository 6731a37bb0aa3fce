import * as z from "zod/mini";
import { idSchema, sourceSchema } from "../shape/common.js";

/** What can be decided, advised or told, in the words of whoever declares it: `pin`, `duty-done`, `pause and review`. */
const matterSchema = z.string().check(z.minLength(1), z.maxLength(80));

export const roleSchema: z.core.$ZodType<Role, Role> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  also: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(80)))),
  source: sourceSchema,
  may: z.strictObject({
    decides: z.optional(z.array(matterSchema)),
    advises: z.optional(z.array(matterSchema)),
    isTold: z.optional(z.array(matterSchema)),
  }),
});

/** A role of a scheme: what it is called, and what it decides, advises on and is told. */
export interface Role {
  readonly id: string;
  readonly title: string;
  /** Other names that are read as this role. */
  readonly also?: readonly string[];
  readonly source: string;
  readonly may: {
    /** What the role decides. */
    readonly decides?: readonly string[];
    /** What it advises on, without deciding it. */
    readonly advises?: readonly string[];
    /** What it must hear of. */
    readonly isTold?: readonly string[];
  };
}
