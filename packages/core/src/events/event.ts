import * as z from "zod/mini";
import { idSchema, type SaidBy, saidBySchema, sentenceSchema, sourceSchema } from "../shape/common.js";

/** A cell of a row that an event writes: a value as a table holds it, or `{name}` or `{name.field}` of what is known of the event. */
const cellSchema = z.union([z.string().check(z.maxLength(400)), z.int(), z.boolean()]);
const cellsSchema = z.record(idSchema, cellSchema);
/** What a word on the command line is called, and by which `{name}` cells and sentences name it. */
const nameSchema = z.string().check(z.regex(/^[a-z][a-z_]*$/, "Use lower-case letters joined by _."));

const whenSchema = {
  ifAny: z.optional(nameSchema),
  ifNone: z.optional(nameSchema),
  ifGiven: z.optional(nameSchema),
};

interface WrittenWhere {
  /** Written only where something was found by this name. */
  readonly ifAny?: string;
  /** Written only where nothing was found by this name. */
  readonly ifNone?: string;
  /** Written only where the fact of this name was given. */
  readonly ifGiven?: string;
}

const setSchema = z.strictObject({
  set: nameSchema,
  cells: cellsSchema,
  atOnce: z.optional(z.boolean()),
  ...whenSchema,
});

type Cells = Readonly<Record<string, string | number | boolean>>;

/** Cells of records that there are. */
export interface SetCells extends WrittenWhere {
  /** Which records: the one that an operand names, or each one that was found by this name. */
  readonly set: string;
  readonly cells: Cells;
  /**
   * Whether a cell says itself from when it counts, as the day of an end does: then it counts at once. Otherwise the
   * cells count from the day of the event, up to its last day where it has one.
   */
  readonly atOnce?: boolean;
}

const addSchema = z.strictObject({
  add: idSchema,
  cells: cellsSchema,
  ...whenSchema,
});

/** A new record. */
export interface AddRecord extends WrittenWhere {
  /** A new record of this kind. It counts at once; days of its own say when it applies. */
  readonly add: string;
  readonly cells: Cells;
}

const findSchema = z.strictObject({
  as: nameSchema,
  kind: idSchema,
  where: cellsSchema,
  goesOn: z.optional(z.boolean()),
  last: z.optional(z.boolean()),
  one: z.optional(sentenceSchema),
});

/** Records that an event looks for. */
export interface FindRecords {
  readonly as: string;
  /** Records of this kind whose cells are as given: empty where the cell is, and holding the word where it may hold several. */
  readonly kind: string;
  readonly where: Cells;
  /** Of relationships and decisions: those alone that count, or are still to start, on the day of the event. */
  readonly goesOn?: boolean;
  /** Of those found, the one whose day is the last. */
  readonly last?: boolean;
  /** Whether there must be exactly one, and what is wrong where there is not. */
  readonly one?: string;
}

const refusalSchema = z.strictObject({
  ifAny: z.optional(z.array(nameSchema).check(z.minLength(1))),
  ifNone: z.optional(z.array(nameSchema).check(z.minLength(1))),
  says: sentenceSchema,
  hint: sentenceSchema,
});

/** Where an event cannot have happened, as the records stand on its day. */
export interface EventRefusal {
  /** Refused where something was found by each of these names, and nothing by any of `ifNone`. */
  readonly ifAny?: readonly string[];
  readonly ifNone?: readonly string[];
  /** Why, with `{name}` in it. */
  readonly says: string;
  /** What to do instead, with `{name}` in it. */
  readonly hint: string;
}

export const eventSchema: z.core.$ZodType<SchemeEvent, SchemeEvent> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  source: sourceSchema,
  saidBy: z.optional(saidBySchema),
  about: z
    .array(
      z.strictObject({
        as: nameSchema,
        kind: idSchema,
        goesOn: z.optional(z.boolean()),
      }),
    )
    .check(z.minLength(1), z.maxLength(2)),
  asks: z.optional(
    z.array(
      z.strictObject({
        as: nameSchema,
        of: z.string().check(z.regex(/^[a-z]+\.[a-z0-9_]+$/, "Name a field, as client.district.")),
        says: z.string().check(z.minLength(1), z.maxLength(120)),
        required: z.optional(z.boolean()),
        notBefore: z.optional(z.literal("on")),
      }),
    ),
  ),
  lasts: z.optional(z.boolean()),
  matter: z.string().check(z.minLength(1), z.maxLength(80)),
  finds: z.optional(z.array(findSchema)),
  refusals: z.optional(z.array(refusalSchema)),
  writes: z.array(z.union([setSchema, addSchema])).check(z.minLength(1)),
  says: sentenceSchema,
  undoneBy: sentenceSchema,
  followUp: z.optional(z.array(sentenceSchema)),
  example: z.string().check(z.minLength(1), z.maxLength(160)),
});

/**
 * An event of the year, declared once: what it asks for, which dated rows it writes, what it says and how it is undone.
 * A scheme's own tables, fields and roles are named here and nowhere else.
 */
export interface SchemeEvent {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly saidBy?: SaidBy;
  /** What it happens to: the ids that follow its name on the command line. */
  readonly about: readonly {
    readonly as: string;
    /** The kind of record, as `client`. */
    readonly kind: string;
    /** Of a relationship: whether it must go on. */
    readonly goesOn?: boolean;
  }[];
  /** What is asked beside the day, the person, their role and the reason. */
  readonly asks?: readonly {
    readonly as: string;
    /** The field that says what it may be, as `client.district`. */
    readonly of: string;
    readonly says: string;
    readonly required?: boolean;
    /** Of a day: that it cannot lie before the day of the event, as the day on which something renewed lapses. */
    readonly notBefore?: "on";
  }[];
  /** Whether it may have a last day: then `--until` says which. */
  readonly lasts?: boolean;
  /** Who may put it on record: the roles that decide this matter. */
  readonly matter: string;
  readonly finds?: readonly FindRecords[];
  /** Where it cannot have happened, as the records stand on its day. */
  readonly refusals?: readonly EventRefusal[];
  readonly writes: readonly (SetCells | AddRecord)[];
  /** What happened, in a sentence with `{name}` in it. */
  readonly says: string;
  /** How it is taken back or ended: by undo, or by which other event. */
  readonly undoneBy: string;
  /** What people do next. */
  readonly followUp?: readonly string[];
  /** What follows CASELOAD and the event's name in the example: ids, and the options beside who, role, day and reason. */
  readonly example: string;
}

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
