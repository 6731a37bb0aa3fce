import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgreementProblem, type TopAgreement, topAgreement } from "../index.js";

/** Every pair, plainly. */
function plain({ traits, rows, columns, weights, top, rank }: AgreementProblem): TopAgreement {
  const column: number[] = [];
  const points: number[] = [];
  for (let i = 0; i < rows.length / traits; i++) {
    const all = Array.from({ length: columns.length / traits }, (_, j) => {
      let score = 0;
      for (let t = 0; t < traits; t++) {
        const value = rows[i * traits + t]!;
        if (value >= 0 && value === columns[j * traits + t]) score += weights[t]!;
      }
      return { j, score, rank: rank?.[j] ?? j };
    });
    all.sort((a, b) => b.score - a.score || a.rank - b.rank);
    for (let k = 0; k < top; k++) {
      column.push(all[k]?.j ?? -1);
      points.push(all[k]?.score ?? 0);
    }
  }
  return { column: Int32Array.from(column), points: Int32Array.from(points) };
}

const problems = fc
  .record({ traits: fc.integer({ min: 1, max: 9 }), columns: fc.nat(60), rows: fc.nat(20) })
  .chain(({ traits, columns, rows }) => {
    const people = (count: number) =>
      fc
        .array(fc.integer({ min: -1, max: 3 }), { minLength: count * traits, maxLength: count * traits })
        .map((list) => Int32Array.from(list));
    return fc.record({
      traits: fc.constant(traits),
      rows: people(rows),
      columns: people(columns),
      weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: traits, maxLength: traits }),
      top: fc.nat(12),
      rank: fc.option(
        fc
          .uniqueArray(fc.integer(), { minLength: columns, maxLength: columns })
          .map((list) => Int32Array.from(list)),
        { nil: undefined },
      ),
    });
  });

describe("topAgreement", () => {
  it("gives what comparing every pair gives", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        expect(topAgreement(problem)).toEqual(plain(problem));
      }),
      { numRuns: 1500 },
    );
  });

  it("refuses weights that are not whole and ranks that are not unique", () => {
    const problem = { traits: 1, rows: Int32Array.of(1), columns: Int32Array.of(1, 2), weights: [1], top: 1 };
    expect(() => topAgreement({ ...problem, weights: [0.5] })).toThrow(/weight is 0.5/);
    expect(() => topAgreement({ ...problem, rank: Int32Array.of(1, 1) })).toThrow(/all different/);
  });
});
