import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "./csv.js";
import { separationOf } from "./delimiter.js";

const cell = fc.string({
  unit: fc.constantFrom("a", "é", " ", ",", '"', "\n", "\r\n", "=", "'"),
  maxLength: 6,
});
const sheet = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  );

const quoted = (rows: string[][]) =>
  rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n");

describe("readCsv", () => {
  it("reads back what was written, as csv-parse does", () => {
    fc.assert(
      fc.property(sheet, (rows) => {
        const { rows: read, faults } = readCsv(quoted(rows), ",");
        expect(read.map(({ cells }) => cells)).toEqual(rows);
        expect(faults).toEqual([]);
        expect(read.map(({ cells }) => cells)).toEqual(parse(quoted(rows)));
      }),
    );
  });

  it("never throws, never loops, and loses no line that has no quotes", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r"), maxLength: 40 }), (text) => {
        const { rows } = readCsv(text, ",");
        expect(rows.map(({ row }) => row)).toEqual(rows.map((_, i) => i + 1));
        if (!text.includes('"'))
          expect(rows).toHaveLength(text.split(/\r\n|\n|\r/).length - (/(^|[\n\r])$/.test(text) ? 1 : 0));
      }),
    );
  });

  it("numbers rows as a spreadsheet does", () => {
    const { rows } = readCsv('id,note\nc1,"two\nlines"\n\nc2,x', ",");
    expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, "id"],
      [2, "c1"],
      [3, ""],
      [4, "c2"],
    ]);
  });

  it("reports faults and goes on after them", () => {
    const { rows, faults } = readCsv('a,b\nx"y,1\n"q"z,2\n"open,3\nc,4', ",");
    expect(faults).toEqual([
      { kind: "stray-quote", row: 2, column: 0 },
      { kind: "text-after-quote", row: 3, column: 0 },
      { kind: "open-quote", row: 4, column: 0 },
    ]);
    expect(rows.at(-1)).toEqual({ row: 5, cells: ["c", "4"] });
  });
});

it.each([
  ["id;faith\n1;2,3,4\n", ";", false],
  ["id\tfaith\n", "\t", false],
  ['id,"a;b;c"\n', ",", false],
  ["id\n", ",", false],
  ["sep=,\nid;faith,x\n", ",", true],
  ['"sep=;"\r\nid;faith\r\n', ";", true],
])("recognises what stands between the cells of %j", (text, delimiter, isSaid) =>
  expect(separationOf(text)).toEqual({ delimiter, isSaid }),
);
