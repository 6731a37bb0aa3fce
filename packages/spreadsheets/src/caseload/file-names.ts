import type { ListName } from "@waymark/core";
import type { Mapping } from "../mapping/schema.js";

/** A file as its name and what is in it. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The name of a list's own file, where no mapping says otherwise. */
export const fileOf = (list: ListName): string => `${list}.csv`;

/**
 * The file that holds a list.
 *
 * @example
 * ```ts
 * fileFor("clients", { files: { clients: "mentees.csv" } }); // => "mentees.csv"
 * fileFor("mentors", {}); // => "mentors.csv"
 * ```
 */
export function fileFor(list: ListName, mapping: Mapping): string {
  return mapping.files?.[list] ?? fileOf(list);
}
