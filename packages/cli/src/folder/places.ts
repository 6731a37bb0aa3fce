import type { Problem } from "@waymark/core";
import { type Finding, finding, isFinding } from "../messages/place.js";
import type { ReadList } from "./lists.js";

/**
 * The engine's problems of records, at paths like `clients.3.faith`, with the file, row and column that they come
 * from. What has been said already of a cell, a row or a whole column is not said again.
 */
export function placeProblems(
  problems: readonly Problem[],
  read: readonly ReadList[],
  said: readonly Problem[],
): Finding[] {
  const findings = said.filter(isFinding);
  const cells = new Set(findings.map(({ path }) => path));
  const missing = new Set(
    findings.filter(({ code }) => code === "missing-column").map(({ file, column }) => `${file}:${column}`),
  );
  return problems.flatMap((problem): Finding[] => {
    const [list, index, ...rest] = problem.path.split(".");
    const from = read.find((one) => one.list === list);
    const origin = from?.origins[Number(index)];
    if (!from || !origin)
      return [finding({ file: problem.path }, problem.code, problem.message, problem.hint)];
    const field = rest.join(".");
    const { file, crooked } = from.sheet;
    const column = columnOf(from, field);
    const found = finding(
      { file, row: origin.row, column },
      problem.code,
      problem.message,
      hintOf(problem, read),
    );
    const known = crooked.has(origin.row) || cells.has(found.path) || missing.has(`${file}:${field}`);
    return known || from.plan.sources.length === 0 ? [] : [found];
  });
}

function columnOf({ plan }: ReadList, field: string): string {
  return plan.sources.find((source) => source.field.id === field)?.name ?? field;
}

/** Hints that point at another record do so by its row. */
function hintOf({ hint }: Problem, read: readonly ReadList[]): string {
  return hint.replaceAll(/\b([a-z]+)\.(\d+)\.[a-z_]+/g, (path, list: string, index: string) => {
    const from = read.find((one) => one.list === list);
    const origin = from?.origins[Number(index)];
    return from && origin ? `row ${origin.row} of ${from.sheet.file}` : path;
  });
}
