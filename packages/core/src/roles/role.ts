import * as z from "zod";
import { idSchema, sourceSchema } from "../shape/common.js";

/** What can be decided, advised or told, in the words of whoever declares it: `pin`, `duty-done`, `pause and review`. */
const matterSchema = z.string().min(1).max(80);

export const roleSchema: z.ZodType<Role, Role> = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(80),
  also: z.array(z.string().min(1).max(80)).optional(),
  source: sourceSchema,
  may: z.strictObject({
    decides: z.array(matterSchema).optional(),
    advises: z.array(matterSchema).optional(),
    isTold: z.array(matterSchema).optional(),
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
