import { type Field, foldWord } from "@waymark/core";
import { type Column, couldBe, isTruthsInWords, wordsKnown } from "./column.js";
import type { Sure } from "./question.js";
import { rankFields } from "./rank-fields.js";

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
  const hinted = rankFields(column, fits).flatMap(({ field, name }) => (name > 0 ? [field] : []));
  const [only] = hinted;
  // Yes and no, days and numbers fit many columns: that of another consent, or of another day of the vetting.
  const isTelling = only?.kind === "category" || only?.kind === "categories";
  if (only !== undefined && hinted.length === 1)
    return isTelling
      ? { fields: [only], sure: "likely", why: "Its name has a word of the field’s, and its cells fit." }
      : unsure(column, [only], "Its name has a word of the field’s, and may mean another.");
  // That its words are yes and no says nothing of which field it is, not even where one alone has them.
  const isYesNo = isTruthsInWords(column);
  // A number lies in some band of ages, whatever it counts.
  const isNumbers = column.words.every((word) => /^\d+$/.test(word));
  const words =
    isYesNo || isNumbers ? [] : fits.filter(({ kind }) => kind === "category" || kind === "categories");
  const [one] = words;
  if (one !== undefined && words.length === 1) {
    const { known, of } = wordsKnown(column, one);
    return { fields: [one], sure: "likely", why: `${known} of its ${of} different words are the field’s.` };
  }
  if (words.length > 1) return unsure(column, words, "Its words are those of several fields.");
  const truths = fits.filter(({ kind }) => kind === "boolean" || kind === "category");
  if (isYesNo && truths.length > 0)
    return unsure(column, truths, "It says yes and no, and its name does not say to what.");
  const days = fits.filter(({ kind }) => kind === "date");
  return days.length > 0 ? unsure(column, days, "All are days, and its name does not say which.") : undefined;
}

/** Several that it could be, the likeliest by its name first. */
function unsure(column: Column, fields: readonly Field[], why: string): FieldFound {
  const ranked = rankFields(column, fields).flatMap(({ field, name }) => (name > 0 ? [field] : []));
  return { fields: [...new Set([...ranked, ...fields])], sure: "please say", why };
}
