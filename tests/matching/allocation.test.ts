import { type CaseloadTables, canonical, type Model } from "@waymark/core";
import { allocate, floorCost, type PreviousPair, proposalPlaces, verifyAllocation } from "@waymark/matching";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestByForce, standingOfPairs } from "../support/brute-force.js";
import { smallCaseload, smallModel } from "../support/small-scheme.js";

/** As many small instances as the clock of a check allows; the numbers are of instances, not of seconds. */
const runs = (numRuns: number) => ({ numRuns });

function holdToForce(
  model: Model,
  cases: CaseloadTables,
  previous: readonly PreviousPair[] = [],
): ReturnType<typeof allocate> {
  const found = allocate(model, cases, { previous });
  const best = bestByForce(model, cases, previous);
  expect(standingOfPairs(model, cases, found.assignments, previous)).toEqual(best.standing);
  expect(found.certificate.optimal).not.toBe("within-gap");
  expect(found.certificate.bound).toBeLessThanOrEqual(found.certificate.cost);
  expect(verifyAllocation(model, cases, found)).toEqual({ valid: true, problems: [] });
  return found;
}

describe("checking an allocation", () => {
  it("refuses what is no allocation, and one that claims more than its prices prove", () => {
    const model = smallModel();
    fc.assert(
      fc.property(smallCaseload({ clients: 4, mentors: 5 }), (cases) => {
        const found = allocate(model, cases);
        const { certificate } = found;
        const [id] = Object.keys(certificate.mentorPrices);
        const prices = (price: number) => ({ ...certificate.mentorPrices, ...(id ? { [id]: price } : {}) });
        const broken: unknown[] = [
          ...[null, {}, { ...found, overrides: undefined }, { ...found, certificate: {} }],
          ...[
            { ...found, assignments: [null] },
            { ...found, assignments: [{ client: "C-0" }] },
          ],
          ...[
            { ...found, previous: [{}] },
            { ...found, unmatched: [...found.unmatched, { client: "C-9" }] },
          ],
          {
            ...found,
            certificate: { ...certificate, bound: certificate.bound + 1, gap: certificate.gap - 1 },
          },
          { ...found, certificate: { ...certificate, objective: certificate.objective.slice(1) } },
          { ...found, certificate: { ...certificate, budgetPrice: 1 } },
          ...(id ? [{ ...found, certificate: { ...certificate, mentorPrices: prices(1) } }] : []),
        ];
        for (const one of broken) expect(verifyAllocation(model, cases, one as never).valid).toBe(false);
      }),
      runs(100),
    );
  });
});

describe("an allocation as people do it", () => {
  it("is the best of all, tier by tier, with pairs, vetoes and capacities, as trying every one finds", () => {
    const model = smallModel();
    fc.assert(
      fc.property(smallCaseload({ clients: 5, mentors: 5 }), (cases) => {
        holdToForce(model, cases);
      }),
      runs(1_500),
    );
  });

  it("is so where a client may have one mentor instead of two, and where further clients of a mentor cost points", () => {
    const model = smallModel({ pairs: "or-alone", workload: 700 });
    fc.assert(
      fc.property(smallCaseload({ clients: 4, mentors: 5 }), (cases) => {
        holdToForce(model, cases);
      }),
      runs(700),
    );
  });

  it("is so within a budget", () => {
    fc.assert(
      fc.property(
        smallCaseload({ clients: 4, mentors: 4 }),
        fc.integer({ min: 0, max: 25 }),
        (cases, most) => {
          const model = smallModel({ budget: { field: "rate", most, unknown: 5, per: "a week" } });
          holdToForce(model, cases);
        },
      ),
      runs(500),
    );
  });

  it("is so with a least acceptable fit, overall and on a factor, and says who waits because of it", () => {
    fc.assert(
      fc.property(
        smallCaseload({ clients: 4, mentors: 5 }),
        fc.constantFrom("whole" as const, "or-alone" as const),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (cases, pairs, points, level) => {
          const model = smallModel({ pairs, floor: { points, factors: { level } } });
          const found = holdToForce(model, cases);
          const cost = floorCost(model, cases)!;
          const open = allocate(smallModel({ pairs }), cases);
          expect(cost.served.with).toBe(found.assignments.length);
          expect(cost.served.without).toBe(open.assignments.length);
          expect(cost.served.with).toBeLessThanOrEqual(cost.served.without);
          const below = found.unmatched.filter(({ reason }) => reason === "below-floor");
          for (const { says, eligible } of below) {
            expect(says).toMatch(/least fit/);
            expect(eligible).toBeGreaterThan(0);
          }
          for (const { rank, of, better } of proposalPlaces(model, cases, found)) {
            expect(rank).toBeLessThanOrEqual(of);
            for (const one of better) expect(one.says).toContain(one.mentor);
          }
        },
      ),
      runs(400),
    );
  });

  it("lets people decide on a match below the least acceptable fit", () => {
    const model = smallModel({ floor: { points: 9_000 } });
    const cases = {
      clients: [{ id: "C-1", kinds: ["a"], level: 0, two: false }],
      mentors: [{ id: "M-1", capacity: 1, kind: "a", level: 6, house: "h-1", rate: 1 }],
    };
    expect(allocate(model, cases).unmatched[0]).toMatchObject({
      reason: "below-floor",
      says: "No eligible mentor reaches the least fit that the policy accepts. The best, M-1, falls short (the match as a whole: 60 of 100, at least 90 asked).",
    });
    expect(floorCost(model, cases)).toMatchObject({
      served: { with: 0, without: 1 },
      clients: [
        { client: "C-1", mentor: "M-1", shortfalls: [{ factor: null, points: 6_040, least: 9_000 }] },
      ],
    });
    const pin = {
      ...{ client: "C-1", mentor: "M-1", kind: "pin", by: "P-1", role: "chair", date: "2026-01-01" },
      reason: "They know each other from the boxing club.",
    };
    expect(allocate(model, { ...cases, overrides: [pin] }).assignments[0]).toMatchObject({ mentor: "M-1" });
  });

  it("is proven by its prices alone where nobody is to have two mentors", () => {
    const model = smallModel({ workload: 400 });
    fc.assert(
      fc.property(smallCaseload({ clients: 6, mentors: 5, pairs: 0 }), (cases) => {
        expect(holdToForce(model, cases).certificate).toMatchObject({ gap: 0, optimal: "by-prices" });
      }),
      runs(500),
    );
  });

  it("moves as few of the earlier proposals as can be when a mentor drops out, and says of each why", () => {
    const model = smallModel();
    fc.assert(
      fc.property(smallCaseload({ clients: 5, mentors: 5 }), fc.nat(), (cases, which) => {
        const before = allocate(model, cases);
        const gone = cases.mentors[which % Math.max(1, cases.mentors.length)]?.id;
        const overrides = (cases.overrides ?? []).filter(({ mentor }) => mentor !== gone);
        const rest = { ...cases, mentors: cases.mentors.filter(({ id }) => id !== gone), overrides };
        const previous = before.assignments.map(({ client, mentor, second }) => ({ client, mentor, second }));
        const after = holdToForce(model, rest, previous);
        const names = (list: readonly { client: string; mentor: string; second?: string | null }[]) =>
          new Map(list.map(({ client, mentor, second }) => [client, [mentor, second ?? null].sort().join()]));
        const [then, now] = [names(before.assignments), names(after.assignments)];
        const changed = [...then]
          .filter(([client, mentors]) => now.get(client) !== mentors)
          .map(([client]) => client);
        expect(after.moved.map(({ client }) => client).sort()).toEqual(changed.sort());
        for (const { says } of after.moved) expect(says).toMatch(/\S{2,}/);
        const had = before.assignments.filter(({ mentor, second }) => mentor === gone || second === gone);
        for (const { client } of had)
          expect(after.moved.find((one) => one.client === client)?.reason).toBe("mentor-gone");
      }),
      runs(400),
    );
  });

  it("moves nothing when nothing changed", () => {
    const model = smallModel();
    fc.assert(
      fc.property(smallCaseload({ clients: 5, mentors: 5 }), (cases) => {
        const before = allocate(model, cases);
        const after = allocate(model, cases, { previous: before });
        expect(after.moved).toEqual([]);
        expect(canonical(after.assignments)).toBe(canonical(before.assignments));
      }),
      runs(200),
    );
  });
});
