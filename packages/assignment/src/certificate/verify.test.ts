import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assignment, type AssignmentProblem, assign, verifyAssignment } from "../index.js";

const cell = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: -3, max: 6 }) }, fc.constant(Infinity));

const problems = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      cost: fc
        .array(cell, { minLength: rows * columns, maxLength: rows * columns })
        .map((list) => Float64Array.from(list)),
      capacities: fc.option(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }),
        { nil: undefined },
      ),
    }),
  );

function copy(answer: Assignment): Assignment {
  return structuredClone(answer);
}

function worth(problem: AssignmentProblem, answer: Assignment): { size: number; cost: number } {
  let size = 0;
  let cost = 0;
  answer.rowToColumn.forEach((j, i) => {
    if (j < 0) return;
    size++;
    cost += problem.cost[i * problem.columns + j]!;
  });
  return { size, cost };
}

describe("verifyAssignment", () => {
  it("accepts what assign gives", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        expect(verifyAssignment(problem, assign(problem))).toEqual({ valid: true });
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses another total", () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(-1, 1, 0.5, 1e-9, Number.NaN, Infinity), (problem, by) => {
        const answer = assign(problem);
        expect(verifyAssignment(problem, { ...answer, total: answer.total + by }).valid).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses another price of an assigned or a spare row or column", () => {
    fc.assert(
      fc.property(
        problems,
        fc.nat(),
        fc.constantFrom(-2, -1, 1, 2, 1e-9, Number.NaN),
        (problem, pick, by) => {
          const answer = copy(assign(problem));
          const at = pick % (problem.rows + problem.columns);
          if (at < problem.rows) answer.rowPrices[at]! += by;
          else answer.columnPrices[at - problem.rows]! += by;
          // The price of a column that takes nobody is free, within bounds.
          fc.pre(at < problem.rows || (problem.capacities?.[at - problem.rows] ?? 1) > 0);
          expect(verifyAssignment(problem, answer).valid).toBe(false);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("refuses every other assignment of fewer rows or higher cost, whatever else is changed with it", () => {
    const change = fc.record({ kind: fc.nat(5), at: fc.nat(), to: fc.integer({ min: -2, max: 6 }) });
    fc.assert(
      fc.property(problems, fc.array(change, { minLength: 1, maxLength: 4 }), (problem, changes) => {
        const best = assign(problem);
        const answer = copy(best);
        for (const { kind, at, to } of changes) mutate(problem, answer, kind, at, to);
        const now = worth(problem, answer);
        const changed = { ...answer, total: now.cost };
        if (!verifyAssignment(problem, changed).valid) return;
        expect(now).toEqual(worth(problem, best));
      }),
      { numRuns: 20_000 },
    );
  });

  it("names the first thing wrong and where", () => {
    const problem = { rows: 2, columns: 2, cost: Int32Array.of(1, 2, 3, 1) };
    const answer = copy(assign(problem));
    answer.rowToColumn[1] = 0;
    expect(verifyAssignment(problem, answer)).toEqual({
      valid: false,
      reason: "The column has more rows than it may take.",
      where: "column 0",
    });
  });
});

function mutate(problem: AssignmentProblem, answer: Assignment, kind: number, at: number, to: number): void {
  const row = at % problem.rows;
  const column = at % problem.columns;
  if (kind === 0) answer.rowToColumn[row] = to < problem.columns ? to : -1;
  if (kind === 1) {
    const other = (to + 2) % problem.rows;
    const kept = answer.rowToColumn[row]!;
    answer.rowToColumn[row] = answer.rowToColumn[other]!;
    answer.rowToColumn[other] = kept;
  }
  if (kind === 2) answer.rowPrices[row] = to;
  if (kind === 3) answer.columnPrices[column] = to;
  if (kind === 4 && answer.shortage) answer.shortage.rows[row] = to & 1;
  if (kind === 5 && answer.shortage) answer.shortage.columns[column] = to & 1;
}
