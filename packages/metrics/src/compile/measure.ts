import { conditionSchema } from "@waymark/core";
import * as z from "zod/mini";

/** The lists of a caseload that a measure may count. */
export const countedLists = ["clients", "mentors", "engagements", "observations", "activity"] as const;

/** One of the lists of a caseload that a measure may count. */
export type CountedList = (typeof countedLists)[number];

/** The kind of record that each of them holds. */
export const kindOf: Readonly<Record<CountedList, string>> = {
  clients: "client",
  mentors: "mentor",
  engagements: "engagement",
  observations: "observation",
  activity: "activity",
};

const listSchema = z.enum(countedLists);

const fieldNameSchema = z
  .string()
  .check(z.regex(/^[a-z]+\.[a-z][a-z0-9_-]*$/, "Name a field with its record, as activity.cost"));

const rowsShape = {
  /** Only rows for which this formula holds. A row for which it is not known is missing. */
  where: z.optional(conditionSchema),
  /** Only rows in which these fields are filled in; the others are left out, and are not missing. */
  known: z.optional(z.array(fieldNameSchema).check(z.minLength(1))),
  /** Only rows that other rows name, as the mentors that engagements name. */
  namedBy: z.optional(
    z.strictObject({
      /** The fields, all of one list, that name the rows. */
      fields: z.array(fieldNameSchema).check(z.minLength(1)),
      where: z.optional(conditionSchema),
      /** The field of the counted rows that is named; its id where left out. */
      as: z.optional(fieldNameSchema),
    }),
  ),
};

const quantityShape = {
  /** Counts rows of a list. */
  count: z.optional(listSchema),
  /** Counts the different values of a field. */
  distinct: z.optional(fieldNameSchema),
  /** Adds up a field. */
  sum: z.optional(fieldNameSchema),
  ...rowsShape,
};

export const quantitySchema = z
  .strictObject(quantityShape)
  .check(
    z.refine((given) => oneOf(given, ["count", "distinct", "sum"]), "Give one of count, distinct and sum"),
  );

/** What is counted: rows, different values of a field, or the sum of a field. */
export interface Quantity extends z.infer<typeof quantitySchema> {}

const shareSchema = z.strictObject({
  of: listSchema,
  /** Out of the rows that meet this; out of all where left out. */
  among: z.optional(z.strictObject(rowsShape)),
  ...rowsShape,
});

const timeSchema = z.strictObject({
  /** The date on which the time starts, as `engagement.started`. */
  from: fieldNameSchema,
  /** The date on which it ends; a row without it is still open. */
  to: fieldNameSchema,
  /** Which ends are waited for. A row that ended in another way counts as lost from view on that day. */
  until: conditionSchema,
  ...rowsShape,
});

const main = ["count", "distinct", "sum", "share", "time", "baseline", "period"] as const;

export const measureSchema = z
  .strictObject(
    {
      ...quantityShape,
      /** Beside `distinct`: the share of the values that the field can take. */
      of: z.optional(z.literal("values")),
      /** Beside `count`, `distinct` or `sum`: divides by this. */
      per: z.optional(quantitySchema),
      /** The share of rows that meet a condition. */
      share: z.optional(shareSchema),
      /** The median time until something, by Kaplan and Meier. */
      time: z.optional(timeSchema),
      /** The share of relationships that have a baseline. */
      baseline: z.optional(z.literal("engagements")),
      /** The length of the period. */
      period: z.optional(z.literal("days")),
    },
    { error: ({ input }) => (typeof input === "string" ? oldForm(input) : undefined) },
  )
  .check(
    z.refine((given) => oneOf(given, main), `Give one of ${main.join(", ")}`),
    z.refine((given) => {
      const alone = given.share ?? given.time ?? given.baseline ?? given.period;
      return alone === undefined || Object.values(given).filter((one) => one !== undefined).length === 1;
    }, "Put the conditions inside share or time; baseline and period stand alone"),
    z.refine(
      ({ of, distinct }) => of === undefined || distinct !== undefined,
      "Give of beside distinct only",
    ),
  );

/** How an indicator is counted over a caseload, as data. Every condition is a formula over the rows of its list. */
export interface Measure extends z.infer<typeof measureSchema> {}

function oneOf(given: object, keys: readonly string[]): boolean {
  const bag = given as Readonly<Record<string, unknown>>;
  return keys.filter((key) => bag[key] !== undefined).length === 1;
}

/** What to write in the place of a measure of the older form, which was a sentence: the message, then the hint. */
function oldForm(text: string): string {
  const form = forms.find(([pattern]) => pattern.test(text))?.[1] ?? forms.at(-1)![1];
  return `This is a sentence, the older form of a measure\nWrite it as data, for example ${form}`;
}

const forms: readonly (readonly [RegExp, string])[] = [
  [/^days in/, '{ "period": "days" }'],
  [/baseline/, '{ "baseline": "engagements" }'],
  [
    /^time /,
    `{ "time": { "from": "engagement.started", "to": "engagement.ended", "until": "engagement.ending == 'agreed'" } }`,
  ],
  [/ values of /, '{ "distinct": "mentor.skills", "of": "values" }'],
  [/^distinct /, `{ "distinct": "activity.FIELD", "where": "activity.FIELD == 'WORD'" }`],
  [/^sum .* per /, '{ "sum": "activity.cost", "per": { "count": "engagements" } }'],
  [/^sum /, '{ "sum": "activity.cost" }'],
  [/ of /, '{ "share": { "of": "mentors", "where": "mentor.FIELD == true" } }'],
  [/./, `{ "count": "activity", "where": "activity.FIELD == 'WORD'" }`],
];
