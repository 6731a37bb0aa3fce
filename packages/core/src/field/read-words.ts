import { nearest } from "../nearest.js";
import type { Field } from "./vocabulary.js";

/**
 * A word without what people write differently: capitals, accents, apostrophes, hyphens, spaces and other signs.
 *
 * @example
 * ```ts
 * foldWord("Extreme right-wing") === foldWord("extreme Right Wing"); // => true
 * foldWord("Nguyễn"); // => "nguyen"
 * ```
 */
export function foldWord(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{M}'’‘`]/gu, "")
    .replaceAll(/[^\p{L}\p{N}+]+/gu, "");
}

const unknownWords = new Set(
  [
    ["unknown", "not known", "n/k", "nk", "n/a", "#n/a", "not available", "not applicable", "tbc", "tba"],
    ["to be confirmed", "not stated", "not recorded", "not disclosed", "prefer not to say", "declined"],
    ["don't know", "null", "anhysbys"],
  ].flat(),
);

/**
 * Whether a cell says that something is not known, in one of the ways that people write it. NA in capitals counts as
 * such; "na", the Welsh for no, does not.
 *
 * @example
 * ```ts
 * isUnknownWord(" N/A "); // => true
 * isUnknownWord("–"); // => true
 * isUnknownWord("none"); // => false
 * ```
 */
export function isUnknownWord(text: string): boolean {
  const trimmed = text.trim();
  return (
    /^(?:[\s?.\-–—_]*|NA)$/u.test(trimmed) || unknownWords.has(trimmed.toLowerCase().replaceAll("’", "'"))
  );
}

const none = ["none", "nil", "nobody", "noone", "nothing", "zero", "noneknown", "noneknownof"];

/**
 * Whether a word says that there is none of something, as a no and `nil` do.
 *
 * @example
 * ```ts
 * saysNone("None known."); // => true
 * saysNone("N-1"); // => false
 * ```
 */
export function saysNone(text: string): boolean {
  return truthOf(text) === false || none.includes(foldWord(text));
}

// Spreadsheet programs write truth values in the language of the machine.
const yes = ["yes", "y", "true", "1", "ie", "✓", "✔", "wahr", "vrai"];
const no = ["no", "n", "false", "0", "na", "falsch", "faux"];
const truths: ReadonlyMap<string, boolean> = new Map([
  ...yes.map((word) => [word, true] as const),
  ...no.map((word) => [word, false] as const),
]);

/**
 * Yes or no from a word, in English or Welsh; undefined for any other word. NA in capitals is neither: it stands for
 * "not available".
 *
 * @example
 * ```ts
 * truthOf("Yes"); // => true
 * truthOf("na"); // => false
 * truthOf("NA"); // => undefined
 * ```
 */
export function truthOf(text: string): boolean | undefined {
  const trimmed = text.trim().replace(/\.$/, "");
  return trimmed === "NA" ? undefined : truths.get(trimmed.toLowerCase());
}

/**
 * Yes or no from a cell of a field: as any would say it, or in words of the field's own, as `in date` may be a yes for
 * vetting. Undefined for any other word.
 *
 * @example
 * ```ts
 * truthIn({ answers: { yes: ["in date"], no: ["expired"] } }, "In date"); // => true
 * ```
 */
export function truthIn({ answers }: Pick<Field, "answers">, text: string): boolean | undefined {
  const truth = truthOf(text);
  if (truth !== undefined || answers === undefined) return truth;
  const word = foldWord(text);
  const isOne = (words: readonly string[]) => words.some((one) => foldWord(one) === word);
  return isOne(answers.yes) ? true : isOne(answers.no) ? false : undefined;
}

/**
 * Whether a cell of a field says that it is not known. A word of the field's own says what the field has it say:
 * `declined` is a no to consent, and no gap.
 *
 * @example
 * ```ts
 * isUnknownIn({}, "declined"); // => true
 * isUnknownIn({ answers: { yes: ["agreed"], no: ["declined"] } }, "Declined"); // => false
 * isUnknownIn({ values: [{ id: "declined", title: "declined" }] }, "declined"); // => false
 * ```
 */
export function isUnknownIn(field: Pick<Field, "answers" | "values">, text: string): boolean {
  if (!isUnknownWord(text)) return false;
  const isAnswer = field.answers !== undefined && truthIn(field, text) !== undefined;
  return !isAnswer && valuesNamed(field, text).length === 0;
}

/**
 * The id of the value that a word stands for: by its id, by its title, or by one of its synonyms. Undefined where it
 * stands for none, or for more than one.
 *
 * @example
 * ```ts
 * const values = [{ id: "islam", title: "Islam", also: ["Muslim"] }];
 * valueNamed({ values }, "MUSLIM"); // => "islam"
 * ```
 */
export function valueNamed({ values = [] }: Pick<Field, "values">, text: string): string | undefined {
  const found = valuesNamed({ values }, text);
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The ids of all the values that a word stands for: several where each has it as a synonym, as `evenings` may be of
 * every evening of the week.
 *
 * @example
 * ```ts
 * const values = [{ id: "mon", title: "Monday", also: ["weekday"] }, { id: "tue", title: "Tuesday", also: ["weekday"] }];
 * valuesNamed({ values }, "Weekday"); // => ["mon", "tue"]
 * ```
 */
export function valuesNamed({ values = [] }: Pick<Field, "values">, text: string): readonly string[] {
  const exact = text.trim();
  if (values.length === 0) return [];
  if (values.some(({ id }) => id === exact)) return [exact];
  return namesOf(values).get(foldWord(text)) ?? [];
}

type Values = NonNullable<Field["values"]>;

/** Names by the values that they were made from, which are frozen: a caseload asks for the same ones very often. */
const made = new WeakMap<Values, ReadonlyMap<string, readonly string[]>>();

/** Every folded name with the ids that it stands for. An id wins over a title, and a title over a synonym. */
function namesOf(values: Values): ReadonlyMap<string, readonly string[]> {
  const known = made.get(values);
  if (known) return known;
  const names = new Map<string, string[]>();
  const tiers = [
    values.map(({ id }) => [id, id] as const),
    values.map(({ id, title }) => [title, id] as const),
    values.flatMap(({ id, also = [] }) => also.map((word) => [word, id] as const)),
  ];
  for (const tier of tiers) {
    const before = new Set(names.keys());
    for (const [name, id] of tier) {
      const word = foldWord(name);
      if (word === "" || before.has(word)) continue;
      const ids = names.get(word);
      if (ids === undefined) names.set(word, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  }
  if (Object.isFrozen(values)) made.set(values, names);
  return names;
}

/**
 * The id of the value that a word was most likely meant to be, where it is all but the same: short, of letters alone,
 * and a letter or two away from one of the field's own words. Undefined for anything else, which must not be shown.
 *
 * @example
 * ```ts
 * const values = [{ id: "accredited", title: "accredited" }];
 * nearestValue({ values }, "acredited"); // => "accredited"
 * nearestValue({ values }, "Jane Doe"); // => undefined
 * ```
 */
export function nearestValue({ values = [] }: Pick<Field, "values">, text: string): string | undefined {
  if (text.length > 40 || !/^\p{L}[\p{L}\p{M} '’-]+$/u.test(text)) return undefined;
  const word = foldWord(text);
  if (word.length < 4) return undefined;
  const names = namesOf(values);
  const near = nearest(word, names.keys(), Math.max(1, Math.floor(word.length / 5)));
  const ids = near === undefined ? [] : (names.get(near) ?? []);
  return ids.length === 1 ? ids[0] : undefined;
}

/** No value has more such signs in its name. */
const mostJoints = 8;

const joint = /\s*[,/&]\s*|\s+and\s+/giu;

/**
 * The parts of a cell that holds several values, between semicolons, upright strokes, line breaks, commas, slashes,
 * ampersands and "and". A value that has such a sign in its own name stays whole.
 *
 * @param isValue whether a text is one value
 * @example
 * ```ts
 * partsOf("mixed, unclear, other; third", (text) => text === "mixed, unclear"); // => ["mixed, unclear", "other", "third"]
 * ```
 */
export function partsOf(cell: string, isValue: (text: string) => boolean): string[] {
  return cell
    .split(/[;|\r\n]/)
    .flatMap((part) => pieces(part, isValue))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Splits at every joint, and puts pieces together again where that makes a value, the longest first. */
function pieces(text: string, isValue: (text: string) => boolean): string[] {
  if (isValue(text)) return [text];
  const starts = [0];
  const ends: number[] = [];
  for (const { index, 0: sign } of text.matchAll(joint)) {
    ends.push(index);
    starts.push(index + sign.length);
  }
  ends.push(text.length);
  const found: string[] = [];
  for (let from = 0; from < starts.length; ) {
    let to = Math.min(ends.length - 1, from + mostJoints);
    while (to > from && !isValue(text.slice(starts[from], ends[to]))) to--;
    found.push(text.slice(starts[from], ends[to]));
    from = to + 1;
  }
  return found;
}
