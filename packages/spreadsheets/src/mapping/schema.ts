import * as z from "zod/mini";

/** By list. Which lists there are, the scheme says: see `readMapping`. */
const perList = <T extends z.core.$ZodType>(inner: T) =>
  z.record(z.string().check(z.regex(/^[a-z][a-z_-]*$/, "Give the name of a list, as clients.")), inner);

const fileName = z
  .string()
  .check(
    z.regex(
      /^[^/\\]+\.(?:csv|tsv|txt|xlsx|ods)$/i,
      "Give the name of a .csv, .tsv, .xlsx or .ods file in this folder.",
    ),
  );

const dayOrder = z.enum(["day-first", "month-first"]);

const text = z.string().check(z.maxLength(400));
const fieldId = z.string().check(z.minLength(1), z.maxLength(80));

/** How to read a folder from another system: its files, columns and words in ours. */
export const mappingSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** What this mapping is for; read by people only. */
  describes: z.optional(z.string().check(z.maxLength(2_000))),
  /** The file that holds each list, where it is not called `clients.csv` and so on; of a workbook, also its sheet. */
  files: z.optional(
    perList(
      z.union([fileName, z.strictObject({ file: fileName, sheet: z.string().check(z.maxLength(100)) })]),
    ),
  ),
  /** By list: their column to our field. */
  columns: z.optional(perList(z.record(text, fieldId))),
  /** By list: our field from several of their columns, as in `{first name}-{last name}`. */
  compose: z.optional(perList(z.record(fieldId, text))),
  /** By list and our field: their words to ours. `""` stands for an empty cell. Case does not matter. */
  values: z.optional(perList(z.record(fieldId, z.record(text, text)))),
  /** By list and our field: what separates the words of a cell, where it is not a semicolon. */
  separators: z.optional(perList(z.record(fieldId, z.string().check(z.minLength(1), z.maxLength(4))))),
  /** By list: our field with one value for every record. */
  constants: z.optional(perList(z.record(fieldId, z.union([text, z.int(), z.boolean()])))),
  /** Whether days have the day or the month first: for every column, or by list and our field. */
  days: z.optional(z.union([dayOrder, perList(z.record(fieldId, dayOrder))])),
  /** By list and our field: their columns of ticks or yes and no, each with the word of ours that a yes adds. */
  ticks: z.optional(perList(z.record(fieldId, z.record(text, text)))),
  /** Files of the folder that hold no list, and are not to be read. */
  unread: z.optional(z.array(text)),
  /** By list: their columns that are not to be read. */
  ignore: z.optional(perList(z.array(text))),
});

/** How to read a folder from another system. */
export interface Mapping extends z.infer<typeof mappingSchema> {}
