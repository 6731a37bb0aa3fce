import * as z from "zod/mini";
import { conditionSchema, idSchema, sentenceSchema, sourceSchema } from "../shape/common.js";
import { type PieceParts, pieceShape } from "./piece.js";

export const questionSchema: z.core.$ZodType<Question, Question> = z.strictObject({
  ...pieceShape,
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(160)),
  source: sourceSchema,
  about: idSchema,
  when: conditionSchema,
  ifUnknown: z.optional(z.enum(["ask", "pass"])),
  from: z.optional(z.array(idSchema).check(z.minLength(1))),
  says: sentenceSchema,
  remedy: sentenceSchema,
  role: idSchema,
});

/** What a scheme asks somebody where a record leaves it open. It is a question, never a score. */
export interface Question extends PieceParts {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** The kind of record that is asked about, as `client`. */
  readonly about: string;
  /** When to ask: a formula over that record and the policy. */
  readonly when: string | boolean;
  /** Whether it is asked while it is not known whether that holds. Left out, it is not. */
  readonly ifUnknown?: "ask" | "pass";
  /** The days of the record from which it is asked: the first that is known. Left out, its first day. */
  readonly from?: readonly string[];
  /** What is missing or does not fit, in a sentence. */
  readonly says: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Who is asked: the id of a role of the scheme. */
  readonly role: string;
}
