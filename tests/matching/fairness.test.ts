import {
  type CaseloadTables,
  canonical,
  compile,
  type Model,
  type Plugin,
  type RawRecord,
} from "@waymark/core";
import { allocate, auditFairness, type GroupRow, match, shortlist } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { protectPartition, type Tally } from "../../packages/matching/src/fairness/protect.js";
import { caseload } from "../support/caseloads.js";

const plugins = [westMidlands];
const model = compile(policy, { plugins });
const ready = {
  ...{ capacity: 1, vetted: true, vetting_expires: "2027-06-01", standing: "accredited" },
  ...{ selected: true, trained: true, networks: [], knows_clients: [] },
  ...{ specialisms: ["al-qaeda-influenced"] },
};
const common = { extremism_type: "al-qaeda-influenced", consent: true, networks: [] };
const audit = (cases: CaseloadTables, options = {}, using: Model = model) =>
  auditFairness(using, cases, allocate(using, cases), options);

/** So many clients of a faith, each with a mentor of their own or none. */
function group(faith: string, served: number, waiting: number) {
  const ids = (n: number, kind: string) => Array.from({ length: n }, (_, i) => `${faith}-${kind}${i}`);
  const clients = [
    ...ids(served, "s").map((id) => ({ ...common, id, faith })),
    ...ids(waiting, "w").map((id) => ({ ...common, id, faith, consent: false })),
  ];
  return { clients, mentors: ids(served, "m").map((id) => ({ ...ready, id })) };
}

function together(...parts: ReturnType<typeof group>[]): CaseloadTables {
  return {
    clients: parts.flatMap(({ clients }) => clients),
    mentors: parts.flatMap(({ mentors }) => mentors),
  };
}

function rowsOf(cases: CaseloadTables, field: string, options = {}): Map<string | null, GroupRow> {
  const table = audit(cases, { solves: 0, ...options }).tables.find((one) => one.field === field)!;
  return new Map(table.rows.map((row) => [row.value, row]));
}

describe("who waits", () => {
  it("is counted by group, with Wilson intervals, where groups are large enough", () => {
    const rows = rowsOf(together(group("islam", 12, 28), group("christianity", 32, 8)), "client.faith", {
      threshold: 5,
    });
    expect(rows.get("christianity")).toMatchObject({
      ...{ clients: 40, served: 32, waiting: 8, waits: "less" },
      waitingRate: { points: 2_000, low: 1_049, high: 3_476 },
    });
    expect(rows.get("islam")).toMatchObject({ waiting: 28, waits: "more" });
    expect(rows.get("judaism")).toMatchObject({ clients: 0, waiting: 0, waitingRate: null, waits: null });
  });

  it("hides a small group, and the next smallest, so that the first cannot be worked out", () => {
    const cases = together(group("islam", 30, 20), group("christianity", 15, 10), group("sikhism", 2, 1));
    const rows = rowsOf(cases, "client.faith");
    expect(rows.get("sikhism")).toMatchObject({
      clients: null,
      served: null,
      waiting: null,
      meanPoints: null,
    });
    expect(rows.get("christianity")!.clients).toBeNull();
    expect(rows.get("islam")).toMatchObject({ clients: 50, served: 30, waiting: 20 });
  });

  it("hides a small number who wait in a large group", () => {
    const rows = rowsOf(together(group("islam", 30, 3), group("none", 25, 15)), "client.faith");
    expect(rows.get("islam")).toMatchObject({ clients: 33, served: null, waiting: null, waitingRate: null });
    expect(rows.get("none")).toMatchObject({ clients: 40, served: null, waiting: null });
  });

  it("hides a set's value where its complement is small", () => {
    const cases = group("none", 30, 15);
    const clients = cases.clients.map((one, i) => ({ ...one, needs: i < 40 ? ["work"] : ["housing"] }));
    const rows = rowsOf({ ...cases, clients }, "client.needs");
    expect(rows.get("work")!.clients).toBeNull();
    expect(rows.get("family")).toMatchObject({ clients: 0 });
  });

  it("never shows a small count, nor leaves one hidden group or a small hidden sum while others are shown", () => {
    const tally = fc
      .record({ served: fc.nat(40), waiting: fc.nat(40) })
      .map(({ served, waiting }): Tally => ({ clients: served + waiting, served, waiting, points: 0 }));
    fc.assert(
      fc.property(
        fc.array(tally, { maxLength: 8 }),
        fc.integer({ min: 1, max: 15 }),
        (tallies, threshold) => {
          const shown = protectPartition(tallies, threshold);
          const small = (count: number) => count > 0 && count < threshold;
          const views = [
            { key: "size", counts: ["clients"] },
            { key: "split", counts: ["clients", "served", "waiting"] },
          ] as const;
          for (const { key, counts } of views) {
            tallies.forEach((one, i) => {
              if (shown[i]![key]) for (const count of counts) expect(small(one[count])).toBe(false);
            });
            const hidden = tallies.filter((_, i) => !shown[i]![key]);
            if (hidden.length === 0 || tallies.every(({ clients }, i) => clients === 0 || !shown[i]![key]))
              continue;
            expect(hidden.length).toBeGreaterThan(1);
            for (const count of counts)
              expect(small(hidden.reduce((sum, one) => sum + one[count], 0))).toBe(false);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is beside whom the allocation gives lower scores, where the pool’s best are alike", () => {
    const counted = compile(
      {
        ...policy,
        factors: {
          ...policy.factors,
          gender: {
            weight: 3_000,
            mode: "similar",
            justification: "For a test.",
            lawfulBasis: "For a test.",
          },
        },
      },
      { plugins },
    );
    const of = (n: number, kind: string, gender: string) =>
      Array.from({ length: n }, (_, i) => ({ id: `${kind}-${gender}-${i}`, gender }));
    const cases = {
      clients: [...of(15, "C", "female"), ...of(15, "C", "male")].map((one) => ({ ...common, ...one })),
      mentors: [...of(2, "M", "female"), ...of(28, "M", "male")].map((one) => ({ ...ready, ...one })),
    };
    const table = audit(cases, { solves: 0 }, counted).tables.find(({ field }) => field === "client.gender")!;
    const rows = new Map(table.rows.map((row) => [row.value, row]));
    expect(rows.get("female")).toMatchObject({ clients: 15, served: 15, scores: "alike", given: "lower" });
    expect(rows.get("male")).toMatchObject({ clients: 15, served: 15, scores: "alike", given: "higher" });
    const { allocated, meanPoints } = rows.get("female")!;
    expect(allocated!.mean).toBe(meanPoints);
    expect(allocated!.low).toBeLessThan(allocated!.mean);
  });

  it("is beside whose best mentor scores lower, with intervals, in groups large enough", () => {
    const clients = ["islam", "christianity"].flatMap((faith) =>
      Array.from({ length: 12 }, (_, i) => ({
        ...common,
        id: `${faith}-${i}`,
        faith,
        slots: i % 2 ? ["mon-am"] : [],
      })),
    );
    const mentor = { ...ready, id: "M-1", faith: "islam", practising: true, slots: ["mon-am"] };
    const cases = { clients, mentors: [mentor] };
    const rows = rowsOf(cases, "client.faith");
    const points = (id: string) => match(model, clients.find((one) => one.id === id)!, mentor).points;
    const [islam, other] = [rows.get("islam")!, rows.get("christianity")!];
    expect([islam.scores, other.scores]).toEqual(["higher", "lower"]);
    expect(islam.best!.mean).toBe(Math.round((points("islam-0") + points("islam-1")) / 2));
    expect(islam.best!.low).toBeLessThan(islam.best!.mean);
    // Twelve scores, half of them `gap` apart: the spread is known, and t for 11 degrees of freedom is 2.201.
    const gap = points("islam-1") - points("islam-0");
    const half = (2.201 * (gap / 2) * Math.sqrt(12 / 11)) / Math.sqrt(12);
    expect(islam.best!.high - islam.best!.low).toBeGreaterThanOrEqual(Math.floor(2 * half));
    expect(islam.best!.high - islam.best!.low).toBeLessThanOrEqual(Math.ceil(2 * half) + 2);
    expect(rowsOf(cases, "client.faith", { threshold: 13 }).get("islam")).toMatchObject({
      best: null,
      scores: null,
    });
  });

  it("refuses an allocation of other clients, and options that do not fit", () => {
    const cases = group("none", 2, 0);
    expect(() => auditFairness(model, cases, allocate(model, group("islam", 1, 0)))).toThrow("allocation");
    expect(() => audit(cases, { threshold: 0 })).toThrow("options.threshold");
  });
});

describe("the counterfactual", () => {
  const client = { ...common, id: "C-1", faith: "islam", ethnicity: "white", age_band: "18-24" };
  const mentors = [
    { ...ready, id: "M-1", faith: "islam", practising: true },
    { ...ready, id: "M-2", faith: "christianity", practising: true },
  ];

  it("names the justified factor through which a change of faith changes who comes first and who is proposed", () => {
    const report = audit({ clients: [client], mentors });
    const faith = report.audit.find(({ field }) => field === "client.faith")!;
    expect(faith).toMatchObject({ read: true, eligibility: 0, rank: 1, first: 1, allocation: 1 });
    expect(faith.through).toMatchObject([
      { kind: "factor", id: "faith", justified: true, justifiedBy: "faith" },
    ]);
    expect(report.clients).toMatchObject([{ client: "C-1" }]);
    expect(report.findings).toEqual([]);
  });

  it("finds that nothing hangs on fields that the policy does not use", () => {
    const { audit: fields } = audit({ clients: [client], mentors });
    for (const field of ["client.ethnicity", "client.age_band"])
      expect(fields.find((one) => one.field === field)).toMatchObject({
        ...{ read: false, eligibility: 0, rank: 0, first: 0, allocation: 0, through: [] },
      });
  });

  it("takes a client's own wish for a reason", () => {
    const asks = { ...client, gender: "female", wishes: ["gender:must"] };
    const report = audit({ clients: [asks], mentors: mentors.map((one) => ({ ...one, gender: "female" })) });
    const gender = report.audit.find(({ field }) => field === "client.gender")!;
    expect(gender.eligibility).toBe(1);
    expect(gender.through.map(({ kind }) => kind)).toContain("wish");
    expect(report.findings).toEqual([]);
  });

  const unfair: Plugin = {
    ...{ id: "unfair", version: "1.0.0", title: "Unfair", source: "made up for a test" },
    rules: [
      {
        ...{ id: "same-group", title: "Of the same group", source: "nobody" },
        reads: ["client.ethnicity", "mentor.ethnicity"],
        when: "client.ethnicity == mentor.ethnicity",
        effect: "block",
        ...{ reason: "Not of the same group.", unknown: "Not known.", remedy: "None." },
      },
    ],
  };

  it("reports a hard rule on identity that no factor justifies as a finding", () => {
    const using = compile(policy, { plugins: [...plugins, unfair] });
    const white = mentors.map((one) => ({ ...one, ethnicity: "white" }));
    const report = audit({ clients: [client], mentors: white }, {}, using);
    expect(report.findings).toMatchObject([
      { field: "client.ethnicity", through: "rule:same-group", clients: ["C-1"] },
    ]);
    expect(report.clients[0]!.changes.find(({ field }) => field === "client.ethnicity")).toMatchObject({
      ...{
        eligibility: true,
        allocation: true,
        through: ["rule:same-group"],
        unjustified: ["rule:same-group"],
      },
    });
  });

  it("takes a rule's own justification and lawful basis for a reason, and reports the rule where it has neither", () => {
    const off = { "extremism-type": { weight: 2_000, mode: "off" as const } };
    const silent = {
      ...westMidlands,
      rules: westMidlands.rules!.map(({ justification: _, lawfulBasis: __, ...rule }) => rule),
    };
    const findings = (plugin: Plugin) => {
      const using = compile({ ...policy, factors: { ...policy.factors, ...off } }, { plugins: [plugin] });
      return audit({ clients: [client], mentors }, {}, using).findings;
    };
    expect(findings(westMidlands)).toEqual([]);
    expect(findings(silent).map(({ field, through }) => [field, through])).toEqual([
      ["client.extremism_type", "rule:covers-type"],
    ]);
  });

  it("agrees with changing the field by hand and comparing, ranking and allocating again", () => {
    const gender = ["female", "male", "non-binary", "other"];
    const clientsWhoAsk = caseload(model, { clients: 3, mentors: 4 }, 0).map(
      ({ clients, mentors: pool }) => ({
        clients: clients.map(
          (one, i): RawRecord => ({ ...one, wishes: [`gender:${i === 0 ? "must" : "prefer"}`] }),
        ),
        mentors: pool,
      }),
    );
    fc.assert(
      fc.property(clientsWhoAsk, (cases) => {
        const report = audit(cases);
        const now = allocate(model, cases);
        expect(report.extent.leftOpen).toBe(0);
        for (const one of cases.clients.filter(({ status }) => status !== "closed")) {
          const found = { eligibility: false, rank: false, allocation: false };
          for (const other of gender.filter((value) => value !== one.gender)) {
            const changed = swap(cases, { ...one, gender: other });
            const effect = compareByHand(cases, changed, one, now.certificate.cost);
            found.eligibility ||= effect.eligibility;
            found.rank ||= effect.rank;
            found.allocation ||= effect.allocation;
          }
          const changes = report.clients.find(({ client: id }) => id === one.id)?.changes ?? [];
          const said = changes.find(({ field }) => field === "client.gender");
          expect({
            eligibility: said?.eligibility ?? false,
            rank: said?.rank ?? false,
            allocation: said?.allocation ?? false,
          }).toEqual(found);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("finds no change of allocation for a client who has a mentor, and counts them as served", () => {
    const engagements = [{ id: "E-1", client: "C-1", mentor: "M-2", started: "2026-01-31" }];
    const report = audit({ clients: [client], mentors, engagements });
    expect(report.overall).toMatchObject({ served: 1, waiting: 0 });
    expect(report.audit.find(({ field }) => field === "client.faith")).toMatchObject({
      rank: 1,
      allocation: 0,
    });
  });

  it("says what the bound on solving left open", () => {
    const report = audit({ clients: [client], mentors }, { solves: 0 });
    expect(report.extent.solved).toBe(0);
    const faith = report.clients[0]!.changes.find(({ field }) => field === "client.faith")!;
    expect(faith.allocation).toBeNull();
    expect(report.extent.leftOpen).toBeGreaterThan(0);
  });

  it("gives the same bytes whatever the order of rows and columns", () => {
    const turn = (list: readonly RawRecord[]) =>
      [...list].reverse().map((one) => Object.fromEntries(Object.entries(one).reverse()));
    fc.assert(
      fc.property(caseload(model, { clients: 5, mentors: 4 }), (cases) => {
        const other = { clients: turn(cases.clients), mentors: turn(cases.mentors) };
        expect(canonical(audit(other, { threshold: 2 }))).toBe(canonical(audit(cases, { threshold: 2 })));
      }),
      { numRuns: 30 },
    );
  });
});

function swap(cases: CaseloadTables, changed: RawRecord): CaseloadTables {
  return { ...cases, clients: cases.clients.map((one) => (one.id === changed.id ? changed : one)) };
}

/** What changes between a caseload and one with one client changed, by the public functions alone. */
function compareByHand(before: CaseloadTables, after: CaseloadTables, client: RawRecord, cost: number) {
  const listOf = (cases: CaseloadTables) =>
    shortlist(model, cases, { top: 100 })
      .find((list) => list.client === client.id)!
      .matches.map(({ mentor }) => mentor);
  const [one, other] = [listOf(before), listOf(after)];
  const eligibility = one.length !== other.length || one.some((mentor) => !other.includes(mentor));
  const common = (a: readonly string[], b: readonly string[]) => a.filter((mentor) => b.includes(mentor));
  const then = allocate(model, after);
  const now = allocate(model, before).assignments;
  // The pairs of before, at the costs of after: still possible, and still the cheapest?
  const changed = after.clients.find(({ id }) => id === client.id)!;
  const own = now.find((pair) => pair.client === client.id);
  const found = own && match(model, changed, before.mentors.find(({ id }) => id === own.mentor)!);
  const oldCost = own ? cost + own.points - (found?.points ?? 0) : cost;
  const allocation = found?.eligible === false || then.certificate.cost !== oldCost;
  return { eligibility, rank: common(one, other).join() !== common(other, one).join(), allocation };
}
