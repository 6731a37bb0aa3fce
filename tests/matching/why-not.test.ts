import { type CaseloadTables, compile, type RawRecord } from "@waymark/core";
import { allocate, whyNot } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseload } from "../support/caseloads.js";

const model = compile(policy, { plugins: [westMidlands] });
const passes = {
  ...{
    vetted: "yes",
    vetting_expires: "2027-06-01",
    standing: "accredited",
    selected: "yes",
    trained: "yes",
  },
  ...{ specialisms: "animal-rights", networks: "none", knows_clients: "none" },
};
const seeks = { extremism_type: "animal-rights", consent: "yes", risk_assessed: "yes", networks: "none" };
const clients = [
  { id: "C-1", ...seeks, urgency: 1, style_wanted: "listening" },
  { id: "C-2", ...seeks, urgency: 1 },
  { id: "C-3", ...seeks, urgency: 2 },
];
const mentors = [
  { id: "M-1", capacity: 1, styles: "listening", ...passes },
  { id: "M-2", capacity: 1, styles: "direct", ...passes },
  { id: "M-3", capacity: 0, ...passes, specialisms: "extreme-right-wing" },
];
const engagements = [{ id: "E-1", client: "C-2", mentor: "M-1", started: "2026-01-05" }];
const people = { clients, mentors, engagements };

const total = ({ assignments }: ReturnType<typeof allocate>) => ({
  matched: assignments.length,
  points: assignments.reduce((sum, { points }) => sum + points, 0),
});

describe("why a mentor is not proposed", () => {
  it("is that the first is full, who has the place, and what moving them would cost", () => {
    const found = whyNot(model, people, "C-1", "M-1");
    expect(found).toMatchObject({
      state: "full",
      says: "M-1 is full: keeps C-2.",
      holders: [{ client: "C-2", kind: "kept" }],
    });
    expect(found.instead).toHaveLength(1);
    const [only] = found.instead;
    expect(only).toMatchObject({ ends: ["C-2"], matched: 0 });
    expect(only!.changes.map(({ client, from, to }) => [client, ...from, "to", ...to])).toEqual([
      ["C-1", "M-2", "to", "M-1"],
      ["C-2", "M-1", "to", "M-2"],
    ]);
    expect(only!.says).toMatch(
      /^For C-1 to have M-1, the mentoring of C-2 would have to end\. C-2 would have M-2\./,
    );
  });

  it("is said of those who are together, ruled out, or whom others need first", () => {
    expect(whyNot(model, people, "C-2", "M-1")).toMatchObject({ state: "together", instead: [] });
    const ruled = whyNot(model, people, "C-1", "M-3");
    expect(ruled).toMatchObject({ state: "not-eligible", instead: [], holders: [] });
    expect(ruled.says.length).toBeGreaterThan(20);
    const other = whyNot(model, people, "C-3", "M-2");
    expect(other.state).toBe("others-first");
    expect(other.instead[0]).toMatchObject({ ends: [], matched: 0 });
    expect(() => whyNot(model, people, "C-1", "M-33")).toThrow(/There is no mentor M-33/);
    expect(() => whyNot(model, people, "C-9", "M-1")).toThrow(/no client with an open referral/);
  });

  it("is that a client who needs two mentors could not have a second one, even with a free place", () => {
    const pair = [{ ...clients[0]!, pair_needed: "yes" }, clients[1]!];
    const few = { clients: pair, mentors: [mentors[0]!, { ...mentors[1]!, capacity: 0 }], engagements };
    const found = whyNot(model, few, "C-1", "M-1");
    expect(found).toMatchObject({ state: "full", instead: [] });
    expect(found.says).toBe(
      "M-1 is full: keeps C-2. Even with a free place, C-1 could not have M-1: two mentors are needed, and nobody could be the second beside M-1.",
    );
  });

  it("costs what allocating with that match fixed costs, in clients and in points", () => {
    let compared = 0;
    fc.assert(
      fc.property(caseload(model, { clients: 4, mentors: 3 }, 0), (drawn) => {
        const cases = {
          clients: drawn.clients.map((one): RawRecord => ({ ...one, ...seeks, wishes: "" })),
          mentors: drawn.mentors.map((one): RawRecord => ({ ...one, ...passes })),
        };
        const now = total(allocate(model, cases));
        const open = cases.clients.filter(({ status }) => status !== "closed");
        const everyPair = open.flatMap(({ id }) => cases.mentors.map((one) => [String(id), String(one.id)]));
        for (const [client, mentor] of everyPair as [string, string][])
          for (const { ends, matched, points } of whyNot(model, cases, client, mentor).instead) {
            expect(ends).toEqual([]);
            const fixed: CaseloadTables = { ...cases, overrides: [pinOf(client, mentor)] };
            const then = total(allocate(model, fixed));
            expect({ matched, points }).toEqual({
              matched: then.matched - now.matched,
              points: then.points - now.points,
            });
            compared += 1;
          }
      }),
      { numRuns: 400, seed: 12 },
    );
    expect(compared).toBeGreaterThan(5);
  });
});

function pinOf(client: string, mentor: string): RawRecord {
  return {
    client,
    mentor,
    kind: "pin",
    by: "P-1",
    role: "Project Manager",
    date: "2026-09-01",
    reason: "A trial.",
  };
}
