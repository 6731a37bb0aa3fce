import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTree, parseFormula, type Value } from "./index.js";

const run = (text: string, client: Record<string, Value> = {}) =>
  compileTree(parseFormula(text), new Map([["area_of", new Map([["dudley", "wm"]])]]))({ client });

describe("formulas", () => {
  it.each([
    ["1 + 2 * 3 == 7", true],
    ["7 / 2", 4],
    ["-7 / 2", -3],
    ["1 / 0 == 1", null],
    ["1 < client.n < 5", true],
    ['has(client.set, "b") and not has(client.set, "z")', true],
    ["overlaps(client.set, client.gone)", null],
    ["overlaps(client.empty, client.gone)", false],
    ["client.gone == 1 or client.n == 3", true],
    ["client.gone == 1 and client.n == 4", false],
    ["client.gone == 1 ? 5 : 5", 5],
    ['area_of(client.place) == "wm"', true],
    ['date("2026-01-31") - date("2026-01-01")', 30],
    ["max(1, client.n, 2) + min(4, 5) + abs(-2) + count(client.set)", 11],
    ["9007199254740991 * 2", null],
  ])("%s", (text, answer) => {
    expect(run(text, { n: 3, set: ["a", "b"], empty: [], place: "dudley" })).toEqual(answer);
  });

  it("division rounds half up, exactly, whatever the sign", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer().filter((b) => b !== 0),
        (a, b) => {
          const exact = BigInt(a) * 2n * BigInt(Math.sign(b)) + BigInt(Math.abs(b));
          const bottom = 2n * BigInt(Math.abs(b));
          const floor = exact / bottom - (exact % bottom < 0n ? 1n : 0n);
          expect(run("client.a / client.b", { a, b })).toBe(Number(floor));
        },
      ),
    );
  });

  it("knowing more never changes an answer that was already certain", () => {
    const leaf = fc.constantFrom("client.x == 1", "client.y > 2", "client.x < client.y", "true", "false");
    const formula = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(tie("tree"), fc.constantFrom("and", "or"), tie("tree"))
          .map(([a, op, b]) => `(${a} ${op} ${b})`),
        tie("tree").map((a) => `(not ${a})`),
        fc.tuple(tie("tree"), tie("tree"), tie("tree")).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
      ),
    })).tree as fc.Arbitrary<string>;
    fc.assert(
      fc.property(formula, fc.nat(4), fc.nat(4), (text, x, y) => {
        const known = run(text, { x, y });
        for (const partial of [
          { x: null, y },
          { x, y: null },
          { x: null, y: null },
        ]) {
          const answer = run(text, partial);
          if (answer !== null) expect(answer).toBe(known);
        }
      }),
    );
  });
});
