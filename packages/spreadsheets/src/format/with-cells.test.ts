import type { Problem } from "@waymark/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "./read-workbook.js";
import { readSheet, readSheets } from "./table.js";
import { withCells } from "./with-cells.js";
import { writeXlsx } from "./write-xlsx.js";

const csv = (text: string) => ({ name: "clients.csv", bytes: new TextEncoder().encode(text) });
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

const sheet = (name: string, rows: readonly (readonly string[])[]) => ({
  name,
  isHidden: false,
  rows: rows.map((cells, i) => ({ row: i + 1, cells })),
  faults: [],
  withoutValue: [],
  notes: [],
});

describe("a file with mended cells", () => {
  it("changes one cell of a text, and nothing else that is read", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 }),
        fc.string(),
        fc.nat(5),
        (rows, text, at) => {
          const start = withCells(
            csv("id,area\n"),
            rows.flatMap((cells, i) =>
              cells.map((cell, column) => ({ sheet: "", row: i + 2, column, text: cell })),
            ),
          )!;
          const row = (at % rows.length) + 2;
          const mended = withCells(start, [{ sheet: "", row, column: 1, text }])!;
          const read = readWorkbook(mended, [], [])!.sheets[0]!.rows;
          const expected = rows.map((cells, i) => (i + 2 === row ? [cells[0], text] : cells));
          expect(read.slice(1, rows.length + 1).map(({ cells }) => cells)).toEqual(expected);
        },
      ),
    );
  });

  it("keeps the delimiter, the line that says it, and the numbers of the rows", () => {
    const file = csv("sep=;\nid;area\n\nC-1;Staford\nC-2;Dudley\n");
    const [found] = readWorkbook(file, [], [])!.sheets;
    const row = found!.rows.find(({ cells }) => cells[1] === "Staford")!.row;
    const mended = withCells(file, [{ sheet: "", row, column: 1, text: "Stafford" }]);
    expect(textOf(mended?.bytes)).toBe("sep=;\nid;area\n\nC-1;Stafford\nC-2;Dudley\n");
  });

  it("goes on saying what else is wrong", () => {
    const file = csv('id,note,area\nC-1,say "yes",Staford\nC-2,"a, b"c,Dudley\nC-3,"open,Dudley\n');
    const said = (one: typeof file) => {
      const problems: Problem[] = [];
      readSheet(one, problems, []);
      return problems.map(({ code, path }) => `${code} ${path}`);
    };
    const mended = withCells(file, [{ sheet: "", row: 2, column: 2, text: "Stafford" }])!;
    expect(said(file)).toContain("stray-quote clients.csv:2:note");
    expect(said(mended)).toEqual(said(file));
  });

  it("keeps every sheet of a workbook, and formulas that have no value", () => {
    const book = {
      name: "book.xlsx",
      bytes: writeXlsx([
        sheet("Open", [
          ["Ref", "Area <&>"],
          ["C-1", "Staford"],
        ]),
        {
          ...sheet("Mentors", [
            ["Mentor no.", "Lives"],
            ["M-1", "_x000D_ Dudley\u0001"],
          ]),
          withoutValue: [{ row: 3, column: 1 }],
        },
      ]),
    };
    const mended = withCells(book, [{ sheet: "Open", row: 2, column: 1, text: "Stafford" }])!;
    const problems: Problem[] = [];
    const sheets = readSheets(mended, problems, []);
    expect(sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)])).toEqual([
      ["Open", [["C-1", "Stafford"]]],
      ["Mentors", [["M-1", "_x000D_ Dudley\u0001"]]],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["formula-without-value"]);
  });
});
