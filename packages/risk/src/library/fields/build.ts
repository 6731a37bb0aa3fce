import type { Field } from "@waymark/core";

type Words = readonly (readonly [id: string, title: string])[];

const field = (
  kind: Field["kind"],
  id: string,
  title: string,
  describes: string,
  source: string,
  values?: Words,
): Field => ({
  id,
  title,
  kind,
  sensitivity: "ordinary",
  describes,
  source,
  ...(values ? { values: values.map(([word, name]) => ({ id: word, title: name })) } : {}),
});

/** A field with one of several words. Empty means that it is not known. */
export const oneOf = (id: string, title: string, describes: string, source: string, values: Words): Field =>
  field("category", id, title, describes, source, values);

/** A field with any number of words. Empty means that it is not known; `none` that there are none. */
export const anyOf = (id: string, title: string, describes: string, source: string, values: Words): Field =>
  field("categories", id, title, describes, source, values);

/** A day. */
export const day = (id: string, title: string, describes: string, source: string): Field =>
  field("date", id, title, describes, source);

/** Yes, no, or not known. */
export const yesNo = (id: string, title: string, describes: string, source: string): Field =>
  field("boolean", id, title, describes, source);
