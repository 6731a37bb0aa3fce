import { type CaseloadTables, canonical, compile, type RawRecord } from "@waymark/core";
import { allocate, match, matchingOf, poolCoverage, poolGaps } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseload, mentor } from "../support/caseloads.js";

const plugins = [westMidlands];
const model = compile(policy, { plugins });
const ready = {
  ...{ capacity: 1, vetted: true, vetting_expires: "2027-06-01", standing: "accredited" },
  ...{ selected: true, trained: true, networks: [], knows_clients: [] },
};
const common = { consent: true, networks: [], style_wanted: "listening" };
/** The two animal-rights clients of the example caseload, one of the far right, and one without consent. */
const clients = [
  {
    ...{ ...common, id: "C-004", extremism_type: "animal-rights", district: "coventry", faith: "none" },
    ...{ knowledge_needed: ["animal-rights-values"], needs: ["grievance"], networks: ["N-17"] },
  },
  {
    ...{ ...common, id: "C-005", extremism_type: "animal-rights", district: "stafford", faith: "none" },
    ...{ knowledge_needed: ["animal-rights-values", "online-spaces"], style_wanted: "direct" },
    needs: ["isolation", "education"],
  },
  {
    ...common,
    id: "C-006",
    extremism_type: "extreme-right-wing",
    district: "dudley",
    experience: ["prison"],
  },
  { ...common, id: "C-007", extremism_type: "extreme-right-wing", district: "dudley", consent: null },
];
const mentors = [
  { ...ready, id: "M-1", specialisms: ["extreme-right-wing"], district: "dudley", experience: ["prison"] },
  { ...ready, id: "M-2", specialisms: ["al-qaeda-influenced"], type_knowledge: ["animal-rights"] },
];
const alike = { ...common, extremism_type: "extreme-right-wing", district: "dudley", slots: ["mon-eve"] };
/** The first is the most urgent; the second is to have two mentors; the third comes last. */
const three = [
  { ...alike, id: "C-1", urgency: 1, pair_needed: false },
  { ...alike, id: "C-2", urgency: 2, pair_needed: true },
  { ...alike, id: "C-3", pair_needed: false },
];
const two = ["M-1", "M-2"].map((id) => ({
  ...{ ...ready, id, organisation: id, specialisms: ["extreme-right-wing"], district: "dudley" },
  ...{ slots: ["mon-eve"], knows_mentors: [] },
}));

/** The same caseload in reverse, its records' fields too. */
function reversed({ clients, mentors }: CaseloadTables): CaseloadTables {
  const turn = (list: readonly RawRecord[]) =>
    [...list].reverse().map((one) => Object.fromEntries(Object.entries(one).reverse()));
  return { clients: turn(clients), mentors: turn(mentors) };
}

describe("poolGaps", () => {
  const gaps = poolGaps(model, { clients, mentors });

  it("gives the animal-rights mentor whom the report could not find (§3.1), for each client and for both", () => {
    expect(gaps.map(({ drawnFor }) => drawnFor.join(" ")).sort()).toEqual(["C-004", "C-004 C-005", "C-005"]);
    for (const gap of gaps) {
      expect(gap.profile[0]).toMatchObject({
        field: "mentor.specialisms",
        title: "Specialisms",
        value: ["animal-rights"],
        says: "animal rights",
      });
      expect(gap.profile[0]!.wantedBy[0]).toMatchObject({ kind: "rule", id: "covers-type" });
      expect(gap.served).toBe(1);
      expect(gap.says).toContain("specialisms: animal rights");
      expect(gap.rules.find(({ rule }) => rule === "covers-type")).toMatchObject({
        demand: gap.drawnFor.length,
        met: 0,
      });
    }
  });

  it("asks for knowledge, place, style and needs as the clients have them, and for nothing that is of no use", () => {
    const alone = gaps.find(({ drawnFor }) => drawnFor.join() === "C-004")!;
    expect(alone.mentor).toMatchObject({
      ...{ district: "coventry", styles: ["listening"], knowledge: ["animal-rights-values"] },
      ...{ helps_with: ["grievance"], befriending: "strong", networks: [] },
    });
    for (const field of ["faith", "gender", "ethnicity", "politics", "organisation", "known_places"])
      expect(alone.mentor).not.toHaveProperty(field);
    const both = gaps.find(({ drawnFor }) => drawnFor.length === 2)!;
    expect(both.mentor.styles).toEqual(["direct", "listening"]);
    expect(both.reaches).toEqual(["C-004", "C-005"]);
  });

  it("says which profiles are for the same clients", () => {
    expect(gaps.map(({ insteadOf, noLongerWaits }) => [insteadOf, noLongerWaits.join()])).toEqual([
      [null, gaps[0]!.noLongerWaits.join()],
      ...gaps.slice(1).map((gap) => {
        const first = gaps.findIndex((one) => one.noLongerWaits.join() === gap.noLongerWaits.join());
        return [first === gaps.indexOf(gap) ? null : first, gap.noLongerWaits.join()];
      }),
    ]);
    expect(gaps.some(({ insteadOf }) => insteadOf !== null)).toBe(true);
  });

  it("says who waits then, and why a profile is here that serves nobody more: the more urgent first", () => {
    const found = poolGaps(model, { clients: [three[1]!, three[0]!, three[2]!], mentors: two });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ served: 0, takes: ["C-1"], insteadOf: null });
    expect(found[0]).toMatchObject({ noLongerWaits: ["C-2"], nowWaits: ["C-3"] });
    expect(found[0]!.why).toMatch(
      /^C-2 \(urgency 2\) would have a mentor, and C-3 \(urgency not known\) would wait instead\. The total match score would (?:rise|fall) by \d+ points?\.$/,
    );
    expect(found[0]!.proof).toMatch(/^Checked by running the allocation again with this mentor included\. /);
  });

  it("leaves out a recruit who would be worth nothing: one who cannot be the second of a pair", () => {
    expect(poolGaps(model, { clients: [three[1]!], mentors: [two[0]!] })).toEqual([]);
  });

  it("is worth two clients where the mentor takes two", () => {
    const [first] = poolGaps(model, { clients, mentors }, { capacity: 2 });
    expect(first!.served).toBe(2);
    expect(first!.drawnFor).toEqual(["C-004", "C-005"]);
    expect(first!.noLongerWaits).toEqual(["C-004", "C-005"]);
  });

  it("says which clients no recruit can help, and which rules the pool does not meet", () => {
    const found = poolCoverage(model, { clients, mentors });
    expect(found.beyondRecruiting.map(({ client, rules }) => [client, rules[0]!.rule])).toEqual([
      ["C-007", "consent"],
    ]);
    expect(gaps.some(({ drawnFor }) => drawnFor.includes("C-007"))).toBe(false);
    expect(found.rules.find(({ rule }) => rule === "covers-type")).toMatchObject({
      clients: 4,
      covered: 2,
      without: ["C-004", "C-005"],
    });
    const types = found.fields.find(({ field }) => field === "client.extremism_type")!;
    expect(types.values).toEqual([
      { value: "extreme-right-wing", says: "extreme right wing", clients: 2, covered: 1, mentors: 1 },
      { value: "animal-rights", says: "animal rights", clients: 2, covered: 0, mentors: 0 },
    ]);
  });

  it("covers two fields at once, the longer one down", () => {
    const district = (at: string) => ({ district: at });
    const where = ["Birmingham", "Dudley", "Birmingham", "Coventry"].map(district);
    const grid = poolCoverage(model, {
      clients: clients.map((client, i) => ({ ...client, ...where[i % where.length] })),
      mentors,
    }).grid!;
    expect(grid.rowTitle).toBe("District");
    expect(grid.columns).toEqual(["extreme right wing", "animal rights"]);
    expect(grid.cells.reduce((sum, cell) => sum + cell.clients, 0)).toBe(4);
    for (const { row, column, clients: here, covered } of grid.cells) {
      expect(grid.rows[row]).toBeDefined();
      expect(covered).toBeLessThanOrEqual(grid.columns[column] === "animal rights" ? 0 : here);
    }
    expect(poolCoverage(model, { clients: [], mentors }).grid).toBeNull();
  });

  it("finds a mentor whom only a wish stands against", () => {
    const asks = [{ ...clients[2]!, gender: "female", wishes: ["gender:must"] }];
    const [gap] = poolGaps(model, { clients: asks, mentors: [{ ...mentors[0]!, gender: "male" }] });
    expect(gap!.mentor.gender).toBe("female");
    const gender = gap!.profile.find(({ field }) => field === "mentor.gender")!;
    expect(gender.sensitivity).toBe("identity");
    expect(gender.wantedBy[0]).toMatchObject({ kind: "wish", id: "gender" });
  });

  it("finds two fields that only help together", () => {
    const plugin = {
      ...{ id: "joint", version: "1.0.0", title: "Joint", source: "none" },
      vocabulary: {
        client: [],
        mentor: ["one", "two"].map((id) => ({
          ...{ id, title: id, kind: "boolean" as const, sensitivity: "ordinary" as const, describes: id },
        })),
      },
      factors: [
        {
          ...{ id: "joint", title: "Joint", summary: "Both or neither.", source: "none" },
          similar: {
            ...{ source: "none", reads: ["mentor.one", "mentor.two"], neutral: 0 },
            levels: [
              { id: "both", when: "mentor.one and mentor.two", points: 10_000, says: "Both." },
              { id: "neither", when: true, points: 0, says: "Not both." },
            ],
          },
        },
      ],
    };
    const joint = compile(
      {
        ...{ name: "joint", version: "1.0.0", title: "Joint", asOf: "2026-01-31" },
        factors: { joint: { weight: 1, mode: "similar" } },
      },
      { plugins: [plugin] },
    );
    const [gap] = poolGaps(joint, { clients: [{ id: "C-1" }], mentors: [] });
    expect(gap!.mentor).toEqual({ id: "recruit", capacity: 1, one: true, two: true });
  });

  it("is worth what an allocation with that mentor says, and no more than its prices allow", () => {
    fc.assert(
      fc.property(caseload(model, { clients: 6, mentors: 3 }), (cases) => {
        const now = allocate(model, cases);
        for (const gap of poolGaps(model, cases)) {
          const then = allocate(model, { ...cases, mentors: [...cases.mentors, gap.mentor] });
          expect(gap.served).toBe(then.assignments.length - now.assignments.length);
          expect(gap.points).toBe(then.points - now.points);
          expect(gap.saving).toBe(now.certificate.cost - then.certificate.cost);
          expect(gap.saving).toBeLessThanOrEqual(gap.bound);
          // One mentor more cannot serve a client who is to have two and has none.
          const wantsTwo = (id: string) =>
            cases.clients.some((one) => one.id === id && one.pair_needed === true);
          expect(gap.served).toBeGreaterThanOrEqual(gap.drawnFor.every(wantsTwo) ? 0 : 1);
          for (const id of gap.drawnFor) {
            const client = cases.clients.find((one) => one.id === id)!;
            expect(match(model, client, gap.mentor).eligible).toBe(true);
            expect(gap.reaches).toContain(id);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("has no mentor in the vocabulary's reach who beats the one found, one field at a time", () => {
    fc.assert(
      fc.property(
        caseload(model, { clients: 2, mentors: 2 }),
        mentor(model, "recruit", 0),
        (cases, other) => {
          for (const gap of poolGaps(model, cases).filter(({ drawnFor }) => drawnFor.length === 1)) {
            const client = cases.clients.find(({ id }) => id === gap.drawnFor[0])!;
            const best = match(model, client, gap.mentor).points;
            for (const [field, value] of Object.entries(other)) {
              if (["id", "capacity", "organisation", "day_rate", "vetting_expires"].includes(field)) continue;
              const changed = match(model, client, { ...gap.mentor, [field]: value });
              if (changed.eligible) expect(changed.points, field).toBeLessThanOrEqual(best);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("gives the same bytes whatever the order of rows and columns", () => {
    fc.assert(
      fc.property(caseload(model, { clients: 6, mentors: 4 }), (cases) => {
        expect(canonical(poolGaps(model, reversed(cases)))).toBe(canonical(poolGaps(model, cases)));
        expect(canonical(poolCoverage(model, reversed(cases)))).toBe(canonical(poolCoverage(model, cases)));
      }),
      { numRuns: 30 },
    );
  });

  it("leaves clients who have a mentor alone, and counts the places that they take", () => {
    const engagements = [{ id: "E-1", client: "C-006", mentor: "M-1", started: "2026-01-31" }];
    const another = { ...clients[2]!, id: "C-008" };
    const cases = { clients: [...clients, another], mentors, engagements };
    const drawn = poolGaps(model, cases).flatMap(({ drawnFor }) => drawnFor);
    expect(drawn).toContain("C-008");
    expect(drawn).not.toContain("C-006");
    expect(poolCoverage(model, cases).rules[0]!.clients).toBe(4);
  });

  it("refuses a capacity below 1", () => {
    expect(() => poolGaps(model, { clients, mentors }, { capacity: 0 })).toThrow("options.capacity");
  });
});

describe("the pool", () => {
  it("never serves fewer for one mentor more", () => {
    fc.assert(
      fc.property(caseload(model, { clients: 6, mentors: 4 }), mentor(model, "M-new"), (cases, one) => {
        const served = (mentors: readonly RawRecord[]) =>
          allocate(model, { ...cases, mentors }).assignments.length;
        expect(served([...cases.mentors, one])).toBeGreaterThanOrEqual(served(cases.mentors));
      }),
      { numRuns: 100 },
    );
  });

  it("loses no eligible pair where a rule is switched off", () => {
    const relaxed = matchingOf(model).rules.map(({ rule }) =>
      compile({ ...policy, rules: { [rule.id]: "off" } }, { plugins }),
    );
    fc.assert(
      fc.property(caseload(model, { clients: 3, mentors: 4 }), fc.nat(), (cases, which) => {
        const other = relaxed[which % relaxed.length]!;
        for (const client of cases.clients)
          for (const one of cases.mentors)
            if (match(model, client, one).eligible) expect(match(other, client, one).eligible).toBe(true);
        expect(allocate(other, cases).assignments.length).toBeGreaterThanOrEqual(
          allocate(model, cases).assignments.length,
        );
      }),
      { numRuns: 100 },
    );
  });
});
