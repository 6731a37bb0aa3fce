import type { ListName } from "@waymark/core";
import type { Mapping } from "../mapping/schema.js";
import type { ListSuggestion } from "./suggest-list.js";

type PerList<T> = { [L in ListName]?: T };

/** The mapping that suggestions come to: what is certain and what is likely; what is open is left out. */
export function toMapping(
  known: Mapping,
  lists: readonly ListSuggestion[],
  unread: readonly string[],
): Mapping {
  const files: PerList<string | { file: string; sheet: string }> = {};
  const columns: PerList<Record<string, string>> = {};
  const compose: PerList<Record<string, string>> = {};
  const ticks: PerList<Record<string, Record<string, string>>> = {};
  const values: PerList<Record<string, Record<string, string>>> = {};
  const constants: PerList<Record<string, string | number | boolean>> = {};
  const days: PerList<Record<string, "day-first" | "month-first">> = {};
  const ignore: PerList<string[]> = {};
  for (const one of lists) {
    const { list } = one;
    const said = known.files?.[list];
    files[list] =
      typeof said === "object" && said.file === one.file
        ? said
        : one.sheet === undefined
          ? one.file
          : { file: one.file, sheet: one.sheet };
    columns[list] = record(
      one.columns.flatMap(({ column, field, tick, isPart }) =>
        field && tick === undefined && !isPart ? [[column, field.id]] : [],
      ),
    );
    compose[list] = composed(known, one);
    ticks[list] = ticksOf(one);
    values[list] = record(
      one.columns.flatMap(({ field, words, tick, isPart }) => {
        if (!field || tick !== undefined || isPart) return [];
        const foreign = words.flatMap(({ word, value, isOurs }): [string, string][] =>
          value !== null && !isOurs ? [[word, value]] : [],
        );
        const all = { ...known.values?.[list]?.[field.id], ...record(foreign) };
        return Object.keys(all).length > 0 ? [[field.id, all]] : [];
      }),
    );
    constants[list] = {
      ...known.constants?.[list],
      ...record(
        one.missing.flatMap(({ field, constant }) => (constant === undefined ? [] : [[field.id, constant]])),
      ),
    };
    days[list] = record(
      one.columns.flatMap(({ field, isMonthFirst }) =>
        field && isMonthFirst ? [[field.id, "month-first" as const]] : [],
      ),
    );
    ignore[list] = one.columns
      .filter(({ field, question }) => !field && !question)
      .map(({ column }) => column);
  }
  const parts = {
    files,
    columns,
    compose,
    ticks,
    values,
    separators: known.separators ?? {},
    constants,
    days,
    ignore,
  };
  const leftOut = [...new Set([...(known.unread ?? []), ...unread])];
  return Object.fromEntries([
    ...Object.entries(parts)
      .map(([name, part]) => [name, withoutEmpty(part)] as const)
      .filter(([, part]) => Object.keys(part).length > 0),
    ...(leftOut.length > 0 ? [["unread", leftOut]] : []),
  ]) as Mapping;
}

function ticksOf({ columns }: ListSuggestion): Record<string, Record<string, string>> {
  const ticked = columns.flatMap(({ column, field, tick }) =>
    field && tick !== undefined ? [{ column, tick, id: field.id }] : [],
  );
  return record(
    [...new Set(ticked.map(({ id }) => id))].map((id) => [
      id,
      record(ticked.filter((one) => one.id === id).map(({ column, tick }) => [column, tick])),
    ]),
  );
}

function composed(known: Mapping, { list, columns }: ListSuggestion): Record<string, string> {
  const parts = columns.filter(({ isPart }) => isPart).map(({ column }) => `{${column}}`);
  const said = known.compose?.[list];
  if (said !== undefined) return { ...said };
  return record(parts.length > 0 ? [["id", parts.join("-")]] : []);
}

/** Names come from files: none of them may be one that objects have of themselves. */
function record<T>(entries: readonly (readonly [string, T] | readonly (string | T)[])[]): Record<string, T> {
  return Object.assign(Object.create(null), Object.fromEntries(entries as [string, T][])) as Record<
    string,
    T
  >;
}

function withoutEmpty(part: PerList<unknown>): PerList<unknown> {
  return Object.fromEntries(
    Object.entries(part).filter(
      ([, one]) => typeof one === "string" || Object.keys(one as object).length > 0,
    ),
  );
}
