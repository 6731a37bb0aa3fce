import * as z from "zod/mini";
import { capital } from "../words.js";

const word = z
  .string()
  .check(z.regex(/^\p{L}[\p{L} -]{0,39}$/u, "Give one to 40 letters, spaces or hyphens."));
const nounSchema = z.strictObject({ one: word, many: word });

export const peopleSchema: z.core.$ZodType<People, People> = z.strictObject({
  client: nounSchema,
  mentor: nounSchema,
  mentoring: word,
  mentored: z.optional(word),
});

/** What a scheme calls the two sides, and what they do together. Fields, files and formulas keep their names. */
export interface People {
  readonly client: {
    readonly one: string;
    readonly many: string;
  };
  readonly mentor: {
    readonly one: string;
    readonly many: string;
  };
  /** What the two do together, as `mentoring`. */
  readonly mentoring: string;
  /** What is said of a client who has it, as `mentored`; `mentored` where a scheme gives no word. */
  readonly mentored?: string;
}

/** The words where a scheme gives none of its own. */
export const usualPeople: People = Object.freeze({
  client: Object.freeze({ one: "client", many: "clients" }),
  mentor: Object.freeze({ one: "mentor", many: "mentors" }),
  mentoring: "mentoring",
});

const spoken =
  /(?<![\p{L}\p{N}._/-])(?:(an?) )?(clients?|mentors?|mentoring|mentored)(?![\p{L}\p{N}_/-]|\.\w)(’(?!\p{L}))?/giu;

/**
 * A text for a reader with a scheme's own words in the place of client, mentor, mentoring and mentored. Names of files, fields and
 * columns, such as `clients.csv` and `client.area`, stay.
 *
 * @example
 * ```ts
 * const people = { client: { one: "young person", many: "young people" }, mentor: { one: "adviser", many: "advisers" }, mentoring: "advice" };
 * inWordsOf(people, "A mentor for each client; clients.csv"); // => "An adviser for each young person; clients.csv"
 * ```
 */
export function inWordsOf(people: People, text: string): string {
  if (people === usualPeople) return text;
  return text.replace(
    spoken,
    (_whole, article: string | undefined, given: string, owner: string | undefined) => {
      const word = asWritten(given, wordFor(people, given.toLowerCase()));
      // “Clients’” is a possessive, and its end depends on the word; after “client” the sign closes a quotation.
      const isPossessive = owner !== undefined && /s$/i.test(given) && !word.endsWith("s");
      const said = `${word}${isPossessive ? "’s" : (owner ?? "")}`;
      if (article === undefined) return said;
      const fitting = /^[aeiou]/i.test(said) ? "an" : "a";
      return `${asWritten(article, fitting)} ${said}`;
    },
  );
}

function wordFor(people: People, word: string): string {
  if (word === "mentoring") return people.mentoring;
  if (word === "mentored") return people.mentored ?? word;
  const noun = word.startsWith("client") ? people.client : people.mentor;
  return word.endsWith("s") ? noun.many : noun.one;
}

function asWritten(like: string, word: string): string {
  const isCapital = like[0] !== like[0]?.toLowerCase();
  return isCapital ? capital(word) : word;
}
