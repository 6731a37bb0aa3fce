import { type Field, valueNamed, valuesNamed } from "@waymark/core";

/**
 * What a word stands for in a field: one value; several, where the field may hold them and each has the word as a
 * synonym; or the band that a number lies in.
 *
 * @returns ids with semicolons between them, and whether a caseload reads the word so without a mapping
 * @example
 * ```ts
 * const values = [{ id: "18-24", title: "18 to 24" }, { id: "50-plus", title: "50 or over" }];
 * wordValue({ kind: "category", values }, "57"); // => { value: "50-plus", isOurs: false }
 * ```
 */
export function wordValue(
  field: Pick<Field, "kind" | "values">,
  word: string,
): { readonly value: string; readonly isOurs: boolean } | undefined {
  const one = valueNamed(field, word);
  if (one !== undefined) return { value: one, isOurs: true };
  const several = field.kind === "categories" ? valuesNamed(field, word) : [];
  if (several.length > 0) return { value: several.join(";"), isOurs: false };
  const band = /^\d{1,3}$/.test(word.trim()) ? bandOf(field, Number(word)) : undefined;
  return band === undefined ? undefined : { value: band, isOurs: false };
}

/** The only value whose name is a range of numbers that holds a number. */
function bandOf({ values = [] }: Pick<Field, "values">, number: number): string | undefined {
  const fits = values.filter(({ id, title }) =>
    [id, title].some((name) => {
      const [least, most] = rangeOf(name) ?? [1, 0];
      return least <= number && number <= most;
    }),
  );
  return fits.length === 1 ? fits[0]?.id : undefined;
}

function rangeOf(name: string): readonly [least: number, most: number] | undefined {
  const [, from, to] = /^(\d+)\s*(?:-|–|to)\s*(\d+)$/i.exec(name) ?? [];
  if (from !== undefined) return [Number(from), Number(to)];
  const [, under] = /^(?:under|below)[\s-]*(\d+)$/i.exec(name) ?? [];
  if (under !== undefined) return [0, Number(under) - 1];
  const [, over] = /^(\d+)\s*(?:\+|-?\s*plus|or over|and over)$/i.exec(name) ?? [];
  return over === undefined ? undefined : [Number(over), Number.POSITIVE_INFINITY];
}
