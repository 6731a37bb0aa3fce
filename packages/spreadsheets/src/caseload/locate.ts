import type { ListName, Problem, RecordTable } from "@waymark/core";
import type { Mapping } from "../mapping/schema.js";
import * as say from "../messages/files.js";

/** Endings of the names that a table may have, the usual one first. */
export const tableEndings = ["csv", "tsv", "txt", "xlsx", "ods"] as const;

/** Where a list is kept: its file and, of a workbook, its sheet. */
export interface Location {
  readonly file: string;
  readonly sheet?: string;
}

/** The name of a list's own file, where no mapping says otherwise. */
export const fileOf = (list: ListName): string => `${list}.csv`;

/**
 * The file that holds a list: the one that a mapping names, or else the one called after the list, whatever its format
 * and capitals. A file that a mapping gives to one list is no other's. Where there is none, the name that it should have.
 *
 * @param names every file of the folder
 * @example
 * ```ts
 * fileFor("clients", ["Clients.xlsx", "notes.txt"], {}); // => { file: "Clients.xlsx" }
 * fileFor("mentors", ["clients.csv"], {}); // => { file: "mentors.csv" }
 * fileFor("referrals", ["Referrals.xlsx"], { files: { clients: "Referrals.xlsx" } }); // => { file: "referrals.csv" }
 * fileFor("clients", [], { files: { clients: { file: "all.xlsx", sheet: "People" } } }); // => { file: "all.xlsx", sheet: "People" }
 * ```
 */
export function fileFor(list: ListName, names: readonly string[], mapping: Mapping): Location {
  const said = mapping.files?.[list];
  if (typeof said === "string") return { file: said };
  return said ?? { file: candidates(list, names, mapping)[0] ?? fileOf(list) };
}

/** The files that the list of each table is kept in. */
export function filesOf(
  tables: readonly RecordTable[],
  names: readonly string[],
  mapping: Mapping,
): ReadonlyMap<ListName, Location> {
  return new Map(tables.map(({ list }) => [list, fileFor(list, names, mapping)]));
}

/** Files that could each hold a list, where it is not clear which. */
export function ambiguousFiles(
  tables: readonly RecordTable[],
  names: readonly string[],
  mapping: Mapping,
): Problem[] {
  return tables.flatMap(({ list }) => {
    const [first, ...rest] = mapping.files?.[list] === undefined ? candidates(list, names, mapping) : [];
    return rest.map((file) => say.twoFiles(file, first ?? "", list));
  });
}

function candidates(list: ListName, names: readonly string[], { files = {} }: Mapping): string[] {
  const given = Object.values(files).map((one) => (typeof one === "string" ? one : one.file));
  return tableEndings.flatMap((ending) =>
    names
      .filter((name) => name.toLowerCase() === `${list}.${ending}` && !given.includes(name))
      .sort((a, b) => Number(a < b) - Number(a > b)),
  );
}
