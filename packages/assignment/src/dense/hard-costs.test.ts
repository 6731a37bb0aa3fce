import { describe, expect, it } from "vitest";
import { type AssignmentProblem, assign, verifyAssignment } from "../index.js";

/** The least total over all permutations of an n × n matrix, by dynamic programming over sets of columns. */
function leastTotal(n: number, cost: ArrayLike<number>): number {
  const best = new Float64Array(1 << n).fill(Infinity);
  best[0] = 0;
  for (let set = 0; set < best.length; set++) {
    let row = 0;
    for (let rest = set; rest > 0; rest &= rest - 1) row++;
    for (let j = 0; j < n; j++) {
      const bit = 1 << j;
      if (row === n || (set & bit) !== 0) continue;
      best[set | bit] = Math.min(best[set | bit]!, best[set]! + cost[row * n + j]!);
    }
  }
  return best[best.length - 1]!;
}

function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function solved(problem: AssignmentProblem) {
  const answer = assign(problem);
  expect(verifyAssignment(problem, answer)).toEqual({ valid: true });
  return answer;
}

describe("squares against every assignment there is", () => {
  it("every 4 × 4 of costs 0 and 1", () => {
    const cost = new Int32Array(16);
    for (let code = 0; code < 1 << 16; code++) {
      for (let k = 0; k < 16; k++) cost[k] = (code >> k) & 1;
      const { total } = assign({ rows: 4, columns: 4, cost });
      if (total !== leastTotal(4, cost)) expect.fail(`4 × 4, ${code.toString(2)}: ${total}`);
    }
  });

  it("every 3 × 3 of costs 0, 1, 2", () => {
    const cost = new Int32Array(9);
    for (let code = 0; code < 3 ** 9; code++) {
      for (let k = 0; k < 9; k++) cost[k] = Math.floor(code / 3 ** k) % 3;
      const { total } = assign({ rows: 3, columns: 3, cost });
      if (total !== leastTotal(3, cost)) expect.fail(`3 × 3, code ${code}: ${total}`);
    }
  });

  it.each([5, 6, 7, 8])("thousands of squares of side %i of costs from 2 to 5 values", (n) => {
    const below = generator(n);
    for (let k = 0; k < (n === 8 ? 3000 : 6000); k++) {
      const values = 2 + (k % 4);
      const cost = Int32Array.from({ length: n * n }, () => below(values));
      const { total } = assign({ rows: n, columns: n, cost });
      if (total !== leastTotal(n, cost)) expect.fail(`${n} × ${n}: ${[...cost].join(" ")}: ${total}`);
    }
  });
});

describe("costs that are hard to add", () => {
  const n = 30;

  it("huge integers lose no digit", () => {
    const below = generator(1);
    for (let k = 0; k < 20; k++) {
      const cost = Float64Array.from({ length: n * n }, () => below(2 ** 46) - 2 ** 45);
      const answer = solved({ rows: n, columns: n, cost });
      const exact = answer.rowToColumn.reduce((sum, j, i) => sum + BigInt(cost[i * n + j]!), 0n);
      expect(BigInt(answer.total)).toBe(exact);
    }
  });

  it("the largest doubles are compared, not overflowed", () => {
    const cost = Float64Array.of(1e300, 1e299, 1e299, 1e300);
    expect(solved({ rows: 2, columns: 2, cost }).rowToColumn).toEqual(Int32Array.of(1, 0));
  });

  it("equal costs are solved, any value and shape", () => {
    for (const value of [0, -0, 7, -1e12, 0.1, 1e-300]) {
      for (const [rows, columns] of [
        [n, n],
        [n, 2 * n],
        [2 * n, n],
      ] as const) {
        const answer = solved({ rows, columns, cost: new Float64Array(rows * columns).fill(value) });
        expect(answer.total).toBeCloseTo(value * n, 6);
      }
    }
  });

  it("a constant added to a row or a column moves the total by it and the assignment stays least", () => {
    const below = generator(2);
    for (let k = 0; k < 50; k++) {
      const cost = Int32Array.from({ length: n * n }, () => below(10));
      const { total } = assign({ rows: n, columns: n, cost });
      const row = below(n);
      const by = below(2000) - 1000;
      const moved = cost.map((c, cell) => (Math.floor(cell / n) === row ? c + by : c));
      expect(solved({ rows: n, columns: n, cost: moved }).total).toBe(total + by);
      const down = cost.map((c, cell) => (cell % n === row ? c + by : c));
      expect(solved({ rows: n, columns: n, cost: down }).total).toBe(total + by);
    }
  });

  it("nothing but forbidden cells, and no cells at all, leave everybody unassigned", () => {
    const forbidden = new Float64Array(12).fill(Infinity);
    expect([...solved({ rows: 3, columns: 4, cost: forbidden }).rowToColumn]).toEqual([-1, -1, -1]);
    const int = new Int32Array(12).fill(2147483647);
    expect([...solved({ rows: 4, columns: 3, cost: int }).rowToColumn]).toEqual([-1, -1, -1, -1]);
    expect(solved({ rows: 0, columns: 4, cost: new Float64Array(0) }).total).toBe(0);
    expect([...solved({ rows: 2, columns: 0, cost: new Float64Array(0) }).rowToColumn]).toEqual([-1, -1]);
  });

  it("a cost that is not a number is named wherever it stands, the first of them in reading order", () => {
    for (let cell = 0; cell < 30; cell++) {
      for (const [rows, columns] of [
        [5, 6],
        [6, 5],
      ] as const) {
        const cost = new Float64Array(30).fill(1);
        cost[cell] = Number.NaN;
        cost[29] = Number.NaN;
        const where = `row ${Math.floor(cell / columns)}, column ${cell % columns} is NaN`;
        expect(() => assign({ rows, columns, cost })).toThrow(where);
        const allowed = new Int32Array(columns).fill(2);
        expect(() => assign({ rows, columns, cost, capacities: allowed })).toThrow(where);
      }
    }
  });
});

describe("published instances", () => {
  // H. W. Kuhn, The Hungarian method for the assignment problem, Naval Research Logistics Quarterly 2 (1955), ratings as
  // costs below 0; and those that the tests of SciPy's linear_sum_assignment publish with their least costs.
  const instances: [string, number[][], number][] = [
    [
      "Kuhn 1955",
      [
        [-8, -7, -9, -9],
        [-5, -2, -7, -8],
        [-6, -1, -4, -9],
        [-2, -3, -2, -6],
      ],
      -27,
    ],
    [
      "SciPy, square",
      [
        [400, 150, 400],
        [400, 450, 600],
        [300, 225, 300],
      ],
      850,
    ],
    [
      "SciPy, rectangular",
      [
        [400, 150, 400, 1],
        [400, 450, 600, 2],
        [300, 225, 300, 3],
      ],
      452,
    ],
    [
      "SciPy, rectangular with ties",
      [
        [10, 10, 8, 11],
        [9, 8, 1, 1],
        [9, 7, 4, 10],
      ],
      15,
    ],
  ];
  it.each(instances)("%s", (_, rows, optimum) => {
    const columns = rows[0]!.length;
    const cost = Int32Array.from(rows.flat());
    expect(solved({ rows: rows.length, columns, cost }).total).toBe(optimum);
    const turned = Int32Array.from(cost, (_, k) => rows[k % rows.length]![Math.floor(k / rows.length)]!);
    expect(solved({ rows: columns, columns: rows.length, cost: turned }).total).toBe(optimum);
  });
});

describe("rows much longer than a candidate list", () => {
  const n = 260;
  const kinds: Record<string, (i: number, j: number, below: (n: number) => number) => number> = {
    "one value in half of the row, and few others": (_, __, below) => below(2) * (1 + below(3)),
    "plateaus of fifty cells": (_, __, below) => 10 + below(5),
    "every row another size, so that no limit fits the next": (i, _, below) => 10 ** (i % 7) * below(1000),
    "profiles that many share": (i, j) => ((i % 7) - (j % 5)) ** 2,
    "negative and forbidden": (_, __, below) => (below(4) === 0 ? Infinity : -below(30)),
    "a few allowed cells a row": (i, j, below) => ((i + j) % 40 === 0 ? below(9) : Infinity),
  };
  for (const [kind, make] of Object.entries(kinds)) {
    it(kind, () => {
      const below = generator(n);
      const cost = Float64Array.from({ length: n * n }, (_, k) => make(Math.floor(k / n), k % n, below));
      solved({ rows: n, columns: n, cost });
      solved({ rows: n, columns: n, cost, capacities: Int32Array.from({ length: n }, (_, j) => j % 3) });
      solved({ rows: n - 60, columns: n, cost: cost.subarray(0, (n - 60) * n) });
    });
  }
});
