import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSheet as peerSheet } from "read-excel-file/node";
import { expect, it } from "vitest";
import { readSheet } from "./table.js";

const cases = join(import.meta.dirname, "../../../../tests/cases/xlsx");

it.each(["clients.xlsx", "mentors.xlsx"])("reads %s cell by cell as another reader does", async (name) => {
  const file = join(cases, name);
  const sheet = readSheet({ name, bytes: readFileSync(file) }, [], []);
  const [header, ...rows] = await peerSheet(file);
  expect(sheet?.header).toEqual(header);
  const text = (cell: unknown) =>
    cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? "").toString();
  expect(sheet?.rows.map(({ cells }) => cells)).toEqual(rows.map((row) => row.map(text)));
});
