import type { Field } from "@waymark/core";
import type { Suggestion } from "@waymark/spreadsheets";
import * as say from "../messages/import.js";

/** Columns that are left unread are said, so that nothing that matters is passed over in silence. */
export function importNotes({ lists, notes }: Suggestion): readonly string[] {
  const ofList = lists.flatMap(({ file, columns, unknown }) => {
    const unread = columns
      .filter(({ field }) => field === null)
      .map(({ column, offers: [like] = [] }) => say.unreadColumn(column, like?.title));
    const several = columns.flatMap(({ column, field, words }) =>
      words
        .filter(({ isSeveral }) => isSeveral)
        .map(({ word, value }) =>
          say.readAsSeveral(file, column, word, titlesOf(field, value?.split(";") ?? [])),
        ),
    );
    return [
      ...(unread.length > 0 ? [say.unreadColumns(file, unread)] : []),
      ...several,
      ...(unknown.length > 0 ? [say.notGiven(file, unknown)] : []),
    ];
  });
  return [...notes, ...ofList];
}

function titlesOf(field: Field | null, ids: readonly string[]): string[] {
  return ids.map((id) => field?.values?.find((one) => one.id === id)?.title ?? id);
}
