import type { FieldsByKind } from "../field/vocabulary.js";

/**
 * The fields of several lists together, by kind of record.
 *
 * @example
 * ```ts
 * joinFields({ client: [] }, undefined, { mentor: [] }); // => { client: [], mentor: [] }
 * ```
 */
export function joinFields(...lists: readonly (FieldsByKind | undefined)[]): FieldsByKind {
  const kinds = [...new Set(lists.flatMap((list) => Object.keys(list ?? {})))];
  return Object.fromEntries(kinds.map((kind) => [kind, lists.flatMap((list) => list?.[kind] ?? [])]));
}
