import { type CaseloadTables, compile, fingerprint, openCaseload } from "@waymark/core";
import { allocate, sayProof, verifyAllocation } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examplePeople } from "../../benchmarks/support/example-people.mjs";
import { layOut } from "../../packages/matching/src/allocation/layout.js";
import { openProblem } from "../../packages/matching/src/allocation/open-problem.js";
import { rowProgram } from "../../packages/matching/src/allocation/row-program.js";
import { solveByRows, solveByTable } from "../../packages/matching/src/allocation/solve.js";
import { boundOf } from "../../packages/matching/src/allocation/solver/bound.js";
import { costOf } from "../../packages/matching/src/allocation/solver/program.js";
import { rowBound } from "../../packages/matching/src/allocation/solver/row-bound.js";
import { pairFinder } from "../../packages/matching/src/pairs/cheapest-pairs.js";
import { pairTables } from "../../packages/matching/src/pairs/pair-table.js";
import { bitsOf, columnsIn } from "../../packages/matching/src/score/bits.js";
import { cheapestColumns } from "../../packages/matching/src/score/cheapest.js";
import { openPool } from "../../packages/matching/src/score/open-pool.js";
import { eligibleColumns } from "../../packages/matching/src/score/pool.js";
import { caseload } from "../support/caseloads.js";

const models = [
  { pairs: "whole" },
  { pairs: "or-alone" },
  { pairs: "whole", workload: 40 },
  { pairs: "or-alone", floor: { points: 5_000 } },
].map((allocation) =>
  compile({ ...policy, allocation: { ...policy.allocation, ...allocation } } as typeof policy, {
    plugins: [westMidlands],
  }),
);
const model = models[0]!;

/** Random people who could be matched more often than not: what nobody has to settle first is settled. */
const people = caseload(model, { clients: 9, mentors: 7 }, 1).map(
  ({ clients = [], mentors = [] }): CaseloadTables => ({
    clients: clients.map((one, i) => ({
      ...one,
      ...{ status: "open", consent: true, risk_assessed: true, wishes: [], networks: [] },
      ...{ extremism_type: "extreme-right-wing", slots: ["mon-eve", "tue-eve"], pair_needed: i % 2 === 0 },
    })),
    mentors: mentors.map((one) => ({
      ...one,
      ...{ specialisms: ["extreme-right-wing"], slots: ["mon-eve", "tue-eve"], knows_mentors: [] },
    })),
  }),
);

describe("an allocation by rows", () => {
  it("is as good as one by a table of all costs, and its bound is that of all options", () => {
    let [paired, charged] = [0, 0];
    fc.assert(
      fc.property(fc.constantFrom(...models), people, fc.boolean(), (one, tables, again) => {
        const opened = openCaseload(one, tables);
        const previous = again ? allocate(one, opened) : undefined;
        const problem = openProblem(opened, previous);
        const { program } = layOut(problem);
        const [rows, table] = [solveByRows(problem).found, solveByTable(problem).found];
        expect(costOf(program, rows.choice)).toBe(rows.cost);
        for (const { prices } of [rows, table]) {
          const [all, each] = [
            boundOf(program, prices),
            rowBound(rowProgram(problem, layOut(problem)), prices),
          ];
          expect([each.bound, [...each.rowPrice]]).toEqual([all.bound, [...all.rowPrice]]);
        }
        expect(boundOf(program, rows.prices).bound).toBe(rows.bound);
        expect(rows.bound).toBeLessThanOrEqual(table.cost);
        expect(table.bound).toBeLessThanOrEqual(rows.cost);
        if (program.pairs.every((options) => options === null)) expect(rows.cost).toBe(table.cost);
        if (rows.choice.second.some((column) => column >= 0)) paired += 1;
        if (program.step > 0 && rows.choice.first.some((column) => column >= 0)) charged += 1;
      }),
      { numRuns: 150 },
    );
    expect(paired).toBeGreaterThan(15);
    expect(charged).toBeGreaterThan(10);
  });

  it("leaves a gap in points alone, is checked without a table, and is the same in any order of rows", () => {
    const tables = examplePeople({ clients: 600, mentors: 300, seed: 4 }) as CaseloadTables;
    const opened = openCaseload(model, tables);
    const found = allocate(model, opened);
    const { certificate, assignments, points } = found;
    expect(assignments.filter(({ second }) => second !== null).length).toBeGreaterThan(30);
    expect(sayProof(certificate)).toMatch(/^(best possible under|no allocation matches more clients)/);
    expect(certificate.gap).toBeLessThan(points / 1_000);
    expect(verifyAllocation(model, opened, found)).toEqual({ valid: true, problems: [] });
    const turned = {
      clients: [...(tables.clients ?? [])].reverse(),
      mentors: [...(tables.mentors ?? [])].reverse(),
    };
    expect(fingerprint(allocate(model, turned))).toBe(fingerprint(found));
  });
});

describe("the cheapest", () => {
  const extraOf = (list: readonly number[], size: number) =>
    Float64Array.from({ length: size }, (_, j) => list[j % list.length]!);
  const extras = fc.array(fc.oneof(fc.integer({ min: 0, max: 4_000 }), fc.constant(Infinity)), {
    minLength: 1,
    maxLength: 9,
  });

  it("pairs are found without looking at all, as looking at all finds them", () => {
    let several = 0;
    // Few people, who may all be listed, and many, who are not.
    const many = fc
      .nat(1_000)
      .map((seed) => examplePeople({ clients: 24, mentors: 70, seed }) as CaseloadTables);
    const limits = fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 12_000 }));
    fc.assert(
      fc.property(
        fc.oneof(people, many),
        extras,
        fc.integer({ min: 1, max: 6 }),
        limits,
        (tables, list, most, below) => {
          const pool = openPool(openCaseload(model, tables));
          const size = pool.mentors.length;
          const extra = extraOf(list, size);
          const rank = Int32Array.from({ length: size }, (_, j) => (j * 31) % 73);
          const pairs = pairTables(pool);
          for (let row = 0; row < pool.clients.length; row++) {
            const columns = eligibleColumns(pool, row);
            const { first, second, points } = pairs.table(row, columns);
            const all = [...points.keys()]
              .map((k) => {
                const [a, b] = [first[k]!, second[k]!];
                const [low, high] = [rank[a]!, rank[b]!].sort((x, y) => x - y) as [number, number];
                return { a, b, low, high, cost: 10_000 - points[k]! + extra[a]! + extra[b]! };
              })
              .filter(({ cost }) => cost < below)
              .sort((x, y) => x.cost - y.cost || x.low - y.low || x.high - y.high)
              .slice(0, most);
            const found = pairFinder(pool, pairs, { row, columns, least: 0, rank }).cheapest(
              extra,
              most,
              below,
            );
            expect([...found.first]).toEqual(all.map(({ a }) => a));
            expect([...found.second]).toEqual(all.map(({ b }) => b));
            expect([...found.cost]).toEqual(all.map(({ cost }) => cost));
            if (all.length > 1) several += 1;
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(several).toBeGreaterThan(100);
  });

  it("single mentors are found as sorting all finds them", () => {
    fc.assert(
      fc.property(
        people,
        extras,
        fc.integer({ min: 1, max: 4 }),
        fc.nat(9_000),
        (tables, list, most, above) => {
          const pool = openPool(openCaseload(model, tables));
          const size = pool.mentors.length;
          const extra = extraOf(list, size);
          const rank = Int32Array.from({ length: size }, (_, j) => size - j);
          for (let row = 0; row < pool.clients.length; row++) {
            const open = row % 2 === 0 ? pool.openTo(row) : bitsOf(size, true);
            const all = columnsIn(open)
              .map((column) => ({ column, points: pool.scores.at(row, column).points }))
              .filter(({ column, points }) => points - extra[column]! > above)
              .sort(
                (x, y) => y.points - extra[y.column]! - x.points + extra[x.column]! || y.column - x.column,
              )
              .slice(0, most);
            const found = cheapestColumns(pool.scores, { row, open, extra, rank, most, above, least: 0 });
            expect(found.columns).toEqual(all.map(({ column }) => column));
            expect(found.points).toEqual(all.map(({ points }) => points));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
