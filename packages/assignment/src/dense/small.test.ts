import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign, assignSparse, assignSteps, verifyAssignment } from "../index.js";
import type { AssignmentProblem } from "../problem/assignment.js";
import { newKernel, plainKernel } from "./kernel.js";
import { layOut } from "./layout.js";
import { isSmall, solveSmall } from "./small.js";

const costs = fc.constantFrom<(cells: number) => fc.Arbitrary<number[]>>(
  ...[
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -2_000_000, max: 2_000_000 }),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.constant(Infinity)),
    fc.constantFrom(0, -0, 1e-300, 1e300, Number.MAX_VALUE),
    fc.constantFrom(1, 2, Number.NaN, -Infinity),
  ].map((cost) => (cells: number) => fc.array(cost, { minLength: cells, maxLength: cells })),
);
const shapes = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 9 }));

const problems = fc.tuple(shapes, costs, fc.boolean()).chain(([[rows, more], kind, turned]) =>
  kind(rows * (rows + more)).map((cost) => ({
    rows: turned ? rows + more : rows,
    columns: turned ? rows : rows + more,
    cost: Float64Array.from(cost),
  })),
);

/** What a kernel leaves in its memory: how many rows it left for paths, prices, and who is where. */
function solvedBy(kernel: ReturnType<typeof newKernel>, { rows, columns, cost }: AssignmentProblem) {
  const at = layOut(rows, columns);
  for (let i = 0; i < rows; i++) {
    kernel.real.fill(Infinity, at.cost + i * at.width, at.cost + (i + 1) * at.width);
    kernel.real.set(cost.subarray(i * columns, (i + 1) * columns), at.cost + i * at.width);
  }
  const left = kernel.solve(at, 0, rows);
  if (left < 0) return { left };
  return {
    left,
    v: [...new Uint8Array(kernel.real.slice(at.v, at.v + columns).buffer)],
    columnOf: [...kernel.int.slice(at.columnOf, at.columnOf + rows)],
  };
}

describe("small problems, over the whole matrix", () => {
  it("WebAssembly and plain loops give the same bytes", () => {
    const kernel = newKernel(1 << 16);
    // Where there is WebAssembly, as here, this is not the plain one.
    expect(kernel.real.buffer.byteLength % 65536).toBe(0);
    fc.assert(
      fc.property(problems, (problem) => {
        fc.pre(problem.rows <= problem.columns);
        expect(solvedBy(kernel, problem)).toEqual(solvedBy(plainKernel(1 << 16), problem));
      }),
      { numRuns: 3000 },
    );
  });

  it("their totals are those of candidate lists, their prices hold, and steps give the same answer", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { rows, columns, cost } = problem;
        fc.pre(cost.every((c) => c > -Infinity && (c === Infinity || c < 1e200)));
        const answer = assign(problem);
        expect(verifyAssignment(problem, answer)).toEqual({ valid: true });
        const lists = {
          ...problem,
          rowStart: Array.from({ length: rows + 1 }, (_, i) => i * columns),
          column: Array.from(cost, (_, cell) => cell % columns),
        };
        const other = assignSparse(lists);
        const assigned = (found: typeof other) => found.rowToColumn.filter((j) => j >= 0).length;
        expect(assigned(answer)).toBe(assigned(other));
        expect(Math.abs(answer.total - other.total)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(other.total)),
        );
        const steps = assignSteps(problem);
        let step = steps.next();
        while (!step.done) step = steps.next();
        expect(step.value).toEqual(answer);
      }),
      { numRuns: 2000 },
    );
  });

  it("whole costs are the same problem whether as doubles or 32-bit numbers", () => {
    const cost = Int32Array.of(4, 2147483647, 3, 2, 0, 2147483647, 3, 2, 2);
    const real = Float64Array.from(cost, (c) => (c === 2147483647 ? Infinity : c));
    expect(assign({ rows: 3, columns: 3, cost })).toEqual(assign({ rows: 3, columns: 3, cost: real }));
  });

  it("large and small problems in turn do not disturb each other", () => {
    const small = { rows: 2, columns: 2, cost: Int32Array.of(1, 2, 1, 3) };
    const cost = Float64Array.from({ length: 90 * 90 }, (_, k) => (k * k) % 97);
    const first = assign(small);
    const large = assign({ rows: 90, columns: 90, cost });
    expect(assign(small)).toEqual(first);
    expect(assign({ rows: 90, columns: 90, cost })).toEqual(large);
    const steps = assignSteps({ rows: 90, columns: 90, cost });
    steps.next();
    assign(small);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toEqual(large);
  });

  it("leave to others what they cannot hold", () => {
    const square = (...cost: number[]) => ({ rows: 2, columns: 2, cost: Float64Array.from(cost) });
    expect(solveSmall(square(1, Infinity, 2, Infinity))).toBeNull();
    expect(solveSmall(square(1, Number.NaN, 2, 3))).toBeNull();
    expect(solveSmall(square(1, -Infinity, 2, 3))).toBeNull();
    expect(solveSmall(square(0.4, 1e300, 1e300, 0.3))).toBeNull();
    expect(solveSmall(square(1, 1e15, 1e15, 3))?.total).toBe(4);
  });

  it("much longer than wide, or of few kinds of rows, they may have more cells", () => {
    const of = (rows: number, columns: number, cost: (i: number, j: number) => number) => {
      const cells = Float64Array.from({ length: rows * columns }, (_, k) =>
        cost(Math.floor(k / columns), k % columns),
      );
      return { rows, columns, cost: cells };
    };
    const scattered = (i: number, j: number) => (Math.imul(i * 7919 + j, 0x9e3779b1) >>> 0) % 1000;
    for (const problem of [
      of(4400, 300, scattered),
      of(300, 4400, scattered),
      of(1100, 1100, (i, j) => scattered(i % 9, j)),
    ]) {
      expect(isSmall(problem)).toBe(true);
      const answer = assign(problem);
      expect(verifyAssignment(problem, answer)).toEqual({ valid: true });
      expect(assign(problem)).toEqual(answer);
      const capacities = new Int32Array(problem.columns).fill(1);
      expect(assign({ ...problem, capacities }).total).toBe(answer.total);
    }
    expect(isSmall(of(1100, 1100, scattered))).toBe(false);
  });
});
