import type { Field } from "@waymark/core";
import { type Column, isTicks } from "./column.js";
import { wordValue } from "./word-value.js";

/** A column of ticks: the word that a yes adds, or the words, in each field that has them. */
export interface TickFound {
  readonly fields: readonly { readonly field: Field; readonly value: string }[];
  readonly isWhole: boolean;
}

/**
 * What a column of yes and no ticks, as `Mon AM` or `Speaks Urdu`: its name, or the end of its name, is a word of a
 * field that holds several.
 */
export function tickOfColumn(column: Column, fields: readonly Field[]): TickFound | undefined {
  if (!isTicks(column)) return undefined;
  const words = column.name.trim().split(/[\s:–-]+/u);
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(" ");
    const hits = fields.flatMap((field) => {
      const value = field.kind === "categories" ? wordValue(field, name)?.value : undefined;
      return value === undefined ? [] : [{ field, value }];
    });
    if (hits.length > 0) return { fields: hits, isWhole: from === 0 };
  }
  return undefined;
}
