import { describe, expect, it } from "vitest";
import { log, seen, testModel } from "../../tests/demo.js";
import { publishedTables, suppress } from "../index.js";
import { heldBack } from "./again.js";

const model = testModel();
const many = Array.from({ length: 60 }, (_, i) => `C${i + 1}`);
const large = {
  ...log,
  clients: many.map((id, i) => ({ id, faith: i % 12 === 0 ? "b" : "a" })),
  observations: many.flatMap((id, i) => [
    seen(id, "2026-01-05", "work", "mentor", "no"),
    ...(i < 40 ? [seen(id, "2026-05-05", "work", "mentor", i < 3 ? "no" : "yes")] : []),
  ]),
};

describe("publishedTables", () => {
  it("publishes no count from 1 to 9, and hides what would give one away", () => {
    const { tables } = publishedTables(model, large, { by: "faith" });
    const change = tables.find(({ id }) => id === "change-work-mentor")!.table;
    expect(change.total).toBe(60);
    expect(change.cells[1]).toEqual([null]);
    expect(change.cells.filter(([cell]) => cell === null).length).toBeGreaterThan(1);
    for (const { table } of tables)
      for (const cell of [...table.cells.flat(), ...table.rowTotals, ...table.columnTotals, table.total])
        if (cell !== null && cell !== 0) expect(cell).toBeGreaterThanOrEqual(10);
  });

  it("publishes nothing of a handful", () => {
    const { tables } = publishedTables(model, log);
    expect(tables.every(({ table }) => table.total === null)).toBe(true);
  });

  it("counts each client once", () => {
    const { tables } = publishedTables(model, large, { threshold: 1, round: 1 });
    expect(tables[0]?.table.total).toBe(60);
    expect(tables[0]?.table.cells).toEqual([[57, 1, 1, 1, 0, 0, 0, 0, 0, 0]]);
  });

  it("withholds a table that was published before where its change would tell of few", () => {
    const later = (count: number) => ({
      ...large,
      observations: [
        ...large.observations,
        ...many.slice(40, 40 + count).map((id) => seen(id, "2026-06-05", "work", "mentor", "yes")),
      ],
    });
    const again = (count: number) => publishedTables(model, later(count), { earlier: ["2026-05-31"] });
    expect(again(0).withheld).toEqual([]);
    const three = again(3);
    expect(three.tables.some(({ id }) => id === "change-work-mentor")).toBe(false);
    expect(three.withheld).toMatchObject([
      { id: "change-work-mentor", why: expect.stringContaining("fewer than 10 from that of 2026-05-31") },
    ]);
    expect(publishedTables(model, later(3)).withheld).toEqual([]);
  });

  it("shows nothing that was hidden before", () => {
    const then = { rows: ["r", "s"], columns: ["a"], cells: [[5], [30]] };
    const now = { ...then, cells: [[20], [45]] };
    const safe = (table: typeof then) => suppress(table, { threshold: 10, round: 5 });
    const before = [{ day: "2026-03-31", table: then, published: safe(then) }];
    expect(heldBack(now, safe(now), before, 10)).toContain("would be shown now");
    expect(heldBack(then, safe(then), before, 10)).toBeNull();
  });

  it("breaks down by one category only", () => {
    expect(() => publishedTables(model, log, { by: "wishes" })).toThrow("no category");
    expect(() => publishedTables(model, log, { by: "shoe_size" })).toThrow("no category");
  });
});
