import type { ListName, Model, Problem } from "@waymark/core";
import type { ReadTables } from "@waymark/spreadsheets";
import * as say from "../messages/scheme.js";

/**
 * Problems of rows that name records of a list which is not there, as one problem of that list: its file is missing. The
 * others stay as they are.
 *
 * @param lists the lists that were read
 */
export function missingLists(
  model: Model,
  lists: ReadTables["lists"],
  problems: readonly Problem[],
  fileOfList: (list: ListName) => string,
): { readonly missing: readonly Problem[]; readonly others: readonly Problem[] } {
  const isRead = new Set(lists.map(({ list }) => list));
  const absent = model.tables.filter(({ list }) => !isRead.has(list));
  const pointedAt = ({ code, path }: Problem): ListName | undefined => {
    const [from, , id] = path.split(".");
    const kind = model.tables.find(({ list }) => list === from)?.kind;
    const refersTo = code === "unknown-id" ? model.fields.get(`${kind}.${id}`)?.refersTo : undefined;
    return absent.find((one) => one.kind === refersTo)?.list;
  };
  const named = problems.map((problem) => pointedAt(problem));
  const missing = [...new Set(named.flatMap((list) => list ?? []))].map((list) =>
    say.listMissing(fileOfList(list), named.filter((one) => one === list).length),
  );
  return { missing, others: problems.filter((_, i) => named[i] === undefined) };
}
