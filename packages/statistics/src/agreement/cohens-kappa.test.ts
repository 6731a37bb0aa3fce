import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cohensKappa } from "./cohens-kappa.js";

/** Judgements that give a table of counts. */
function raters(counts: number[][]) {
  const pairs = counts.flatMap((row, i) =>
    row.flatMap((n, j) => Array.from({ length: n }, () => [i, j] as const)),
  );
  return { a: pairs.map(([i]) => i), b: pairs.map(([, j]) => j), categories: counts.map((_, i) => i) };
}

describe("cohensKappa", () => {
  it("gives Fleiss, Levin and Paik's 0.68 for diagnoses (2003, table 18.1)", () => {
    const diagnoses = raters([
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ]);
    expect(cohensKappa({ ...diagnoses, weights: "none" })).toBeCloseTo(0.23 / 0.34, 12);
  });

  it("forgives near misses when weighted", () => {
    const near = raters([
      [5, 5, 0],
      [0, 5, 5],
      [0, 0, 10],
    ]);
    const kappa = (weights: "none" | "linear" | "quadratic") => cohensKappa({ ...near, weights });
    // By hand: 10 of 30 one step apart; expected steps (rows 10, 10, 10; columns 5, 10, 15) are 10 × (40 + 20 + 20) / 30.
    expect(kappa("linear")).toBeCloseTo(1 - (30 * 10) / 800, 12);
    expect(kappa("none")).toBeLessThan(kappa("linear"));
    expect(kappa("linear")).toBeLessThan(kappa("quadratic"));
  });

  it("is undefined, with the reason, when both raters use one category only", () => {
    const all = { a: ["y", "y"], b: ["y", "y"], categories: ["n", "y"], weights: "none" as const };
    expect(() => cohensKappa(all)).toThrow(/one and the same category.*0 \/ 0/);
  });

  it.each([
    ["length-mismatch", { a: ["x"], b: [], categories: ["x"] }],
    ["empty", { a: [], b: [], categories: ["x"] }],
    ["unknown-category", { a: ["x"], b: ["z"], categories: ["x", "y"] }],
    ["duplicate", { a: ["x"], b: ["x"], categories: ["x", "x"] }],
  ])("refuses with %s, and repeats no judgement", (code, input) => {
    const call = () => cohensKappa({ ...input, weights: "none" });
    expect(call).toThrow(expect.objectContaining({ code }));
    expect(call).not.toThrow(/\bz\b/);
  });

  test("with two categories the weights make no difference, and swapping raters never does", () => {
    const judgement = fc.tuple(fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(fc.array(judgement, { minLength: 1, maxLength: 40 }), (pairs) => {
        const input = { a: pairs.map(([a]) => a), b: pairs.map(([, b]) => b), categories: [false, true] };
        fc.pre(new Set([...input.a, ...input.b]).size > 1);
        const plain = cohensKappa({ ...input, weights: "none" });
        expect(cohensKappa({ ...input, weights: "quadratic" })).toBe(plain);
        expect(cohensKappa({ ...input, a: input.b, b: input.a, weights: "linear" })).toBe(plain);
        expect(plain).toBeGreaterThanOrEqual(-1);
        expect(plain).toBeLessThanOrEqual(1);
      }),
    );
  });
});
