import { looksLikeFormula, readCsv } from "@waymark/spreadsheets";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeCsv } from "./csv.js";
import { guardCell } from "./guard.js";
import { writeXlsx } from "./xlsx.js";

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
    ["a=b", "a=b"],
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

it("writes CSV that reads back cell by cell, numbers as numbers", () => {
  const sheet = {
    header: ["id", "n", "note"],
    rows: [
      ["=x", -5, 'say "a,b"\n=1+1'],
      [null, 0.5, true],
    ],
  };
  const { rows, faults } = readCsv(writeCsv(sheet), ",");
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
  const bytes = await writeXlsx("Register", sheet);
  expect(await writeXlsx("Register", sheet)).toEqual(bytes);
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  const xml = parts.map(([, text]) => text).join("");
  expect(xml).not.toMatch(/<f[ >]/);
  expect(xml).toContain("'=HYPERLINK(1)");
  expect(parts.find(([name]) => /worksheets.sheet\d*\.xml$/.test(name))?.[1]).toContain("<v>-5</v>");
});
