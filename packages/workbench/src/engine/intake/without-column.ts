import type { Mapping } from "@waymark/spreadsheets";

/** A mapping that says nothing of one column of a list, so that an answer decides what it is. */
export function withoutColumn(mapping: Mapping, list: string, column: string): Mapping {
  const without = <T>(part: Readonly<Record<string, T>> | undefined) =>
    Object.fromEntries(Object.entries(part ?? {}).filter(([name]) => name !== column));
  const ofList = <T>(part: Readonly<Record<string, T>> | undefined, change: (one: T) => T) =>
    Object.fromEntries(Object.entries(part ?? {}).map(([at, one]) => [at, at === list ? change(one) : one]));
  return {
    ...mapping,
    ...(mapping.columns && { columns: ofList(mapping.columns, without) }),
    ...(mapping.ignore && { ignore: ofList(mapping.ignore, (all) => all.filter((one) => one !== column)) }),
    ...(mapping.ticks && {
      ticks: ofList(mapping.ticks, (fields) =>
        Object.fromEntries(Object.entries(fields).map(([field, ticks]) => [field, without(ticks)])),
      ),
    }),
    ...(mapping.compose && {
      compose: ofList(mapping.compose, (fields) =>
        Object.fromEntries(Object.entries(fields).filter(([, parts]) => !parts.includes(`{${column}}`))),
      ),
    }),
  };
}
