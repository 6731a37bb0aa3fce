import * as z from "zod";
import { idSchema, saidBySchema, sentenceSchema, sourceSchema } from "../shape/common.js";

/** A cell of a row that an event writes: a value as a table holds it, or `{name}` or `{name.field}` of what is known of the event. */
const cellSchema = z.union([z.string().max(400), z.int(), z.boolean()]);
const cellsSchema = z.record(idSchema, cellSchema);
/** What a word on the command line is called, and by which `{name}` cells and sentences name it. */
const nameSchema = z.string().regex(/^[a-z][a-z_]*$/, "Use lower-case letters joined by _.");

const whenSchema = {
  /** Written only where something was found by this name, or nothing. */
  ifAny: nameSchema.optional(),
  ifNone: nameSchema.optional(),
  /** Written only where the fact of this name was given. */
  ifGiven: nameSchema.optional(),
};

const setSchema = z.strictObject({
  /** Which records: the one that an operand names, or each one that was found by this name. */
  set: nameSchema,
  cells: cellsSchema,
  /**
   * Whether a cell says itself from when it counts, as the day of an end does: then it counts at once. Otherwise the
   * cells count from the day of the event, up to its last day where it has one.
   */
  atOnce: z.boolean().optional(),
  ...whenSchema,
});

const addSchema = z.strictObject({
  /** A new record of this kind. It counts at once; days of its own say when it applies. */
  add: idSchema,
  cells: cellsSchema,
  ...whenSchema,
});

const findSchema = z.strictObject({
  as: nameSchema,
  /** Records of this kind whose cells are as given. */
  kind: idSchema,
  where: cellsSchema,
  /** Of relationships and decisions: those alone that count, or are still to start, on the day of the event. */
  goesOn: z.boolean().optional(),
  /** Of those found, the one whose day is the last. */
  last: z.boolean().optional(),
  /** Whether there must be exactly one, and what is wrong where there is not. */
  one: sentenceSchema.optional(),
});

const refusalSchema = z.strictObject({
  /** Refused where something was found by each of these names, and nothing by any of those. */
  ifAny: z.array(nameSchema).min(1).optional(),
  ifNone: z.array(nameSchema).min(1).optional(),
  /** Why, and what to do instead, with `{name}` in it. */
  says: sentenceSchema,
  hint: sentenceSchema,
});

export const eventSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(80),
  source: sourceSchema,
  saidBy: saidBySchema.optional(),
  /** What it happens to: the ids that follow its name on the command line. */
  about: z
    .array(
      z.strictObject({
        as: nameSchema,
        /** The kind of record, as `client`. */
        kind: idSchema,
        /** Of a relationship: whether it must go on. */
        goesOn: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(2),
  /** What is asked beside the day, the person, their role and the reason. */
  asks: z
    .array(
      z.strictObject({
        as: nameSchema,
        /** The field that says what it may be, as `client.district`. */
        of: z.string().regex(/^[a-z]+\.[a-z0-9_]+$/, "Name a field, as client.district."),
        says: z.string().min(1).max(120),
        required: z.boolean().optional(),
      }),
    )
    .optional(),
  /** Whether it may have a last day: then `--until` says which. */
  lasts: z.boolean().optional(),
  /** Who may put it on record: the roles that decide this matter. */
  matter: z.string().min(1).max(80),
  finds: z.array(findSchema).optional(),
  /** Where it cannot have happened, as the records stand on its day. */
  refusals: z.array(refusalSchema).optional(),
  writes: z.array(z.union([setSchema, addSchema])).min(1),
  /** What happened, in a sentence with `{name}` in it. */
  says: sentenceSchema,
  /** How it is taken back or ended: by undo, or by which other event. */
  undoneBy: sentenceSchema,
  /** What people do next. */
  followUp: z.array(sentenceSchema).optional(),
  /** What follows CASELOAD and the event's name in the example: ids, and the options beside who, role, day and reason. */
  example: z.string().min(1).max(160),
});

/**
 * An event of the year, declared once: what it asks for, which dated rows it writes, what it says and how it is undone.
 * A scheme's own tables, fields and roles are named here and nowhere else.
 */
export interface SchemeEvent extends z.infer<typeof eventSchema> {}

/** Rows that an event writes: cells of records that there are, or a new record. */
export type EventWrite = SchemeEvent["writes"][number];

/** What every event knows beside its operands, what it asks and what it finds. */
export const alwaysKnown = ["on", "until", "by", "role", "reason", "new"] as const;

/** The name and the field that a cell stands for, as `{first.mentor}`; undefined for a cell that is a value. */
export function referenceIn(cell: unknown): { readonly name: string; readonly field?: string } | undefined {
  const [, name, field] = (typeof cell === "string" && /^\{([a-z_]+)(?:\.([a-z0-9_]+))?\}$/.exec(cell)) || [];
  if (name === undefined) return undefined;
  return field === undefined ? { name } : { name, field };
}
