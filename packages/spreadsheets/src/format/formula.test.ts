import { expect, it } from "vitest";
import { looksLikeFormula } from "./formula.js";

it.each([
  "=1+1",
  " =1+1",
  "'=1+1",
  "’=1",
  '"=1"',
  "@SUM(A1)",
  "+A1",
  "-A1",
  "-A1*B2",
  "+SUM(A1)",
  "＝1+1",
  "＠SUM(A1)",
  "－A1",
  "\t=1",
  "+1+cmd|' /C calc'!A0",
  "-2+cmd|' /C calc'!A0",
  "\u200B=1",
])("takes %j for a formula", (cell) => expect(looksLikeFormula(cell)).toBe(true));

it.each([
  "",
  "-",
  "=",
  "-5",
  "-5.00",
  "+44 121 000",
  "+44 7700 900123",
  "- he asked for him",
  "-he asked for him",
  "@home",
  "a=b",
  "x@y.uk",
  "’Ndrangheta",
  "'tis",
  "2026-01-31",
  "- ",
  "\t",
  "\tx",
])("takes %j for a value", (cell) => expect(looksLikeFormula(cell)).toBe(false));
