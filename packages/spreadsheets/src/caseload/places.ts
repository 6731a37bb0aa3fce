import type { ListName, Model, Problem } from "@waymark/core";
import { type Finding, finding, isFinding } from "../place.js";
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
  const doubtful = new Set(
    findings.filter(({ code }) => code === "day-order").map(({ file, column }) => `${file}:${column}`),
  );
  return problems.flatMap((problem): Finding[] => {
    const [list, index, ...rest] = problem.path.split(".");
    if (list === "policy") {
      const [file = "", column = ""] = problem.path.split(":");
      return [finding({ file, column }, problem.code, problem.message, problem.hint)];
    }
    const from = read.find((one) => one.list === list);
    const origin = from?.origins[Number(index)];
    if (!from || !origin)
      return [finding({ file: problem.path }, problem.code, problem.message, problem.hint)];
    const field = rest.join(".");
    const { file, crooked } = from.sheet;
    const column = columnOf(from, field);
    const found = finding(
      field === "" ? { file, row: origin.row } : { file, row: origin.row, column },
      problem.code,
      problem.message,
      hintOf(problem, read),
    );
    const known =
      crooked.has(origin.row) ||
      cells.has(found.path) ||
      missing.has(`${file}:${field}`) ||
      (problem.code === "bad-value" && doubtful.has(`${file}:${column}`));
    return known || from.plan.sources.length === 0 ? [] : [found];
  });
}

function columnOf({ plan }: ReadList, field: string): string {
  return plan.sources.find((source) => source.field.id === field)?.name ?? field;
}

/**
 * Whether a problem is no more than that another file could not be read, or gave no ids: then nothing that points at
 * its records can be found, and the file itself is what is wrong.
 *
 * @param said what has been reported of the files so far
 * @param fileOfList the file that holds a list, or that should
 */
export function pointsAtUnread(
  { code, path }: Problem,
  model: Model,
  read: readonly ReadList[],
  said: readonly Problem[],
  fileOfList: (list: ListName) => string,
): boolean {
  if (code !== "unknown-id") return false;
  const [list = "", , field] = path.split(".");
  const kind = model.tables.find((one) => one.list === list)?.kind;
  const target = kind && model.fieldsOf.get(kind)?.find(({ id }) => id === field)?.refersTo;
  const of = model.tables.find((one) => one.kind === target);
  // A risk, a control or a band is the model's, whatever list of records goes by the same name.
  if (!of || !model.fieldsOf.get(of.kind)?.some(({ id }) => id === "id")) return false;
  const found = read.find((one) => one.list === of.list);
  if (found) return !found.plan.sources.some((source) => source.field.id === "id");
  // A list that may be left out and is left out holds no ids, and a row that names one is wrong.
  return (
    of.needed === true || said.some((problem) => isFinding(problem) && problem.file === fileOfList(of.list))
  );
}

/** Hints that point at another record do so by its row. */
function hintOf({ hint }: Problem, read: readonly ReadList[]): string {
  return hint.replaceAll(/\b([a-z]+)\.(\d+)\.[a-z_]+/g, (path, list: string, index: string) => {
    const from = read.find((one) => one.list === list);
    const origin = from?.origins[Number(index)];
    return from && origin ? `row ${origin.row} of ${from.sheet.file}` : path;
  });
}
