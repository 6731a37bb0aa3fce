/**
 * A type of plain data that nobody changes: readonly at every depth, so that `as const` and frozen data fit.
 */
export type Plain<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : T;
