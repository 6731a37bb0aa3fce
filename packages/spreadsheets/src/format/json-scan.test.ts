import fc from "fast-check";
import { expect, it } from "vitest";
import { scanJson } from "./json-scan.js";

it("agrees with the parser on what is JSON, and knows every key of it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, "\t"), (value, space) => {
      const { fault, twice } = scanJson(JSON.stringify(value, null, space));
      expect([fault, twice]).toEqual([undefined, []]);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[],: "a1-.etrufalsn\\\n') }), (text) => {
      let good = true;
      try {
        JSON.parse(text);
      } catch {
        good = false;
      }
      if (good) expect(scanJson(text).fault).toBeUndefined();
    }),
  );
});

it("names lines, keys given twice at any depth, and where the text goes wrong", () => {
  const { lines, twice } = scanJson('{\n "a": [1,\n {"b": 2, "b": 3}],\n "a": {}\n}');
  expect([...lines]).toEqual([
    ["a", 4],
    ["a.0", 2],
    ["a.1", 3],
    ["a.1.b", 3],
  ]);
  expect(twice).toEqual([
    { path: "a.1.b", line: 3 },
    { path: "a", line: 4 },
  ]);
  for (const [text, fault] of [
    ["", 0],
    ["NaN", 0],
    ['{"a": }', 6],
    ["[1 2]", 3],
    ['{"a": 1', 7],
    ["[1] x", 4],
    ["[1,]", 3],
    ["01", 1],
  ] as const)
    expect(scanJson(text).fault, text).toBe(fault);
  expect(scanJson(`${"[".repeat(200_000)}${"]".repeat(200_000)}`).fault).toBeUndefined();
});
