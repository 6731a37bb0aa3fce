import "../announced.js";
import { compile, definePlugin, type RawRecord } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { allocate, explainer, relationships, shortlist } from "../index.js";
import { earlierMentor } from "../library/index.js";

const date = (id: string) => ({
  ...{ id, title: id, kind: "date" as const, sensitivity: "ordinary" as const, describes: `${id}.` },
});
const days = (id: string, standard: number) => ({
  ...{ id, title: id, kind: "integer" as const, default: standard, min: 0, unit: "days", source: "demo" },
});
const sign = (id: string, of: "going-on" | "ended", reads: string[], when: string) => ({
  ...{
    id,
    title: id,
    source: "demo",
    of,
    reads,
    when,
    says: `It is ${id}.`,
    todo: "See to it.",
    unknown: `Not known: ${id}.`,
  },
});
const plugin = definePlugin({
  ...{ id: "demo", version: "1.0.0", title: "Demo", source: "demo" },
  vocabulary: {
    engagement: [
      ...["met", "review", "planned_end"].map(date),
      {
        ...{
          id: "ending",
          title: "Ending",
          kind: "category",
          sensitivity: "ordinary",
          describes: "How it ended.",
        },
        values: ["agreed", "no-fit", "left"].map((id) => ({ id, title: id })),
      },
    ],
  },
  parameters: [days("usual", 300), days("gap", 30), days("apart", 100), days("back", 200)],
  factors: [
    earlierMentor,
    {
      ...{ id: "room", title: "Room", summary: "Room.", source: "demo" },
      similar: {
        ...{ source: "demo", reads: ["mentor.capacity"] },
        levels: [
          { id: "much", when: "mentor.capacity >= 2", points: 10_000, says: "Much." },
          { id: "little", when: true, points: 9_000, says: "Little." },
        ],
      },
    },
  ],
  relationship: {
    ...{
      source: "demo",
      planned: { parameter: "usual", field: "planned_end" },
      contact: "met",
      review: "review",
    },
    ending: "ending",
    endings: [
      { id: "agreed", kind: "planned", prefers: true },
      { id: "no-fit", kind: "early", bars: true },
    ],
    ...{ barredFor: "apart", lookBack: "back", earlierMentors: "earlier_mentors" },
    signs: [
      sign(
        "quiet",
        "going-on",
        ["relationship.days_since_contact"],
        "relationship.days_since_contact > policy.gap",
      ),
      sign("overdue", "going-on", ["relationship.days_to_review"], "relationship.days_to_review < 0"),
      sign("late", "going-on", ["relationship.days_left"], "relationship.days_left < 0"),
      sign("again", "going-on", ["relationship.earlier_early"], "relationship.earlier_early >= 1"),
      sign("early", "ended", ["relationship.ended_early"], "relationship.ended_early"),
    ],
  },
});
const policy = {
  ...{ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30" },
  factors: { "earlier-mentor": { weight: 2_000, mode: "similar" }, room: { weight: 8_000, mode: "similar" } },
};
const model = compile(policy, { plugins: [plugin] });
const clients = [{ id: "C-1" }, { id: "C-2" }];
const mentors = [
  { id: "M-1", capacity: 1 },
  { id: "M-2", capacity: 2 },
];
const engagement = (id: string, more: RawRecord = {}): RawRecord => ({
  ...{ id, client: "C-1", mentor: "M-1", started: "2026-01-31", met: "2026-06-20", review: "2026-07-10" },
  ...more,
});
const caseload = (...engagements: RawRecord[]) => ({ clients, mentors, engagements });
const ended = (id: string, ending: string | null, more: RawRecord = {}) =>
  engagement(id, { ended: "2026-05-31", ending, ...more });
const of = (...engagements: RawRecord[]) => relationships(model, caseload(...engagements));
const signsOf = (...engagements: RawRecord[]) =>
  of(...engagements).relationships[0]!.signs.map(({ id }) => id);

describe("a relationship after the match", () => {
  it("is held against its plan: days run, days planned, the agreed end before the usual one", () => {
    expect(of(engagement("E-1")).relationships[0]).toMatchObject({
      ...{ state: "going-on", daysRun: 150, plannedDays: 300, plannedEnd: "2026-11-27", endAgreed: false },
      ...{ daysSinceContact: 10, nextReview: "2026-07-10", signs: [], toFindOut: [] },
    });
    const agreed = of(engagement("E-1", { planned_end: "2026-06-29" })).relationships[0];
    expect(agreed).toMatchObject({ plannedEnd: "2026-06-29", endAgreed: true, signs: [{ id: "late" }] });
  });

  it("raises what the scheme looks out for, on the day after it is due and not before", () => {
    expect(signsOf(engagement("E-1", { met: "2026-05-31" }))).toEqual([]);
    expect(signsOf(engagement("E-1", { met: "2026-05-30" }))).toEqual(["quiet"]);
    expect(signsOf(engagement("E-1", { review: "2026-06-30" }))).toEqual([]);
    expect(signsOf(engagement("E-1", { review: "2026-06-29" }))).toEqual(["overdue"]);
  });

  it("takes an unknown last contact for unknown, not for quiet", () => {
    const [found] = of(engagement("E-1", { met: null, review: null })).relationships;
    expect(found).toMatchObject({ signs: [], daysSinceContact: null });
    expect(found?.toFindOut).toEqual(["Not known: quiet.", "Not known: overdue."]);
  });

  it("tells an ending that was planned from one that broke off, and from one that nobody recorded", () => {
    expect(signsOf(ended("E-1", "left"))).toEqual(["early"]);
    expect(signsOf(ended("E-1", "agreed"))).toEqual([]);
    expect(signsOf(ended("E-1", "left", { planned_end: "2026-05-31" }))).toEqual([]);
    expect(of(ended("E-1", null)).relationships[0]).toMatchObject({
      signs: [],
      toFindOut: ["Not known: early."],
    });
    expect(of(ended("E-1", "left", { started: "2025-01-31", ended: "2025-12-01" })).relationships).toEqual(
      [],
    );
  });

  it("knows whether the client of one that ended waits, has somebody else, or is closed", () => {
    const stands = (id: string) =>
      sign(id, "ended", ["relationship.client_now"], `relationship.client_now == "${id}"`);
    const signs = ["waiting", "matched", "closed"].map(stands);
    const told = compile(policy, {
      plugins: [{ ...plugin, relationship: { ...plugin.relationship!, signs } }],
    });
    const now = (status: string, ...more: RawRecord[]) =>
      relationships(told, {
        ...caseload(ended("E-1", "left"), ...more),
        clients: [{ id: "C-1", status }, { id: "C-2" }],
      }).relationships[0]!.signs.map(({ id }) => id);
    expect(now("open")).toEqual(["waiting"]);
    expect(now("closed")).toEqual(["closed"]);
    expect(now("open", engagement("E-2", { started: "2026-06-10", mentor: "M-2" }))).toEqual(["matched"]);
    expect(now("open", engagement("E-2", { client: "C-2", mentor: "M-2" }))).toEqual(["waiting"]);
  });

  it("carries its history into a re-match", () => {
    const again = engagement("E-2", { started: "2026-06-10", mentor: "M-2" });
    const found = of(ended("E-1", "left"), again);
    expect(found.relationships[1]).toMatchObject({
      history: [{ mentor: "M-1", early: true }],
      signs: [{ id: "again" }],
    });
    expect(found.rematches).toEqual([]);
    const waits = of(ended("E-1", "no-fit")).rematches;
    expect(waits).toMatchObject([{ client: "C-1", warn: true, prefer: [], barred: [{ mentor: "M-1" }] }]);
  });

  it("keeps a pair that did not fit apart until the policy’s period runs out, wherever mentors are compared", () => {
    const proposed = (on: string) => {
      const then = compile({ ...policy, asOf: on }, { plugins: [plugin] });
      const lists = shortlist(then, caseload(ended("E-1", "no-fit")), { top: 5 });
      return lists[0]!.matches.map(({ mentor }) => mentor).sort();
    };
    expect(proposed("2026-09-08")).toEqual(["M-2"]);
    expect(proposed("2026-09-09")).toEqual(["M-1", "M-2"]);
    const pair = explainer(model, caseload(ended("E-1", "no-fit"))).pair("C-1", "M-1");
    expect(pair.match.blockers).toMatchObject([
      { rule: "override:rejected", reason: expect.stringContaining("E-1") },
    ]);
    expect(pair.smallest.eligible.steps).toBeNull();
    expect(allocate(model, caseload(ended("E-1", "no-fit"))).assignments).not.toContainEqual(
      expect.objectContaining({ client: "C-1", mentor: "M-1" }),
    );
  });

  it("prefers an earlier mentor with whom it ended well, by points of its own that are part of the sum", () => {
    const list = shortlist(model, caseload(ended("E-1", "agreed")), { top: 2 });
    const [first] = list[0]!.matches;
    expect(first).toMatchObject({ mentor: "M-1", points: 9_200 });
    expect(first?.contributions).toMatchObject([
      { factor: "earlier-mentor", points: 2_000 },
      { points: 7_200 },
    ]);
    // For a client who had nobody the factor does not count at all.
    expect(list[1]!.matches[0]?.contributions.map(({ factor }) => factor)).toEqual(["room"]);
    const later = ended("E-2", "no-fit", { ended: "2026-06-15" });
    expect(shortlist(model, caseload(ended("E-1", "agreed"), later), { top: 2 })[0]!.matches[0]?.mentor).toBe(
      "M-2",
    );
  });

  it("overloads nobody for it: a mentor who is full is not proposed", () => {
    const busy = engagement("E-2", { client: "C-2" });
    const { assignments } = allocate(model, caseload(ended("E-1", "agreed"), busy));
    expect(assignments).toMatchObject([
      { client: "C-1", mentor: "M-2" },
      { client: "C-2", kind: "kept" },
    ]);
  });

  it("is the same whatever the order of rows", () => {
    const rows = [ended("E-1", "left"), engagement("E-2", { started: "2026-06-10", mentor: "M-2" })];
    expect(of(...rows.reverse())).toEqual(of(...[...rows].reverse()));
  });
});
