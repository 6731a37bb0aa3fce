import { type Caseload, changeTable, dayText, type Field, type Model } from "@waymark/core";
import { fileOf } from "@waymark/spreadsheets";
import { policyFile } from "../caseload/scheme.js";
import { utf8 } from "../files/utf8.js";
import { writeCsv } from "../output/csv.js";
import { dictionaryText, templateColumns } from "../output/dictionary.js";

type Value = Caseload["rows"]["clients"][number][string];

/**
 * The files of a caseload folder: a table for each list, with its records or empty, a policy and a data dictionary. The
 * table of changes begins with the first event that is put on record.
 */
export function caseloadFiles(
  model: Model,
  policy: unknown,
  records?: Caseload["rows"],
): ReadonlyMap<string, Uint8Array> {
  const files = [
    ...model.tables
      .filter(({ list }) => list !== changeTable.list || (records?.[list] ?? []).length > 0)
      .map(({ list, kind }): [string, string] => {
        const header = templateColumns(model, kind);
        const fields = new Map((model.fieldsOf.get(kind) ?? []).map((field) => [field.id, field]));
        const rows = (records?.[list] ?? []).map((row) =>
          header.map((id) => cellOf(fields.get(id), row[id])),
        );
        return [fileOf(list), writeCsv({ header, rows })];
      }),
    [policyFile, `${JSON.stringify(policy, null, 2)}\n`],
    ["data-dictionary.md", dictionaryText(model)],
  ] as [string, string][];
  return new Map(files.map(([name, text]) => [name, utf8(text)]));
}

function cellOf(field: Field | undefined, value: Value | undefined) {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.join(";");
  if (field?.kind === "date") return dayText(Number(value));
  return value as string | number | boolean;
}
