import { canonical, compile, type RawRecord, type WaymarkError } from "@waymark/core";
import { type Allocation, allocate, match, matchingOf, shortlist, verifyAllocation } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestByForce, standingOfPairs } from "../support/brute-force.js";
import { caseload, client, mentor } from "../support/caseloads.js";

const model = compile(policy, { plugins: [westMidlands] });
const passing = new Set(
  matchingOf(model).rules.flatMap(({ rule }) => (rule.ifUnknown === "pass" ? [rule.id] : [])),
);
const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

describe("a match", () => {
  it("has contributions that sum exactly to its points, out of 10 000, inside its interval", () => {
    fc.assert(
      fc.property(client(model, "C-1"), mentor(model, "M-1"), (one, other) => {
        const found = match(model, one, other);
        expect(sum(found.contributions.map(({ points }) => points))).toBe(found.points);
        expect(sum(found.contributions.map(({ of }) => of))).toBe(10_000);
        expect(found.low).toBeLessThanOrEqual(found.points);
        expect(found.points).toBeLessThanOrEqual(found.high);
        expect([found.points, found.low, found.high].every(Number.isInteger)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("is refused with what is wrong with either record, all at once", () => {
    const paths = (() => {
      try {
        match(
          model,
          { id: "C-1", extremism_type: "chess" as string },
          { id: "M-1", capacity: "two" as string },
        );
      } catch (error) {
        return (error as WaymarkError).problems.map(({ path }) => path);
      }
    })();
    expect(paths).toEqual(["client.extremism_type", "mentor.capacity"]);
  });

  it("brackets the score whatever the unknown facts turn out to be, and knowing more only narrows", () => {
    fc.assert(
      fc.property(
        client(model, "C-1", 6),
        mentor(model, "M-1", 6),
        client(model, "C-1", 0),
        mentor(model, "M-1", 0),
        (one, other, a, b) => {
          // What was known stays known, also where the other record happens not to have the field at all.
          const known = (record: RawRecord) =>
            Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
          const fill = (record: RawRecord, from: RawRecord) => ({ ...from, ...known(record) });
          const before = match(model, one, other);
          const after = match(model, { ...fill(one, a), wishes: one.wishes }, fill(other, b));
          expect(after.low).toBeGreaterThanOrEqual(before.low);
          expect(after.high).toBeLessThanOrEqual(before.high);
          expect(after.points).toBeGreaterThanOrEqual(before.low);
          expect(after.points).toBeLessThanOrEqual(before.high);
          // A rule that lets pass what nobody knows may block once it is known; every other answer stands.
          if (before.eligible) expect(after.blockers.filter(({ rule }) => !passing.has(rule))).toEqual([]);
          if (before.blockers.some(({ certain }) => certain)) expect(after.eligible).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("a stricter wish never widens who is eligible", () => {
    fc.assert(
      fc.property(
        client(model, "C-1"),
        mentor(model, "M-1"),
        fc.constantFrom("faith", "gender", "locality", "style"),
        (one, other, factor) => {
          const asked = (wish: string) =>
            match(model, { ...one, wishes: [`${factor}:${wish}`] }, other).eligible;
          if (asked("must")) expect(asked("prefer")).toBe(true);
          if (asked("never")) expect(asked("prefer-not")).toBe(true);
          expect(asked("must") && asked("never")).toBe(false);
        },
      ),
    );
  });

  it("counts the strand only where the client asks (§3.4 D)", () => {
    const sufi = { id: "C-1", extremism_type: "al-qaeda-influenced", faith: "islam", strand: "sufi" };
    const teacher = { id: "M-1", capacity: 1, faith: "islam", strand: "salafi", practising: true };
    const factors = (wishes: string) =>
      match(model, { ...sufi, wishes }, teacher).contributions.map(({ factor }) => factor);
    expect(factors("")).not.toContain("strand");
    expect(factors("strand:prefer")).toContain("strand");
  });
});

describe("an allocation", () => {
  it("serves the most clients, then has the most points, as brute force finds; and its certificate proves it", () => {
    fc.assert(
      fc.property(caseload(model, { clients: 5, mentors: 4 }, 1), (cases) => {
        const open = cases.clients.filter(({ status }) => status !== "closed");
        const found = allocate(model, cases);
        const { standing } = bestByForce(model, cases);
        expect(standingOfPairs(model, cases, found.assignments)).toEqual(standing);
        expect(found.assignments.length + found.unmatched.length).toBe(open.length);
        expect(verifyAllocation(model, cases, found)).toEqual({ valid: true, problems: [] });
      }),
      { numRuns: 60 },
    );
  });

  it("is refused when anything that matters is changed", () => {
    fc.assert(
      fc.property(
        caseload(model, { clients: 6, mentors: 4 }, 1),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (cases, which, by) => {
          const found = allocate(model, cases);
          for (const changed of mutations(found, which, by))
            expect(verifyAllocation(model, cases, changed).valid).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("gives the same bytes whatever the order of rows and columns", () => {
    fc.assert(
      fc.property(
        caseload(model, { clients: 6, mentors: 5 }),
        fc.infiniteStream(fc.nat()),
        (cases, stream) => {
          const next = () => Number(stream.next().value);
          const mix = <T>(list: readonly T[]) =>
            list
              .map((one) => [next(), one] as const)
              .sort(([a], [b]) => a - b)
              .map(([, one]) => one);
          const mixed = (list: readonly RawRecord[]) =>
            mix(list.map((one) => Object.fromEntries(mix(Object.entries(one)))));
          const other = { clients: mixed(cases.clients), mentors: mixed(cases.mentors) };
          expect(canonical(allocate(model, other))).toBe(canonical(allocate(model, cases)));
          expect(canonical(shortlist(model, other, { top: 3 }))).toBe(
            canonical(shortlist(model, cases, { top: 3 })),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("the shortlist agrees with match, pair by pair", () => {
    fc.assert(
      fc.property(caseload(model, { clients: 4, mentors: 6 }), (cases) => {
        for (const list of shortlist(model, cases, { top: 10 })) {
          const one = cases.clients.find(({ id }) => id === list.client)!;
          const eligible = cases.mentors
            .map((other) => match(model, one, other))
            .filter((found) => found.eligible);
          expect(list.eligible).toBe(eligible.length);
          expect(list.matches.map(({ points }) => points)).toEqual(
            eligible.map(({ points }) => points).sort((a, b) => b - a),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

function mutations(found: Allocation, which: number, by: number): Allocation[] {
  const { assignments, certificate } = found;
  const list: Allocation[] = [
    { ...found, fingerprint: `${found.fingerprint}0` },
    { ...found, points: found.points + by },
    { ...found, certificate: { ...certificate, cost: certificate.cost - by } },
  ];
  const at = assignments.length > 0 ? which % assignments.length : -1;
  if (at >= 0) {
    const one = assignments[at]!;
    const price = certificate.clientPrices[one.client]!;
    list.push({
      ...found,
      assignments: assignments.filter((_, i) => i !== at),
      points: found.points - one.points,
    });
    list.push({
      ...found,
      assignments: assignments.map((other, i) =>
        i === at ? { ...other, points: other.points + by } : other,
      ),
    });
    list.push({
      ...found,
      certificate: {
        ...certificate,
        clientPrices: { ...certificate.clientPrices, [one.client]: price + by },
      },
    });
    list.push({
      ...found,
      certificate: {
        ...certificate,
        clientPrices: { ...certificate.clientPrices, [one.client]: price - by },
      },
    });
  }
  const waits = found.unmatched[which % Math.max(1, found.unmatched.length)];
  if (waits) {
    const price = certificate.clientPrices[waits.client]! - by;
    list.push({
      ...found,
      certificate: { ...certificate, clientPrices: { ...certificate.clientPrices, [waits.client]: price } },
    });
    list.push({ ...found, unmatched: found.unmatched.filter((one) => one !== waits) });
  }
  return list;
}

it("says first what a client asks of a mentor to recruit, then what every mentor must have", () => {
  const one = { id: "C-1", extremism_type: "animal-rights", gender: "female", wishes: ["gender:must"] };
  const [list] = shortlist(model, { clients: [one], mentors: [] }, { top: 1 });
  expect(list!.profile!.must[0]).toBe("Is approved for animal rights work.");
  expect(
    list!.profile!.must.findIndex((must) => must.startsWith("Meets what the client asks for")),
  ).toBeLessThan(list!.profile!.must.indexOf("Is accredited, or works under supervision."));
});

it.each([
  ...["refused", "withdrawn", "Declined", "has declined", "not agreed", "does not consent", "said no"],
  ...["opted out", "revoked", "not given"],
])("reads consent that is %s as a no, not as a gap", (consent) => {
  const found = match(
    model,
    { id: "C-1", extremism_type: "animal-rights", consent },
    { id: "M-1", capacity: 1 },
  );
  expect(found.blockers.find(({ rule }) => rule === "consent")).toMatchObject({
    certain: true,
    reason: "The client has not agreed to be mentored.",
  });
});
