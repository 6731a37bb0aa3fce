import * as z from "zod";
import { idSchema, sourceSchema } from "../shape/common.js";

/** What can be decided, advised or told, in the words of whoever declares it: `pin`, `duty-done`, `pause and review`. */
const matterSchema = z.string().min(1).max(80);

export const roleSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(80),
  /** Other names that are read as this role. */
  also: z.array(z.string().min(1).max(80)).optional(),
  source: sourceSchema,
  may: z.strictObject({
    /** What the role decides. */
    decides: z.array(matterSchema).optional(),
    /** What it advises on, without deciding it. */
    advises: z.array(matterSchema).optional(),
    /** What it must hear of. */
    isTold: z.array(matterSchema).optional(),
  }),
});

/** A role of a scheme: what it is called, and what it decides, advises on and is told. */
export interface Role extends z.infer<typeof roleSchema> {}
