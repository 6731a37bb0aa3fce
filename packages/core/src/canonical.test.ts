import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, fingerprint, WaymarkError, writeCanonical } from "./index.js";

describe("canonical JSON", () => {
  it("gives back the same data, and the same text for any order of keys", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value = JSON.parse(text.replaceAll("-0", "0"));
        const turned = JSON.parse(JSON.stringify(value), (_, one) =>
          one && typeof one === "object" && !Array.isArray(one)
            ? Object.fromEntries(Object.entries(one).reverse())
            : one,
        );
        expect(JSON.parse(canonical(value))).toEqual(value);
        expect(canonical(turned)).toBe(canonical(value));
        expect(fingerprint(turned)).toBe(fingerprint(value));
      }),
    );
  });

  it("gives the same text in parts, and what is undefined left out where that is asked", () => {
    const long = Array.from({ length: 3_000 }, (_, i) => ({ n: i, text: '“x” "y"\n'.repeat(9), none: null }));
    const parts: string[] = [];
    writeCanonical(
      long.map((one) => ({ gone: undefined, ...one })),
      (part) => parts.push(part),
      { leaveOutUndefined: true },
    );
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.join("")).toBe(canonical(long));
    expect(JSON.parse(parts.join(""))).toEqual(long);
    expect(() => writeCanonical([undefined], () => {}, { leaveOutUndefined: true })).toThrow(WaymarkError);
  });

  it("gives the text of RFC 8785’s own example", () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  const round: unknown[] = [];
  round.push(round);
  it.each([
    ["undefined", { a: undefined }, "a"],
    ["NaN", [Number.NaN], "[0]"],
    ["minus zero", { a: { b: -0 } }, "a.b"],
    ["a Map", { a: new Map() }, "a"],
    ["a Set", new Set(), ""],
    ["a Date", { when: new Date(0) }, "when"],
    ["a function", { f: () => 1 }, "f"],
    ["half a surrogate pair", ["\ud800"], "[0]"],
    ["a hole", Object.assign([1], { 2: 2 }), "[1]"],
    ["a typed array", new Int32Array(1), ""],
    ["itself", round, "[0]"],
    ["a big integer", { n: 1n }, "n"],
  ])("refuses %s, naming where", (_, value, path) => {
    expect(() => canonical(value)).toThrow(WaymarkError);
    try {
      canonical(value);
    } catch (error) {
      expect(error).toMatchObject({ code: "not-canonical", path });
    }
  });

  it("a key called __proto__ is data like any other", () => {
    expect(canonical(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
  });
});
