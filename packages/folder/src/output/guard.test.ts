import { looksLikeFormula, readCsv } from "@waymark/spreadsheets";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { type Cell, type SheetOut, writeCsv } from "./csv.js";
import { guardCell } from "./guard.js";
import { wholeOf } from "./output.js";
import { xlsxOutput } from "./xlsx.js";

const writeXlsx = (name: string, sheet: SheetOut) => wholeOf(xlsxOutput(name, sheet));

describe("guardCell", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["+1+cmd", "'+1+cmd"],
    ["-A1", "'-A1"],
    ["＝1+1", "'＝1+1"],
    ["\tx", "'\tx"],
    [" =1", "' =1"],
    ["note\n=1+1", "note\n'=1+1"],
    ["=1+1\r\nnote", "'=1+1\r\nnote"],
    ["-5", "-5"],
    ["-5.00", "-5.00"],
    ["ok;=1+1;end", "ok;'=1+1;end"],
    ["a, -5|+x\t@y", "a,' -5|'+x\t'@y"],
    ["a=b", "a=b"],
    ["-1\t", "'-1\t"],
    ["Lives in Dudley.", "Lives in Dudley."],
  ])("makes %j into %j", (cell, guarded) => expect(guardCell(cell)).toBe(guarded));

  it("leaves nothing that a spreadsheet would run, at the start of any line", () => {
    const text = fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", "＝", "＠", "\t", "\n", "\r", " ", "1", "a", '"'),
    });
    fc.assert(
      fc.property(text, (cell) => {
        for (const line of guardCell(cell).split(/\r\n|\n|\r/))
          expect(
            /^[\s"]*[=+\-@＝＋－＠]/.test(line) && !/^[+-]?[\d.,]+%?$/.test(line),
            JSON.stringify(line),
          ).toBe(false);
      }),
    );
  });
});

it("writes no live formula, whichever separator a sheet is read with", () => {
  const text = fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", "＝", ",", ";", "|", "\t", "\n", " ", "1", "a", '"'),
  });
  const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(rows, fc.constantFrom(",", ";", "|", "\t"), (cells, separator) => {
      const written = writeCsv({ header: ["a"], rows: cells }).replace(/^\uFEFF/, "");
      // The simplest reader, which knows no quotes, and ours, which does.
      const plain = written
        .split("\r\n")
        .flatMap((line) => line.split(/\n/))
        .flatMap((line) => line.split(separator));
      const ours = readCsv(written, separator).rows.flatMap((row) => row.cells);
      for (const cell of [...plain, ...ours])
        expect(/^[\s"]*[=+\-@＝＋－＠]/.test(cell) && !/^\s*"?[+-]?[\d.,]+%?"?\s*$/.test(cell), cell).toBe(
          false,
        );
    }),
    { numRuns: 500 },
  );
});

it("opens again as it was written, even where a cell is called as what every object has", async () => {
  const names = [...Object.getOwnPropertyNames(Object.prototype), "\uE000x", "hasOwn", "C-1"];
  const sheet = { header: ["id", "toString"], rows: names.map((name, i): Cell[] => [name, i]) };
  const bytes = writeXlsx("Names", sheet);
  const [first] = await readXlsxFile(Buffer.from(bytes));
  expect(first?.data).toEqual([sheet.header, ...sheet.rows]);
});

it("writes CSV that reads back cell by cell, numbers as numbers", () => {
  const sheet = {
    header: ["id", "n", "note"],
    rows: [
      ["=x", -5, 'say "a,b"\n=1+1'],
      [null, 0.5, true],
    ],
  };
  const { rows, faults } = readCsv(writeCsv(sheet).slice(1), ",");
  expect(faults).toEqual([]);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ["id", "n", "note"],
    ["'=x", "-5", 'say "a,b"\n\'=1+1'],
    ["", "0.5", "yes"],
  ]);
  expect(looksLikeFormula("-5")).toBe(false);
});

it("writes a workbook without formulas, with the same bytes each time", async () => {
  const sheet = {
    header: ["id", "n"],
    rows: [
      ["=HYPERLINK(1)", -5],
      ["&<x>", null],
    ],
  };
  const bytes = writeXlsx("Register", sheet);
  expect(writeXlsx("Register", sheet)).toEqual(bytes);
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  const xml = parts.map(([, text]) => text).join("");
  expect(xml).not.toMatch(/<f[ >]/);
  expect(xml).toContain("'=HYPERLINK(1)");
  expect(parts.find(([name]) => /worksheets.sheet\d*\.xml$/.test(name))?.[1]).toContain("<v>-5</v>");
});

it("goes on in a second sheet where one is full, and leaves out nothing", async () => {
  const rows = Array.from({ length: 7 }, (_, i): Cell[] => [`C-${i}`, i]);
  const bytes = wholeOf(xlsxOutput("Register", { header: ["id", "n"], rows }, 4));
  const sheets = await readXlsxFile(Buffer.from(bytes));
  expect(sheets.map(({ sheet, data }) => [sheet, data.length])).toEqual([
    ["Register", 4],
    ["Register 2", 4],
    ["Register 3", 2],
  ]);
  expect(sheets.flatMap(({ data }) => data.slice(1))).toEqual(rows);
});
