import { foldWord } from "@waymark/core";
import type { CsvRow } from "./csv.js";

const totals = new Set([
  "total",
  "totals",
  "grandtotal",
  "subtotal",
  "sum",
  "count",
  "average",
  "mean",
  "cyfanswm",
]);

/** Whether a text names a row of totals: `Total`, `Grand total`, `Total 2`. */
export const isTotal = (text: string): boolean => totals.has(foldWord(text).replace(/\d+$/, ""));

/** The first cell of a row that says anything. */
export const firstFilled = ({ cells }: Pick<CsvRow, "cells">): number =>
  cells.findIndex((cell) => cell.trim() !== "");

/** Whether a row is one of totals: the first of its cells that says anything says so. */
export const isTotalsRow = (row: CsvRow): boolean => isTotal(row.cells[firstFilled(row)] ?? "");
