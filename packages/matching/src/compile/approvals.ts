import { daySchema, idSchema, statedSchema } from "@waymark/core";
import * as z from "zod";

const approvalSchema = z.strictObject({
  /** Who approved it: a pseudonym. */
  by: z.string().min(1).max(80),
  reason: statedSchema,
  /** The last day on which the approval counts. */
  until: daySchema,
});

export const approvalsSchema = z.strictObject({
  /** Who is asked where an approval is missing or has lapsed: the title of a role. */
  role: z.string().min(1).max(80).default("Whoever leads the scheme"),
  /** Approvals of rules that keep people apart by who they are, by the rule's id. */
  rules: z.record(idSchema, approvalSchema).default({}),
});

/** Who approves what excludes people by who they are, and what has been approved. */
export interface Approvals extends z.output<typeof approvalsSchema> {}
