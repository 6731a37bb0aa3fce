import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWaymarkError } from "../problems.js";
import { firstOf, leastOf, mapPoints, mostOf, type Weighed, weigh, whenKnown } from "./compose.js";
import type { Part, PartOutcome } from "./part.js";
import { partOf } from "./part-of.js";

/** A part that reads one fact of a client, from 0 to 2, and gives these points for each. */
const partReading = (field: string, [a, b, c]: readonly [number, number, number]): Part =>
  partOf({
    source: `about ${field}`,
    levels: [
      { id: "none", when: `client.${field} == 0`, points: a, says: `No ${field}.` },
      { id: "some", when: `client.${field} == 1`, points: b, says: `Some ${field}.` },
      { id: "much", when: true, points: c, says: `Much ${field}.` },
    ],
  });

const names = ["a", "b", "c"] as const;
const points = fc.nat(10_000);
const leaf = fc
  .tuple(fc.constantFrom(...names), points, points, points)
  .map(([field, ...levels]) => partReading(field, levels));
const facts = fc.record(Object.fromEntries(names.map((name) => [name, fc.option(fc.nat(2))])));

/** Functions of points that fall, rise, jump and stay. */
const maps = [
  (p: number) => 10_000 - p,
  (p: number) => Math.min(p, 6_000),
  (p: number) => (p < 5_000 ? 9_000 : 1_000),
  (p: number) => Math.abs(p - 5_000),
  () => 7,
] as const;

/** Parts composed of parts, up to three deep, in every way that there is. */
const composed = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc
      .array(fc.tuple(tie("part"), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 3 })
      .map((list) => weigh(list.map(([part, weight]) => ({ part, weight })))),
    fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map(firstOf),
    fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map(mostOf),
    fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map(leastOf),
    fc.tuple(tie("part"), fc.constantFrom(...maps)).map(([part, map]) => mapPoints(part, map)),
    fc.tuple(tie("part"), points).map(([part, other]) => whenKnown(part, other)),
  ),
})).part;

/** Every way in which missing facts may turn out. */
function completions(client: Readonly<Record<string, number | null>>): Record<string, number>[] {
  return names.reduce<Record<string, number>[]>(
    (sofar, name) =>
      sofar.flatMap((one) => {
        const known = client[name];
        const values = known === null || known === undefined ? [0, 1, 2] : [known];
        return values.map((value) => ({ ...one, [name]: value }));
      }),
    [{}],
  );
}

const seed = { seed: 20_101, numRuns: 300 };

describe("what composing keeps, whatever is composed of what", () => {
  it("bounds: whole points from 0 to 10 000, inside their own interval", () => {
    fc.assert(
      fc.property(composed, facts, (part, client) => {
        const { points, low, high } = part.of({ client });
        for (const one of [points, low, high]) expect(Number.isInteger(one)).toBe(true);
        expect([0 <= low, low <= points, points <= high, high <= 10_000]).toEqual([true, true, true, true]);
      }),
      seed,
    );
  });

  it("intervals: however missing facts turn out, the points lie inside, and so does each narrower interval", () => {
    fc.assert(
      fc.property(composed, facts, (part, client) => {
        const open = part.of({ client });
        for (const known of completions(client)) {
          const settled = part.of({ client: known });
          expect(settled.points).toBeGreaterThanOrEqual(open.low);
          expect(settled.points).toBeLessThanOrEqual(open.high);
          expect(settled.low).toBeGreaterThanOrEqual(open.low);
          expect(settled.high).toBeLessThanOrEqual(open.high);
        }
      }),
      seed,
    );
  });

  it("certainty: where every fact is known, nothing is left open", () => {
    fc.assert(
      fc.property(composed, fc.nat(2), fc.nat(2), fc.nat(2), (part, a, b, c) => {
        const { points, low, high, unknown } = part.of({ client: { a, b, c } });
        expect([low, high, unknown]).toEqual([points, points, []]);
      }),
      seed,
    );
  });

  it("sums: the parts of what is weighed sum to it exactly, and what they can give sums to 10 000", () => {
    const lists = fc.array(fc.tuple(composed, fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(lists, facts, (list, client) => {
        fc.pre(list.some(([, weight]) => weight > 0));
        const found = weigh(list.map(([part, weight]) => ({ part, weight }))).of({ client });
        const sum = (key: "points" | "low" | "high" | "of") =>
          (found.parts ?? []).reduce((total, one) => total + one[key], 0);
        expect([sum("points"), sum("low"), sum("high"), sum("of")]).toEqual([
          ...[found.points, found.low, found.high, 10_000],
        ]);
      }),
      seed,
    );
  });

  it("monotonicity: more points of a part never give fewer of what is weighed, of the most or of the least", () => {
    const fixed = (at: number) =>
      partOf({ source: "none", levels: [{ id: "all", when: true, points: at, says: "All." }] });
    fc.assert(
      fc.property(points, points, points, fc.nat(9), fc.nat(9), (one, other, rest, weight, second) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const with_ = (at: number): readonly Weighed[] => [
          { part: fixed(at), weight: weight + 1 },
          { part: fixed(rest), weight: second },
        ];
        const lists = (at: number) => with_(at).map(({ part }) => part);
        for (const make of [
          (at: number) => weigh(with_(at)),
          (at: number) => mostOf(lists(at)),
          (at: number) => leastOf(lists(at)),
          (at: number) => firstOf(lists(at)),
        ])
          expect(make(less).of({}).points).toBeLessThanOrEqual(make(more).of({}).points);
      }),
      seed,
    );
  });

  it("reads: a fact that is not read changes nothing", () => {
    fc.assert(
      fc.property(composed, facts, fc.nat(2), (part, client, value) => {
        const unread = names.filter((name) => !part.reads.includes(`client.${name}`));
        const changed = { ...client, ...Object.fromEntries(unread.map((name) => [name, value])) };
        expect(part.of({ client: changed })).toEqual(part.of({ client }));
      }),
      seed,
    );
  });
});

describe("a part by itself", () => {
  const codeOf = (run: () => unknown) => {
    try {
      run();
      return undefined;
    } catch (error) {
      return isWaymarkError(error) ? error.code : error;
    }
  };

  it("reads cells by its fields, with their words and units, and refuses what they do not have", () => {
    const age = partOf(
      {
        source: "none",
        levels: [
          { id: "grown", when: "client.age >= 18", points: 10_000, says: "Is {client.age}." },
          { id: "young", when: true, points: 0, says: "Is young." },
        ],
      },
      {
        fields: {
          client: [
            {
              id: "age",
              title: "Age",
              kind: "integer",
              sensitivity: "ordinary",
              describes: "x",
              unit: "years",
            },
          ],
        },
      },
    );
    expect(age.of({ client: { age: "18 years" } }).says).toBe("Is 18.");
    expect(codeOf(() => age.of({ client: { age: "18 months" } }))).toBe("bad-value");
    expect(codeOf(() => age.of({ client: { aeg: 18 } }))).toBe("unknown-field");
  });

  it("says what is wrong with it where it is made", () => {
    const levels = [{ id: "all", when: "client.aeg == 1", points: 0, says: "All." }] as const;
    expect(codeOf(() => partOf({ source: "none", levels }, { fields: { client: [] } }))).toBe(
      "unknown-field",
    );
    expect(codeOf(() => partOf({ source: "none", levels: [{ ...levels[0], when: "a &&" }] }))).toBe(
      "formula-not-allowed",
    );
    expect(codeOf(() => weigh([]))).toBe("no-weight");
    expect(codeOf(() => firstOf([]))).toBe("not-a-list");
    const always = partOf({ source: "none", levels: [{ id: "all", when: true, points: 1, says: "All." }] });
    expect(codeOf(() => mapPoints(always, () => 0.5).of({}))).toBe("bad-points");
    expect(codeOf(() => whenKnown(always, 10_001))).toBe("bad-points");
  });

  it("says it as it is: the level, or what to ask", () => {
    const open: PartOutcome = partReading("a", [1, 2, 3]).of({ client: {} });
    expect(open).toEqual({
      ...{ level: null, points: 3, low: 1, high: 3, says: "Not known yet.", source: "about a" },
      unknown: ["client.a"],
    });
  });
});
