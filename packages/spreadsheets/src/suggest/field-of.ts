import { type Field, foldWord } from "@waymark/core";
import { type Column, couldBe, isIds, isTruths, wordsKnown } from "./column.js";
import type { Sure } from "./question.js";

/** What a column is taken for: one field, or the several that it could be. */
export interface FieldFound {
  readonly fields: readonly Field[];
  readonly sure: Sure;
  readonly why: string;
}

/** The fields that a column is called after. */
export function fieldsNamed({ name }: Column, fields: readonly Field[]): FieldFound | undefined {
  for (const folded of new Set([foldWord(name), foldWord(name.replace(/\s*\([^()]*\)\s*/g, " "))])) {
    const own = fields.filter(({ id, title }) => foldWord(id) === folded || foldWord(title) === folded);
    if (own.length > 0) return found(own, "It has the field’s own name.");
    const also = fields.filter((field) => field.also?.some((word) => foldWord(word) === folded));
    if (also.length > 0) return found(also, "Its name is another word for it.");
  }
  return undefined;
}

function found(fields: readonly Field[], why: string): FieldFound {
  return fields.length === 1
    ? { fields, sure: "certain", why }
    : { fields, sure: "please say", why: "Several fields go by this name." };
}

/** The fields that a column could be by what stands in it, where no name says so. */
export function fieldsByCells(column: Column, free: readonly Field[]): FieldFound | undefined {
  if (column.words.length === 0) return undefined;
  const fits = free.filter((field) => couldBe(column, field));
  const hinted = fits.filter((field) => sharesWord(column.name, field));
  const [only] = hinted;
  if (only !== undefined && hinted.length === 1)
    return { fields: [only], sure: "likely", why: "Its name has a word of the field’s, and its cells fit." };
  // That its words are yes and no says nothing of which field it is, not even where one alone has them.
  const isYesNo = isTruths(column);
  const words = isYesNo ? [] : fits.filter(({ kind }) => kind === "category" || kind === "categories");
  const [one] = words;
  if (one !== undefined && words.length === 1) {
    const { known, of } = wordsKnown(column, one);
    return { fields: [one], sure: "likely", why: `${known} of its ${of} different words are the field’s.` };
  }
  if (words.length > 1) return unsure(words, "Its words are those of several fields.");
  const truths = fits.filter(({ kind }) => kind === "boolean" || kind === "category");
  if (isYesNo && truths.length > 0)
    return unsure(truths, "It says yes and no, and its name does not say to what.");
  const days = fits.filter(({ kind }) => kind === "date");
  return days.length > 0 ? unsure(days, "All are days, and its name does not say which.") : undefined;
}

/** The column that most likely holds the ids of a list, where none is called so: the first one in which no two are alike. */
export function columnOfIds(columns: readonly Column[]): Column | undefined {
  return columns.find(isIds);
}

const unsure = (fields: readonly Field[], why: string): FieldFound => ({ fields, sure: "please say", why });

const common = new Set([
  "date",
  "day",
  "type",
  "the",
  "of",
  "no",
  "number",
  "name",
  "for",
  "to",
  "is",
  "client",
  "mentor",
]);

function sharesWord(name: string, field: Field): boolean {
  const words = new Set(tokens(name));
  return [field.title, field.id, ...(field.also ?? [])].some((one) =>
    tokens(one).some((word) => words.has(word)),
  );
}

function tokens(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldWord)
    .filter((word) => word.length > 2 && !common.has(word));
}
