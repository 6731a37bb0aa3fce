import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import type { SheetOut } from "./csv.js";
import { guardCell } from "./guard.js";

/** The one date that a zip file can hold and that says nothing: the first of its calendar. */
const noDate = new Date(1980, 0, 1);

/**
 * A sheet as an Excel workbook: header in bold and held in place, widths by content. Text is typed as text and
 * guarded, so that no cell is a formula, there or in a CSV saved from it. The same sheet gives the same bytes.
 */
export async function writeXlsx(name: string, { header, rows }: SheetOut): Promise<Uint8Array> {
  const data: SheetData = [
    header.map((title) => ({
      value: masked(title),
      fontWeight: "bold" as const,
      wrap: true,
      alignVertical: "top" as const,
    })),
    ...rows.map((row) => row.map((cell) => styled(cell))),
  ];
  const columns = header.map((title, i) => ({ width: widthOf([title, ...rows.map((row) => row[i] ?? "")]) }));
  const buffer = await writeXlsxFile(data, {
    sheet: name.slice(0, 31),
    columns,
    stickyRowsCount: 1,
  }).toBuffer();
  return withoutDates(buffer);
}

function styled(cell: SheetOut["rows"][number][number]) {
  if (cell === null) return null;
  const look = { wrap: true, alignVertical: "top" as const };
  if (typeof cell === "number") return { value: cell, type: Number, ...look };
  return {
    value: typeof cell === "boolean" ? (cell ? "yes" : "no") : masked(guardCell(cell)),
    type: String,
    ...look,
  };
}

function widthOf(cells: readonly unknown[]): number {
  const longest = Math.max(...cells.map((cell) => String(cell).length));
  return Math.min(48, Math.max(8, longest + 2));
}

/**
 * The library looks texts up in a plain object, where `constructor` or `toString` finds what every object has and
 * the workbook breaks. Such a text is written with a private letter before it, which is taken out again below.
 */
const mask = "\uE000";

function masked(text: string): string {
  return text in {} || text.startsWith(mask) ? `${mask}${text}` : text;
}

function unmasked(name: string, part: Uint8Array): Uint8Array {
  if (!name.endsWith("sharedStrings.xml")) return part;
  const xml = strFromU8(part).replaceAll(new RegExp(`(<t(?: [^>]*)?>)${mask}`, "g"), "$1");
  return strToU8(xml);
}

/** A zip file keeps the time at which each part was put in; ours does not. */
function withoutDates(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const dated: Zippable = {};
  for (const name of Object.keys(parts).sort())
    dated[name] = [unmasked(name, parts[name] ?? new Uint8Array()), { mtime: noDate }];
  return zipSync(dated, { level: 6 });
}
