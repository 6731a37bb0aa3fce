import * as z from "zod";
import { conditionSchema, idSchema, sentenceSchema, sourceSchema } from "../shape/common.js";
import { pieceShape } from "./piece.js";

export const questionSchema = z.strictObject({
  ...pieceShape,
  id: idSchema,
  title: z.string().min(1).max(160),
  source: sourceSchema,
  /** The kind of record that is asked about, as `client`. */
  about: idSchema,
  /** When to ask: a formula over that record and the policy. */
  when: conditionSchema,
  /** Whether it is asked while it is not known whether that holds. Left out, it is not. */
  ifUnknown: z.enum(["ask", "pass"]).optional(),
  /** The days of the record from which it is asked: the first that is known. Left out, its first day. */
  from: z.array(idSchema).min(1).optional(),
  /** What is missing or does not fit, in a sentence. */
  says: sentenceSchema,
  /** What to do about it. */
  remedy: sentenceSchema,
  /** Who is asked: the id of a role of the scheme. */
  role: idSchema,
});

/** What a scheme asks somebody where a record leaves it open. It is a question, never a score. */
export interface Question extends z.infer<typeof questionSchema> {}
