import { compile, type RawRecord } from "@waymark/core";
import { allocate, matchPair, pairStanding, shortlistPairs, verifyAllocation } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseload, client, mentor } from "../support/caseloads.js";

const model = compile(policy, { plugins: [westMidlands] });
const two = fc.tuple(client(model, "C-1"), mentor(model, "M-1"), mentor(model, "M-2"));

const good = {
  ...{ capacity: 1, specialisms: ["extreme-right-wing"], vetted: true, vetting_expires: "2027-06-01" },
  ...{ standing: "accredited", selected: true, trained: true, networks: [], knows_clients: [] },
  ...{ knows_mentors: [], slots: ["mon-eve"], organisation: "O-1", district: "dudley" },
};
const angry = {
  ...{ id: "C-1", extremism_type: "extreme-right-wing", consent: true, networks: [], pair_needed: true },
  ...{ slots: ["mon-eve", "tue-eve"] },
};
const blockersOf = (one: RawRecord, other: RawRecord) =>
  matchPair(model, angry, one, other).blockers.map(({ rule, mentor: who }) => `${rule} ${who}`);

describe("a pair of mentors", () => {
  it("has contributions that sum exactly to its points, whichever of the two is named first", () => {
    fc.assert(
      fc.property(two, ([one, a, b]) => {
        const found = matchPair(model, one, a, b);
        expect(found.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(found.points);
        expect(found.contributions.reduce((sum, { of }) => sum + of, 0)).toBe(10_000);
        expect(found.low).toBeLessThanOrEqual(found.points);
        expect(found.points).toBeLessThanOrEqual(found.high);
        expect(matchPair(model, one, b, a)).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });

  it("has an interval that brackets its points whatever the unknown facts turn out to be", () => {
    const known = fc.tuple(client(model, "C-1", 0), mentor(model, "M-1", 0), mentor(model, "M-2", 0));
    fc.assert(
      fc.property(two, known, (records, whole) => {
        const filled = records.map((record, i): RawRecord => {
          const from = whole[i] as RawRecord;
          const all = Object.keys(from).map((key) => [key, record[key] ?? from[key]]);
          return { ...Object.fromEntries(all), ...(i === 0 ? { wishes: record.wishes } : {}) };
        });
        const before = matchPair(model, records[0], records[1], records[2]);
        const after = matchPair(model, filled[0]!, filled[1]!, filled[2]!);
        expect(after.points).toBeGreaterThanOrEqual(before.low);
        expect(after.points).toBeLessThanOrEqual(before.high);
        if (before.admissible) expect(after.admissible).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("comes from different organisations or places, is not known to each other, and can meet the client (§3.3 B)", () => {
    const one = { ...good, id: "M-1" };
    const other = { ...good, id: "M-2", organisation: "O-2" };
    expect(blockersOf(one, other)).toEqual([]);
    expect(blockersOf(one, { ...good, id: "M-2" })).toEqual(["pair-from-different-places null"]);
    expect(blockersOf(one, { ...good, id: "M-2", district: "walsall" })).toEqual([]);
    expect(blockersOf(one, { ...other, knows_mentors: ["M-1"] })).toEqual(["pair-not-known null"]);
    expect(blockersOf({ ...one, knows_mentors: ["M-2"] }, other)).toEqual(["pair-not-known null"]);
    expect(blockersOf({ ...one, networks: ["N-1"] }, { ...other, networks: ["N-1"] })).toEqual([
      "pair-not-known null",
    ]);
    expect(blockersOf(one, { ...other, slots: ["tue-eve"] })).toEqual(["pair-time-in-common null"]);
    expect(blockersOf(one, { ...other, vetted: false })).toEqual(["vetted M-2"]);
    const unsure = matchPair(model, angry, one, { ...other, knows_mentors: null }).blockers[0];
    expect(unsure).toMatchObject({
      rule: "pair-not-known",
      certain: false,
      unknown: ["second.knows_mentors"],
    });
  });

  it("is worth more where one befriends and the other challenges (§3.3)", () => {
    const skilled = (id: string, befriending: string, interventionist: string) => ({
      ...good,
      ...{ id, organisation: id, befriending, interventionist },
    });
    const skills = (one: RawRecord, other: RawRecord) =>
      matchPair(model, angry, one, other).contributions.find(({ id }) => id === "pair-skills");
    const [friend, challenger] = [skilled("M-1", "strong", "none"), skilled("M-2", "none", "strong")];
    expect(skills(challenger, friend)).toMatchObject({
      points: 2_200,
      says: "M-1 is strong at befriending and M-2 at challenging.",
    });
    expect(skills(friend, skilled("M-3", "strong", "none"))?.points).toBe(110);
  });
});

describe("a shortlist of pairs", () => {
  it("has the best admissible pairs, as looking at every pair finds", () => {
    fc.assert(
      fc.property(caseload(model, { clients: 3, mentors: 6 }, 0), (cases) => {
        for (const one of cases.clients.filter(({ status }) => status !== "closed")) {
          const [found] = shortlistPairs(model, cases, { top: 3, client: String(one.id) });
          const all = cases.mentors.flatMap((a, i) =>
            cases.mentors.slice(i + 1).map((b) => matchPair(model, one, a, b)),
          );
          const open = all.filter(({ admissible }) => admissible).map(({ points }) => points);
          expect(found!.admissible).toBe(open.length);
          expect(found!.pairs.map(({ points }) => points)).toEqual(open.sort((a, b) => b - a).slice(0, 3));
          for (const pair of found!.pairs) expect(all).toContainEqual(pair);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("says who asks for two: safety, the client, the policy, or only that they are asked for", () => {
    const askedBy = (using: typeof model, more: RawRecord) =>
      shortlistPairs(using, { clients: [{ ...angry, ...more }], mentors: [] }, { top: 1 }).flatMap((one) =>
        one.askedBy.map(({ by }) => by),
      );
    expect(askedBy(model, {})).toEqual(["scheme"]);
    expect(askedBy(model, { pair_asked_by: ["safety"] })).toEqual(["safety"]);
    expect(askedBy(model, { pair_asked_by: ["client", "safety"] })).toEqual(["safety", "client"]);
    expect(askedBy(model, { pair_needed: false, pair_asked_by: ["client"] })).toEqual([]);
    const asking = compile(
      {
        ...policy,
        allocation: {
          pairsFor: {
            reads: ["client.extremism_type"],
            when: 'client.extremism_type == "extreme-right-wing"',
            says: "The policy asks for two mentors in {client.extremism_type} cases.",
            justification: "Checks and balances (§3.3 B).",
            lawfulBasis: "Public task.",
          },
        },
      },
      { plugins: [westMidlands] },
    );
    expect(askedBy(asking, { pair_needed: false })).toEqual(["policy"]);
    expect(askedBy(asking, { pair_needed: null })).toEqual(["policy"]);
    expect(askedBy(asking, { pair_asked_by: ["client"] })).toEqual(["client", "policy"]);
    expect(askedBy(asking, { pair_needed: false, extremism_type: "animal-rights" })).toEqual([]);
    const clients = [{ ...angry, pair_needed: false }];
    const mentors = ["M-1", "M-2"].map((id) => ({ ...good, id, organisation: id }));
    expect(allocate(model, { clients, mentors }).assignments[0]!.second).toBeNull();
    expect(allocate(asking, { clients, mentors }).assignments[0]!.second).toBe("M-2");
    expect(shortlistPairs(asking, { clients, mentors }, { top: 1 })[0]!.askedBy[0]!.says).toBe(
      "The policy asks for two mentors in extreme right wing cases.",
    );
  });

  it("has each pair where its standing says, and refuses one mentor twice", () => {
    fc.assert(
      fc.property(caseload(model, { clients: 1, mentors: 5 }, 0), (cases) => {
        const one = cases.clients[0];
        if (!one || one.status === "closed") return;
        const id = String(one.id);
        const [list] = shortlistPairs(model, cases, { top: 20, client: id });
        list!.pairs.forEach(({ mentor: lead, second }, i) => {
          const standing = pairStanding(model, cases, id, [second, lead]);
          expect([standing.rank, standing.admissible]).toEqual([i + 1, list!.admissible]);
          expect(standing.pair).toEqual(list!.pairs[i]);
          expect(standing.first).toEqual(i === 0 ? null : list!.pairs[0]);
        });
      }),
      { numRuns: 40 },
    );
    expect(() => matchPair(model, angry, { ...good, id: "M-1" }, { ...good, id: "M-1" })).toThrow(
      "A pair is two mentors, and M-1 is named twice.",
    );
  });

  it("leaves out a mentor whom somebody has ruled out", () => {
    const mentors = ["M-1", "M-2", "M-3"].map((id) => ({ ...good, id, organisation: id }));
    const decision = {
      client: "C-1",
      mentor: "M-2",
      kind: "veto",
      by: "P-1",
      role: "chair",
      date: "2026-09-01",
    };
    const overrides = [{ ...decision, reason: "He knows the family." }];
    const [found] = shortlistPairs(model, { clients: [angry], mentors, overrides }, { top: 9 });
    expect(found?.pairs.map(({ mentor: lead, second }) => [lead, second])).toEqual([["M-1", "M-3"]]);
  });
});

describe("two kinds of pair (§3.3 B; §6.2 J, K)", () => {
  const fitting = { ...angry, slots: ["mon-eve"], pair_needed: true };
  /** Two white skinheads from one project, as the report has them: they know each other and work together. */
  const j = {
    ...good,
    ...{ id: "M-J", specialisms: ["extreme-right-wing"], organisation: "O-1", district: "dudley" },
    ...{ slots: ["mon-eve"], knows_mentors: ["M-K"], trusted_mentors: ["M-K"] },
  };
  const k = { ...j, id: "M-K", knows_mentors: ["M-J"], trusted_mentors: ["M-J"] };
  const rulesFor = (client: RawRecord, using = model) =>
    matchPair(using, client, j, k).blockers.map(({ rule }) => rule);

  it("lets J and K work as a trusted pair, and not as an independent one", () => {
    expect(rulesFor({ ...fitting, pair_kind: "trusted" })).toEqual([]);
    expect(rulesFor({ ...fitting, pair_kind: "independent" })).toEqual([
      "pair-from-different-places",
      "pair-not-known",
    ]);
    const stranger = { ...k, id: "M-S", organisation: "O-2", knows_mentors: [], trusted_mentors: [] };
    const apart = { ...j, knows_mentors: [] };
    expect(matchPair(model, { ...fitting, pair_kind: "independent" }, apart, stranger).admissible).toBe(true);
    expect(matchPair(model, { ...fitting, pair_kind: "trusted" }, apart, stranger).admissible).toBe(false);
  });

  it("takes the client’s own word first, then who asks, then the policy, then the first kind", () => {
    const kindOf = (client: RawRecord, using = model) => matchPair(using, client, j, k).kind?.id;
    const trusting = compile({ ...policy, allocation: { pairKind: "trusted" } }, { plugins: [westMidlands] });
    expect(kindOf(fitting)).toBe("independent");
    expect(kindOf(fitting, trusting)).toBe("trusted");
    expect(kindOf({ ...fitting, pair_asked_by: ["safety"] })).toBe("trusted");
    expect(kindOf({ ...fitting, pair_asked_by: ["balance"] }, trusting)).toBe("independent");
    expect(kindOf({ ...fitting, pair_asked_by: ["safety"], pair_kind: "independent" }, trusting)).toBe(
      "independent",
    );
    expect(() =>
      compile({ ...policy, allocation: { pairKind: "trustd" } }, { plugins: [westMidlands] }),
    ).toThrow("trusted");
  });

  it("proposes each client a pair of the kind that they are to have, in one allocation", () => {
    const free = {
      ...j,
      id: "M-A",
      organisation: "O-2",
      district: "walsall",
      knows_mentors: [],
      trusted_mentors: [],
    };
    const clients = [
      { ...fitting, id: "C-1", pair_kind: "trusted" },
      { ...fitting, id: "C-2", pair_kind: "independent" },
    ];
    const mentors = [j, k, free, { ...free, id: "M-B", organisation: "O-3", district: "birmingham" }].map(
      (one) => ({
        ...one,
        capacity: 1,
      }),
    );
    const found = allocate(model, { clients, mentors });
    const two = found.assignments.map(({ client, mentor, second }) => [client, [mentor, second].sort()]);
    expect(two).toEqual([
      ["C-1", ["M-J", "M-K"]],
      ["C-2", ["M-A", "M-B"]],
    ]);
    expect(verifyAllocation(model, { clients, mentors }, found)).toEqual({ valid: true, problems: [] });
  });
});
