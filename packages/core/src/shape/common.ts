import * as z from "zod/mini";

/** An id: lower-case words joined by hyphens or underscores. */
export const idSchema = z
  .string()
  .check(
    z.regex(
      /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
      "Use lower-case words joined by - or _, starting with a letter.",
    ),
  );

/** Points: an integer from 0 to 10 000, in hundredths of a per cent. */
export const pointsSchema = z.int().check(z.minimum(0), z.maximum(10_000));

/** A sentence for a reader; may name fields in braces, as in `Lives in {mentor.district}`. */
export const sentenceSchema = z.string().check(z.minLength(1), z.maxLength(600));

/** A reason that somebody stands by, such as a lawful basis: a sentence with words in it, not a blank or a full stop. */
export const statedSchema = sentenceSchema.check(
  z.regex(/\p{L}{2}.*\p{L}{2}/su, "Say it in words: a blank or a single sign is no reason."),
);

/** Where a statement comes from: a section of the report (`§3.4`), a paper, or `our coding`. */
export const sourceSchema = z.string().check(z.minLength(1), z.maxLength(400));

/**
 * Who says so: the report as a finding, or a summary of it (`report`); one or some of the people interviewed, whose
 * letters stand in the source (`participant`); or nobody but the makers of the scheme (`coding`).
 */
export const saidBySchema = z.enum(["report", "participant", "coding"]);

/** Who says so: the report, a participant whose letter stands in the source, or the makers of the scheme. */
export type SaidBy = z.infer<typeof saidBySchema>;

/** A day as `YYYY-MM-DD` that exists in the calendar. */
export const daySchema = z.iso.date();

/** The fields that something reads, as `client.faith`. It follows from the formulas; one that is declared is checked. */
export const readsSchema = z.array(z.string());

/** A formula of the policy language, or a plain truth value. */
export const conditionSchema = z.union([z.string().check(z.minLength(1), z.maxLength(2_000)), z.boolean()]);

/** The name of a list of a caseload, as `clients`. */
export type ListName = string;

/** A kind of record in a caseload, as `client`. */
export type RecordKind = string;
