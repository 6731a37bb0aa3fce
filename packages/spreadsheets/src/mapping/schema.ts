import * as z from "zod";

/** By list. Which lists there are, the scheme says: see `readMapping`. */
const perList = <T extends z.ZodType>(inner: T) =>
  z.record(z.string().regex(/^[a-z][a-z_-]*$/, "Give the name of a list, as clients."), inner);

const fileName = z
  .string()
  .regex(
    /^[^/\\]+\.(?:csv|tsv|txt|xlsx|ods)$/i,
    "Give the name of a .csv, .tsv, .xlsx or .ods file in this folder.",
  );

const dayOrder = z.enum(["day-first", "month-first"]);

const text = z.string().max(400);
const fieldId = z.string().min(1).max(80);

/** How to read a folder from another system: its files, columns and words in ours. */
export const mappingSchema = z.strictObject({
  $schema: z.string().optional(),
  /** What this mapping is for; read by people only. */
  describes: z.string().max(2_000).optional(),
  /** The file that holds each list, where it is not called `clients.csv` and so on; of a workbook, also its sheet. */
  files: perList(
    z.union([fileName, z.strictObject({ file: fileName, sheet: z.string().max(100) })]),
  ).optional(),
  /** By list: their column to our field. */
  columns: perList(z.record(text, fieldId)).optional(),
  /** By list: our field from several of their columns, as in `{first name}-{last name}`. */
  compose: perList(z.record(fieldId, text)).optional(),
  /** By list and our field: their words to ours. `""` stands for an empty cell. Case does not matter. */
  values: perList(z.record(fieldId, z.record(text, text))).optional(),
  /** By list and our field: what separates the words of a cell, where it is not a semicolon. */
  separators: perList(z.record(fieldId, z.string().min(1).max(4))).optional(),
  /** By list: our field with one value for every record. */
  constants: perList(z.record(fieldId, z.union([text, z.int(), z.boolean()]))).optional(),
  /** Whether days have the day or the month first: for every column, or by list and our field. */
  days: z.union([dayOrder, perList(z.record(fieldId, dayOrder))]).optional(),
  /** By list and our field: their columns of ticks or yes and no, each with the word of ours that a yes adds. */
  ticks: perList(z.record(fieldId, z.record(text, text))).optional(),
  /** Files of the folder that hold no list, and are not to be read. */
  unread: z.array(text).optional(),
  /** By list: their columns that are not to be read. */
  ignore: perList(z.array(text)).optional(),
});

/** How to read a folder from another system. */
export interface Mapping extends z.infer<typeof mappingSchema> {}
