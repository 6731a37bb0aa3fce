import fc from "fast-check";
import { expect, it } from "vitest";
import { safeId } from "./safe-id.js";

it.each([
  ["Mary Ann-Smith", "Mary-Ann-Smith"],
  ["Siobhan-O’Neill", "Siobhan-ONeill"],
  ["Jose-van der Berg", "Jose-van-der-Berg"],
  ["Zoë-Müller", "Zoe-Muller"],
  ["Chi-Nguyễn", "Chi-Nguyen"],
  ["Łukasz-Groß", "Lukasz-Gross"],
  ["mentee-00", "mentee-00"],
])("%s becomes %s", (name, id) => {
  expect(safeId(name)).toBe(id);
  expect(safeId(name.normalize("NFD"))).toBe(id);
});

it("keeps names of other scripts apart, and the same each time", () => {
  const ids = ["Иван Петров", "Ivan Петров", "李 明", "明 李"].map(safeId);
  expect(new Set(ids).size).toBe(4);
  expect(safeId("Иван Петров")).toBe(ids[0]);
});

it("is an id that every file may hold, and its own safe id", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), (text) => {
      const id = safeId(text);
      if (id !== "") expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9._@+-]{0,119}$/);
      expect(safeId(id)).toBe(id);
    }),
  );
});
