import { capital } from "../words.js";
import type { Field } from "./vocabulary.js";

type Value = NonNullable<Field["values"]>[number];
type Also = Partial<Omit<Field, "id" | "kind">>;

const make = (id: string, title: string, kind: Field["kind"], describes: string, also: Also): Field => ({
  id,
  title,
  kind,
  sensitivity: "ordinary",
  required: true,
  describes,
  ...also,
});

const titleOf = (id: string): string => capital(id.replaceAll("_", " "));

/**
 * Makes the fields that tables have in common. Each is ordinary and required unless `also` says otherwise.
 *
 * @example
 * ```ts
 * fieldOf.day("date", "Date", "The day of the talk.").kind; // => "date"
 * fieldOf.reference("client", "client", "The client.", { required: false }).refersTo; // => "client"
 * fieldOf.category("state", "State", "How it stands.", [["open", "open"]]).values; // => [{ id: "open", title: "open" }]
 * fieldOf.signed("Who said so.", "Why.").map(({ id }) => id); // => ["by", "role", "date", "reason"]
 * ```
 */
export const fieldOf = Object.freeze({
  /** The id of the record itself. */
  id: (describes: string, also: Also = {}): Field => make("id", "Id", "identifier", describes, also),
  /** The id of another record, or of a piece of the scheme. */
  reference: (id: string, refersTo: string, describes: string, also: Also = {}): Field =>
    make(id, titleOf(id), "identifier", describes, { refersTo, ...also }),
  /** A day in the calendar. */
  day: (id: string, title: string, describes: string, also: Also = {}): Field =>
    make(id, title, "date", describes, also),
  /** Free text. */
  text: (id: string, title: string, describes: string, also: Also = {}): Field =>
    make(id, title, "text", describes, also),
  /** One of several words, each given by its id and title, with other words for it and its source where there are any. */
  category: (
    id: string,
    title: string,
    describes: string,
    values: readonly (readonly [id: string, title: string, more?: Pick<Value, "also" | "source">])[],
    also: Also = {},
  ): Field =>
    make(id, title, "category", describes, {
      values: values.map(([value, name, more]) => ({ id: value, title: name, ...more })),
      ...also,
    }),
  /** Who, in which role, when and why: what every decision of a person carries. */
  signed: (who: string, why: string): Field[] => [
    make("by", "By", "text", who, {}),
    make("role", "Role", "text", "The role in which they did so.", {}),
    make("date", "Date", "date", "The day on which they did so.", {}),
    make("reason", "Reason", "text", why, {}),
  ],
});
