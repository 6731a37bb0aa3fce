import { didYouMean, type Field, type ListName, nearest, type Problem } from "@waymark/core";
import { columnLetter } from "../format/letters.js";
import type { Sheet } from "../format/table.js";
import * as sayFile from "../messages/files.js";
import * as say from "../messages/mapping.js";
import type { Mapping } from "./schema.js";

/** Where a field's value comes from: columns by their place, and the template that joins several. */
export interface Source {
  readonly field: Field;
  readonly columns: readonly number[];
  /** The column's own name, or the names of those that are joined. */
  readonly name: string;
  readonly template?: string;
  /** The word of each column that a yes adds, where they are columns of yes and no. */
  readonly ticks?: readonly string[];
}

/** The plan for reading one sheet. */
export interface Plan {
  readonly sources: readonly Source[];
  readonly constants: Readonly<Record<string, string | number | boolean>>;
}

/** Work out which column of a sheet gives which field, reporting every column that fits nowhere. */
export function planColumns(
  sheet: Sheet,
  list: ListName,
  fields: readonly Field[],
  mapping: Mapping,
  problems: Problem[],
): Plan {
  const renamed = byFolded(mapping.columns?.[list] ?? {});
  const ignored = new Set((mapping.ignore?.[list] ?? []).map(fold));
  const composed = [
    ...composedSources(sheet, list, fields, mapping, problems),
    ...tickedSources(sheet, list, fields, mapping, problems),
  ];
  const joined = new Set(composed.flatMap(({ columns }) => columns));
  const constants = knownConstants(list, fields, mapping, problems);
  const known = new Map(
    fields.flatMap((field) => [[fold(field.title), field] as const, [fold(field.id), field] as const]),
  );
  const plain: Source[] = [];
  const strangers: { index: number; name: string }[] = [];
  sheet.header.forEach((name, index) => {
    if (name === "") {
      if (hasValues(sheet, index)) problems.push(sayFile.columnWithoutName(sheet.file, index));
      return;
    }
    const to = renamed.get(fold(name));
    const field =
      to === undefined
        ? (known.get(fold(name)) ?? known.get(fold(withoutHint(name))))
        : fields.find(({ id }) => id === to);
    if (to === undefined && ignored.has(fold(name))) return;
    // A column that a field is made of may be called after that field.
    if (to === undefined && composed.some((one) => one.field === field && one.columns.includes(index)))
      return;
    if (field) plain.push({ field, columns: [index], name });
    else if (to === undefined && !joined.has(index)) strangers.push({ index, name });
  });
  reportMappedFields(list, fields, mapping, sheet, problems);
  const sources = [...onlyOnce(plain, composed, sheet, problems), ...composed];
  reportStrangers(sheet, strangers, sources.length, fields, problems);
  if (sources.length > 0) reportMissing(sheet, sources, constants, strangers, fields, problems);
  return { sources, constants };
}

/** Names are compared without regard to case, and with spaces, hyphens and underscores alike. */
export function fold(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ");
}

/** A name without what stands in brackets after it, as in `referred (dd/mm/yyyy)`. */
function withoutHint(name: string): string {
  return name.replace(/\s*\([^()]*\)$/, "");
}

function byFolded(names: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(names).map(([from, to]) => [fold(from), to]));
}

function hasValues(sheet: Sheet, index: number): boolean {
  return sheet.rows.some(({ cells }) => (cells[index] ?? "").trim() !== "");
}

function composedSources(
  sheet: Sheet,
  list: ListName,
  fields: readonly Field[],
  mapping: Mapping,
  problems: Problem[],
): Source[] {
  return Object.entries(mapping.compose?.[list] ?? {}).flatMap(([id, template]): Source[] => {
    const path = `compose.${list}.${id}`;
    const field = fields.find((one) => one.id === id);
    const names = [...template.matchAll(/\{([^{}]+)\}/g)].map((part) => part[1] ?? "");
    const columns = names.map((name) => sheet.header.findIndex((one) => fold(one) === fold(name)));
    names.forEach((name, i) => {
      if (columns[i] === -1)
        problems.push(say.mappingColumn(path, name, sheet.file, didYouMean(name, sheet.header, "column")));
    });
    if (!field) problems.push(say.mappingField(path, id, didYouMean(id, fieldIds(fields), "field")));
    return field && !columns.includes(-1) ? [{ field, columns, name: names.join(" + "), template }] : [];
  });
}

function tickedSources(
  sheet: Sheet,
  list: ListName,
  fields: readonly Field[],
  mapping: Mapping,
  problems: Problem[],
): Source[] {
  return Object.entries(mapping.ticks?.[list] ?? {}).flatMap(([id, words]): Source[] => {
    const path = `ticks.${list}.${id}`;
    const field = fields.find((one) => one.id === id);
    const names = Object.keys(words);
    const columns = names.map((name) => sheet.header.findIndex((one) => fold(one) === fold(name)));
    names.forEach((name, i) => {
      if (columns[i] === -1)
        problems.push(say.mappingColumn(path, name, sheet.file, didYouMean(name, sheet.header, "column")));
    });
    if (!field) problems.push(say.mappingField(path, id, didYouMean(id, fieldIds(fields), "field")));
    return field && !columns.includes(-1)
      ? [{ field, columns, name: names.join(" + "), ticks: Object.values(words) }]
      : [];
  });
}

function knownConstants(list: ListName, fields: readonly Field[], mapping: Mapping, problems: Problem[]) {
  const given = mapping.constants?.[list] ?? {};
  for (const id of Object.keys(given))
    if (!fields.some((field) => field.id === id))
      problems.push(
        say.mappingField(`constants.${list}.${id}`, id, didYouMean(id, fieldIds(fields), "field")),
      );
  return given;
}

function reportMappedFields(
  list: ListName,
  fields: readonly Field[],
  mapping: Mapping,
  sheet: Sheet,
  problems: Problem[],
): void {
  for (const [column, id] of Object.entries(mapping.columns?.[list] ?? {})) {
    const path = `columns.${list}.${column}`;
    if (!fields.some((field) => field.id === id))
      problems.push(say.mappingField(path, id, didYouMean(id, fieldIds(fields), "field")));
    if (!sheet.header.some((name) => fold(name) === fold(column)))
      problems.push(say.mappingColumn(path, column, sheet.file, didYouMean(column, sheet.header, "column")));
  }
  for (const part of ["values", "separators"] as const)
    for (const id of Object.keys(mapping[part]?.[list] ?? {}))
      if (!fields.some((field) => field.id === id))
        problems.push(
          say.mappingField(`${part}.${list}.${id}`, id, didYouMean(id, fieldIds(fields), "field")),
        );
}

function onlyOnce(
  plain: readonly Source[],
  composed: readonly Source[],
  { file, headerRow }: Sheet,
  problems: Problem[],
): Source[] {
  const first = new Map<string, Source>();
  for (const source of plain) {
    const before = first.get(source.field.id);
    if (before) {
      const letter = columnLetter(before.columns[0] ?? 0);
      problems.push(
        sayFile.duplicateColumn({ file, row: headerRow, column: source.name }, `${before.name} (${letter})`),
      );
    } else if (composed.some(({ field }) => field.id === source.field.id)) {
      problems.push(say.mappingTwice(`compose.${source.field.id}`, source.field.id));
    } else first.set(source.field.id, source);
  }
  return [...first.values()];
}

function reportStrangers(
  sheet: Sheet,
  strangers: readonly { index: number; name: string }[],
  known: number,
  fields: readonly Field[],
  problems: Problem[],
): void {
  const ids = fieldIds(fields);
  // A sheet without a header shows its first record there: its cells are not to be repeated.
  if (known === 0 && strangers.length > 0) {
    problems.push(sayFile.noHeader(sheet.file, ids));
    return;
  }
  const words = new Set(
    fields.flatMap(({ values }) => values ?? []).flatMap(({ id, title }) => [fold(id), fold(title)]),
  );
  for (const { index, name } of strangers) {
    const letter = columnLetter(index);
    const shown = words.has(fold(name)) || name.length > 60 ? letter : name;
    problems.push(
      sayFile.unknownColumn({ file: sheet.file, row: sheet.headerRow, column: shown }, shown, ids),
    );
  }
}

function reportMissing(
  sheet: Sheet,
  sources: readonly Source[],
  constants: Plan["constants"],
  strangers: readonly { name: string }[],
  fields: readonly Field[],
  problems: Problem[],
): void {
  const given = new Set([...sources.map(({ field }) => field.id), ...Object.keys(constants)]);
  for (const field of fields) {
    if (!field.required || given.has(field.id)) continue;
    const near = nearest(
      field.id,
      strangers.map(({ name }) => name),
    );
    problems.push(sayFile.missingColumn(sheet.file, field.id, field.title, near));
  }
}

function fieldIds(fields: readonly Field[]): string[] {
  return fields.map(({ id }) => id);
}
