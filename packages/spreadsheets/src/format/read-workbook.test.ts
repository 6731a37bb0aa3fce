import type { Problem } from "@waymark/core";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSheet } from "./table.js";

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function read(bytes: Uint8Array, name = "clients.csv", sheetName?: string) {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const sheet = readSheet({ name, bytes }, problems, notes, sheetName);
  return { sheet, problems, notes, cells: sheet?.rows.map(({ cells }) => cells) };
}

const table = { header: ["id", "näme"], cells: [["C-1", "Zoë’s, café"]] };

/** The same table as a text in UTF-16. */
function utf16(text: string, isBig: boolean, mark = true): Uint8Array {
  const codes = [...(mark ? "\uFEFF" : ""), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    codes.flatMap((code) => (isBig ? [code >> 8, code & 255] : [code & 255, code >> 8])),
  );
}

describe("a text file", () => {
  const comma = 'id,näme\nC-1,"Zoë’s, café"\n';
  it.each([
    ["UTF-8", strToU8(comma), []],
    ["UTF-8 with its mark", strToU8(`\uFEFF${comma}`), []],
    ["UTF-16 LE", utf16(comma, false), ["clients.csv: read as UTF-16."]],
    ["UTF-16 BE", utf16(comma, true), ["clients.csv: read as UTF-16."]],
    ["UTF-16 without a mark", utf16(comma, false, false), ["clients.csv: read as UTF-16."]],
    [
      "Windows-1252",
      bytesOf('id,n\xe4me\nC-1,"Zo\xeb\x92s, caf\xe9"\n'),
      [expect.stringContaining("not UTF-8 (first in line 1), so read as Windows-1252")],
    ],
    ["semicolons", strToU8('id;näme\r\nC-1;"Zoë’s, café"\r\n'), [expect.stringContaining("by semicolons")]],
    ["tabs", strToU8("id\tnäme\nC-1\tZoë’s, café\n"), [expect.stringContaining("by tabs")]],
    ["sep=", strToU8('sep=|\nid|näme\nC-1|"Zoë’s, café"\n'), [expect.stringContaining("by upright strokes")]],
  ])("in %s is read, and what is unusual about it is said", (_, bytes, notes) => {
    const found = read(bytes);
    expect(found.problems).toEqual([]);
    expect(found.notes).toEqual(notes);
    expect(found).toMatchObject({ sheet: { header: table.header }, cells: table.cells });
  });

  it("counts the line that says sep= as a spreadsheet does", () =>
    expect(read(strToU8("sep=;\nid;x\nC-1;2\n")).sheet?.rows[0]?.row).toBe(3));

  it("may have a title above its header", () => {
    const { sheet, notes } = read(strToU8("Clients at 1 May,,\n,,\nid,a,b\nC-1,2,3\n"));
    expect(sheet).toMatchObject({ headerRow: 3, header: ["id", "a", "b"], rows: [{ row: 4 }] });
    expect(notes).toEqual([expect.stringContaining("the header is in row 3")]);
  });

  it.each([
    ["an old workbook", bytesOf("\xd0\xcf\x11\xe0rest"), "workbook"],
    ["a damaged workbook", bytesOf("PK\x03\x04rest"), "damaged"],
    ["neither UTF-8 nor Windows-1252", bytesOf("id\n\x81\xff"), "not-utf8"],
    ["no text", bytesOf("id\n\x00\x01\x02\x00"), "not-text"],
    ["empty", bytesOf(" \n"), "empty-file"],
  ])("that is %s is a problem", (_, bytes, code) => expect(read(bytes).problems).toMatchObject([{ code }]));

  it.each([
    ["with its mark", true, false],
    ["with its mark, the other way round", true, true],
    ["without a mark", false, false],
    ["without a mark, the other way round", false, true],
  ])("that is UTF-32 %s is called so", (_, mark, isBig) => {
    const codes = [...(mark ? "\uFEFF" : ""), ...comma].map((letter) => letter.charCodeAt(0));
    const wide = codes.map((code) => [code & 255, code >> 8, 0, 0]);
    const bytes = Uint8Array.from(wide.flatMap((signs) => (isBig ? signs.toReversed() : signs)));
    const { problems } = read(bytes);
    expect(problems).toMatchObject([{ code: "not-utf8", message: "This file is UTF-32, not UTF-8." }]);
  });

  it("larger than the stated limit is refused before it is looked at", () => {
    const { problems } = read(new Uint8Array(200_000_001));
    expect(problems).toMatchObject([
      { code: "too-large", message: expect.stringContaining("200 megabytes") },
    ]);
  });
});

const sheetXml = (rows: string, rest = "") =>
  `<worksheet xmlns="x"><cols><col min="3" max="3" hidden="1"/></cols><sheetData>${rows}</sheetData>${rest}</worksheet>`;

const xlsx = (more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "xl/workbook.xml":
          '<workbook xmlns:r="r"><sheets><sheet name="Old" state="hidden" r:id="r2"/><sheet name="Clients" r:id="r1"/><sheet name="Notes &amp; more" r:id="r3"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="r3" Target="worksheets/sheet3.xml"/></Relationships>',
        "xl/sharedStrings.xml":
          "<sst><si><t>id</t></si><si><r><t>refe</t></r><r><t>rred</t></r><rPh><t>hint</t></rPh></si><si><t>C-1 &amp; co_x000D_</t></si></sst>",
        "xl/styles.xml":
          '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": sheetXml(
          `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>n</t></is></c><c r="D1" t="inlineStr"><is><t>ok</t></is></c></row>
           <row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>46053</v></c><c r="C2"><f>1+1</f><v>0.30000000000000004</v></c><c r="D2" t="b"><v>1</v></c></row>
           <row r="4" hidden="1"><c r="A4" s="2"><v>42</v></c><c r="B4" s="1"><v>46053.5</v></c><c r="D4" t="b"><v>0</v></c></row>
           <row r="5"><c r="A5" t="str"><v>C-3</v></c><c r="C5" t="e"><v>#N/A</v></c></row>`,
          '<mergeCells count="1"><mergeCell ref="B4:B5"/></mergeCells>',
        ),
        "xl/worksheets/sheet2.xml": sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
        "xl/worksheets/sheet3.xml": sheetXml('<row r="1"><c><v>7</v></c></row>'),
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

describe("an XLSX workbook", () => {
  it("is read from its first sheet that is not hidden, with days, numbers, truth values and formulas' values", () => {
    const { sheet, cells, problems, notes } = read(xlsx(), "clients.xlsx");
    expect(problems).toEqual([]);
    expect(sheet?.header).toEqual(["id", "referred", "n", "ok"]);
    expect(sheet?.rows.map(({ row }) => row)).toEqual([2, 4, 5]);
    expect(cells).toEqual([
      ["C-1 & co\r", "2026-01-31", "0.3", "TRUE"],
      ["0042", "2026-01-31 12:00", "", "FALSE"],
      ["C-3", "2026-01-31 12:00", "", ""],
    ]);
    expect(notes).toEqual([
      "clients.xlsx: the first sheet was read, and 1 other was not. A mapping.json may name another.",
      "clients.xlsx: Row 4 is hidden, and read all the same.",
      "clients.xlsx: Hidden columns were read all the same.",
      "clients.xlsx: 1 cell holds a formula; its last value was read.",
      "clients.xlsx: Merged cells were read as if their value stood in each row.",
    ]);
  });

  it("is read from the sheet that is named, and names the nearest where there is none", () => {
    expect(read(xlsx(), "a.xlsx", "notes & more").sheet?.header).toEqual(["7"]);
    expect(read(xlsx(), "a.xlsx", "Cleints").problems).toMatchObject([
      { code: "no-such-sheet", hint: "Did you mean Clients?" },
    ]);
  });

  it("refuses a formula that has no value, and an error that stands for one", () => {
    const broken = sheetXml(
      '<row r="1"><c r="A1" t="str"><v>id</v></c></row><row r="2"><c r="A2"><f>B2</f></c></row><row r="3"><c r="A3" t="e"><v>#REF!</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>',
    );
    expect(read(xlsx({ "xl/worksheets/sheet1.xml": broken }), "a.xlsx").problems).toMatchObject([
      { code: "formula-without-value", path: "a.xlsx:2:id" },
      { code: "formula-without-value", path: "a.xlsx:3:id" },
    ]);
  });

  it("counts from 1904 where the workbook does", () => {
    const book =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="r1"/></sheets></workbook>';
    expect(read(xlsx({ "xl/workbook.xml": book }), "a.xlsx").cells?.[0]?.[1]).toBe("2030-02-01");
  });

  it("never expands entities of its own", () => {
    const bomb = `<!DOCTYPE a [<!ENTITY x "${"y".repeat(100)}">]>${sheetXml('<row r="1"><c t="str"><v>&x;</v></c></row>')}`;
    expect(JSON.stringify(read(xlsx({ "xl/worksheets/sheet1.xml": bomb }), "a.xlsx"))).not.toContain("yyy");
  });
});

const ods = (rows: string) =>
  zipSync({
    "content.xml": strToU8(
      `<office:document-content><office:body><office:spreadsheet><table:table table:name="Clients"><table:table-column/>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });

describe("an ODS workbook", () => {
  it("is read with days, numbers, repeated cells, remarks and hidden rows", () => {
    const cell = (text: string, attributes = 'office:value-type="string"') =>
      `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
    const rows = `
      <table:table-row>${cell("id")}${cell("referred")}${cell("n")}${cell("ok")}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>
      <table:table-row>${cell("C<text:s text:c='2'/>1")}${cell("31/01/26", 'office:value-type="date" office:date-value="2026-01-31"')}
        ${cell("£0.30", 'office:value-type="currency" office:value="0.3" table:formula="of:=1"')}
        <table:table-cell office:value-type="boolean" office:boolean-value="true"><office:annotation><text:p>remark</text:p></office:annotation><text:p>TRUE</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:table-row table:visibility="filter">${cell("0042", 'office:value-type="float" office:value="42"')}${cell("x", 'office:value-type="string" table:number-columns-repeated="2"')}</table:table-row>
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
    const { sheet, cells, problems, notes } = read(ods(rows), "clients.ods");
    expect(problems).toEqual([]);
    expect(sheet?.rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(cells).toEqual([
      ["C  1", "2026-01-31", "0.3", "TRUE"],
      ["0042", "x", "x", ""],
    ]);
    expect(notes).toEqual([
      "clients.ods: Row 5 is hidden, and read all the same.",
      "clients.ods: 1 cell holds a formula; its last value was read.",
    ]);
  });
});
