import fc from "fast-check";
import { expect, it } from "vitest";
import { itemsAt } from "./json-items.js";

const cut = (text: string, size: number) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
    Buffer.from(text, "utf8").subarray(i * size, (i + 1) * size),
  );

it("gives the items of a list wherever the document is cut", () => {
  const text = fc.string({ unit: fc.constantFrom("a", '"', "\\", "{", "[", ",", ":", "]", "}", "b") });
  const items = fc.array(fc.oneof(text, fc.integer(), fc.dictionary(text, fc.array(text))));
  fc.assert(
    fc.property(items, text, fc.integer({ min: 1, max: 9 }), (list, noise, size) => {
      const document = { a: { [noise]: [noise, { b: [noise] }], b: list, c: [1] }, b: [noise] };
      expect([...itemsAt(cut(JSON.stringify(document), size), ["a", "b"])]).toEqual(list);
      expect([...itemsAt(cut(JSON.stringify(document), size), ["b"])]).toEqual([noise]);
      expect([...itemsAt(cut(JSON.stringify(document), size), ["a", "x"])]).toEqual([]);
      expect([...itemsAt(cut(JSON.stringify(document), size), ["c"])]).toEqual([]);
    }),
  );
});
