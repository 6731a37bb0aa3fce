import { compile, type RawRecord } from "@waymark/core";
import { allocate, auditFairness, match, shortlist, verifyAllocation } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallCaseload, smallModel, smallPlugin } from "../support/small-scheme.js";

const model = smallModel();
const signed = { by: "P-1", role: "chair", date: "2026-01-01", reason: "Said so." };
const client = (id: string, more: RawRecord = {}): RawRecord => ({
  id,
  kinds: ["a"],
  level: 5,
  two: false,
  ...more,
});
const mentor = (id: string, more: RawRecord = {}): RawRecord => ({
  ...{ id, capacity: 1, kind: "a", level: 5, house: id, rate: 5 },
  ...more,
});
const decide = (kind: string, who: string, whom: string, more: RawRecord = {}) => ({
  ...{ client: who, mentor: whom, kind },
  ...signed,
  ...more,
});
const outcomes = (cases: Parameters<typeof allocate>[1]) =>
  allocate(model, cases).overrides.map(
    ({ decision, state }) => `${decision.client} ${decision.mentor} ${decision.kind} ${state}`,
  );

describe("overrides", () => {
  it("lists every override once, whatever they say, and keeps those that it made", () => {
    const kinds = fc.constantFrom("pin", "lock", "veto", "rejected");
    const day = fc.constantFrom("2025-06-01", "2026-01-30", "2026-01-31", "2026-05-01", null);
    const many = fc.array(
      fc.tuple(fc.nat(9), fc.nat(9), kinds, day, fc.constantFrom("2025-01-01", "2025-02-01")),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(smallCaseload({ clients: 5, mentors: 5 }), many, (cases, drawn) => {
        if (cases.mentors.length === 0) return;
        const overrides = drawn.map(([i, k, kind, until, date]) =>
          decide(kind, `C-${i % cases.clients.length}`, `M-${k % cases.mentors.length}`, { until, date }),
        );
        const whole = { ...cases, overrides };
        const found = allocate(model, whole);
        const key = (one: RawRecord) =>
          JSON.stringify([one.client, one.mentor, one.kind, one.until ?? null, one.date]);
        const listed = found.overrides.map(({ decision }) => key({ ...decision }));
        expect(listed.sort()).toEqual(overrides.map(key).sort());
        for (const { decision, state, remedy } of found.overrides) {
          const given = found.assignments.find((one) => one.client === decision.client);
          const names = [given?.mentor, given?.second];
          const settled = given?.decisions.some(
            (one) => one.kind === decision.kind && one.mentor === decision.mentor,
          );
          if (state === "made") expect([names.includes(decision.mentor), settled]).toEqual([true, true]);
          if (state === "in-force") expect(names).not.toContain(decision.mentor);
          if (state === "refused") expect(remedy).toMatch(/\S/);
          expect(state === "expired").toBe(decision.until !== null && decision.until < "2026-01-31");
        }
        expect(verifyAllocation(model, whole, found)).toEqual({ valid: true, problems: [] });
        const broken = { ...found, overrides: found.overrides.slice(1) };
        if (overrides.length > 0) expect(verifyAllocation(model, whole, broken).valid).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it("refuses a pin against a rule, a veto, another pin or the places, and says what stands against it", () => {
    const clients = [client("C-1"), client("C-2"), client("C-3", { kinds: ["b"] })];
    const mentors = [mentor("M-1"), mentor("M-2")];
    const says = (overrides: RawRecord[]) =>
      allocate(model, { clients, mentors, overrides })
        .overrides.filter(({ state }) => state === "refused")
        .map((one) => `${one.decision.client}: ${one.says}`);
    expect(says([decide("pin", "C-3", "M-1")])).toEqual(["C-3: Kind: Another kind."]);
    expect(says([decide("pin", "C-1", "M-1"), decide("veto", "C-1", "M-1")])).toEqual([
      "C-1: Ruled out by decision: Ruled out by P-1 (chair) on 1 January 2026: Said so.",
    ]);
    expect(says([decide("pin", "C-1", "M-1"), decide("lock", "C-1", "M-2")])).toEqual([
      "C-1: C-1 needs one mentor, and decisions name M-1, M-2.",
      "C-1: C-1 needs one mentor, and decisions name M-1, M-2.",
    ]);
    const early = decide("pin", "C-2", "M-1", { date: "2025-12-01" });
    expect(says([decide("pin", "C-1", "M-1"), early])).toEqual([
      "C-1: M-1 has no free place: C-2 has it by an earlier decision.",
    ]);
  });

  it("leaves an engagement that goes on as it is", () => {
    const engagements = [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2025-06-01", ended: null }];
    const base = { clients: [client("C-1")], mentors: [mentor("M-1"), mentor("M-2")], engagements };
    expect(outcomes({ ...base, overrides: [decide("pin", "C-1", "M-1")] })).toEqual(["C-1 M-1 pin already"]);
    expect(outcomes({ ...base, overrides: [decide("pin", "C-1", "M-2")] })).toEqual(["C-1 M-2 pin refused"]);
  });

  it("ends no engagement by a veto, says that it goes on, and who must end it", () => {
    const engagements = [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2025-06-01", ended: null }];
    const base = { clients: [client("C-1")], mentors: [mentor("M-1"), mentor("M-2")], engagements };
    for (const kind of ["veto", "rejected"]) {
      const found = allocate(model, {
        ...base,
        overrides: [decide(kind, "C-1", "M-1"), decide(kind, "C-1", "M-2")],
      });
      expect(found.assignments).toMatchObject([{ client: "C-1", mentor: "M-1", kind: "kept" }]);
      const [going, other] = found.overrides;
      expect(going).toMatchObject({
        state: "in-force",
        remedy: expect.stringContaining("plan the ending with client and mentor"),
      });
      expect(going!.says).toMatch(/^The mentoring of C-1 by M-1 continues/);
      expect(other).toMatchObject({ says: "M-2 is not proposed for C-1.", remedy: null });
    }
  });

  it("settles a pair by two pins, and finds the second mentor for one", () => {
    const clients = [client("C-1", { two: true }), client("C-2", { urgency: 1 })];
    const mentors = [
      mentor("M-1", { level: 0 }),
      mentor("M-2"),
      mentor("M-3", { level: 9 }),
      mentor("M-4", { house: "M-1" }),
    ];
    const pair = (overrides: RawRecord[]) => {
      const found = allocate(model, { clients, mentors, overrides }).assignments.find(
        (one) => one.client === "C-1",
      );
      return [found?.mentor, found?.second].sort();
    };
    expect(pair([decide("pin", "C-1", "M-1"), decide("lock", "C-1", "M-3")])).toEqual(["M-1", "M-3"]);
    expect(pair([decide("pin", "C-1", "M-1")])).toContain("M-1");
    expect(
      outcomes({ clients, mentors, overrides: [decide("pin", "C-1", "M-1"), decide("pin", "C-1", "M-4")] }),
    ).toEqual(["C-1 M-1 pin refused", "C-1 M-4 pin refused"]);
  });

  it("says in a re-run whom a pin moves, to whom and why", () => {
    const clients = [client("C-1", { level: 1 }), client("C-2", { level: 9 }), client("C-3", { level: 4 })];
    const mentors = [mentor("M-1", { level: 1 }), mentor("M-2", { level: 9 }), mentor("M-3", { level: 4 })];
    const before = allocate(model, { clients, mentors });
    expect(before.assignments.map((one) => one.mentor)).toEqual(["M-1", "M-2", "M-3"]);
    const overrides = [decide("pin", "C-1", "M-2")];
    const { moved } = allocate(model, { clients, mentors, overrides }, { previous: before });
    expect(moved.map(({ client: who, to, reason, says }) => [who, to?.mentor, reason, says])).toEqual([
      ["C-1", "M-2", "decided", "P-1 (chair) pinned on 1 January 2026: M-2 for C-1: Said so."],
      [
        ...["C-2", "M-1", "no-place"],
        "M-2 has no free place: one client has it. P-1 (chair) pinned on 1 January 2026: M-2 for C-1.",
      ],
    ]);
  });

  it("keeps a pair apart in shortlists too, and says who, when and why", () => {
    const cases = { clients: [client("C-1")], mentors: [mentor("M-1"), mentor("M-2")] };
    const until = { until: "2026-02-28" };
    const [list] = shortlist(
      model,
      { ...cases, overrides: [decide("rejected", "C-1", "M-1", until)] },
      { top: 5 },
    );
    expect(list?.matches.map((one) => one.mentor)).toEqual(["M-2"]);
    expect(list?.blocked).toEqual([
      {
        ...{ rule: "override:rejected", title: "Tried or offered before", mentors: 1, alone: 1 },
        remedy: "This holds until 28 February 2026. A decision can end it sooner. Speak to P-1 (chair).",
        source: "overrides",
      },
    ]);
    const over = shortlist(
      model,
      { ...cases, overrides: [decide("rejected", "C-1", "M-1", { until: "2026-01-30" })] },
      { top: 5 },
    );
    expect(over[0]?.matches).toHaveLength(2);
  });

  it("say once what is not known of a pair that they ask for", () => {
    const whole = compile(policy, { plugins: [westMidlands] });
    const known = { vetted: true, standing: "accredited", selected: true, trained: true, networks: "none" };
    const cases = {
      clients: [{ id: "C-1", extremism_type: "animal-rights", consent: true, networks: "none" }],
      mentors: [{ id: "M-1", capacity: 1, ...known, knows_clients: "none", specialisms: "animal-rights" }],
      overrides: [decide("pin", "C-1", "M-1")],
    };
    const [found] = allocate(whole, cases).overrides;
    expect(found).toMatchObject({
      state: "refused",
      says: "We do not know yet until when the mentor’s vetting counts.",
    });
  });

  it("do not count before the day on which they were made", () => {
    const cases = { clients: [client("C-1")], mentors: [mentor("M-1"), mentor("M-2", { level: 1 })] };
    const tomorrow = { date: "2026-02-01" };
    for (const [kind, whom] of [
      ["veto", "M-1"],
      ["rejected", "M-1"],
      ["pin", "M-2"],
      ["lock", "M-2"],
    ] as const) {
      const whole = { ...cases, overrides: [decide(kind, "C-1", whom, tomorrow)] };
      const found = allocate(model, whole);
      expect(found.assignments[0]).toMatchObject({ mentor: "M-1", decisions: [] });
      expect(found.overrides).toMatchObject([
        { state: "to-come", says: "It counts from 1 February 2026 on." },
      ]);
      expect(verifyAllocation(model, whole, found).valid).toBe(true);
    }
  });
});

describe("the waiting list", () => {
  it("has the most urgent first, then those who have waited longest, each with a reason and what would serve them", () => {
    const clients = [
      client("C-1", { urgency: 3, referred: "2026-01-21" }),
      client("C-2", { urgency: 3, referred: "2026-01-01" }),
      client("C-3", { urgency: 1, kinds: ["b"] }),
      client("C-4", { urgency: 2 }),
      client("C-5", { two: true }),
      client("C-6"),
    ];
    const { unmatched, assignments } = allocate(model, { clients, mentors: [mentor("M-1")] });
    expect(assignments.map((one) => one.client)).toEqual(["C-4"]);
    expect(unmatched.map((one) => [one.client, one.reason, one.urgency, one.daysWaiting])).toEqual([
      ["C-3", "no-eligible-mentor", 1, null],
      ["C-2", "all-suitable-full", 3, 30],
      ["C-1", "all-suitable-full", 3, 10],
      ["C-5", "no-whole-pair", null, null],
      ["C-6", "all-suitable-full", null, null],
    ]);
    expect(unmatched[1]?.wouldServe).toEqual(["One more place with M-1 would help."]);
    expect(unmatched[0]?.wouldServe).toEqual(["None. For 1 mentor nothing else is missing."]);
  });

  it("says where it is the budget that does not reach", () => {
    const tight = smallModel({ budget: { field: "rate", most: 5, unknown: 9, per: "a week" } });
    const cases = { clients: [client("C-1"), client("C-2")], mentors: [mentor("M-1"), mentor("M-2")] };
    expect(allocate(tight, cases).unmatched.map(({ reason }) => reason)).toEqual(["over-budget"]);
    const unknown = { ...cases, mentors: [mentor("M-1", { rate: null })] };
    expect(allocate(tight, unknown).assignments).toEqual([]);
  });
});

it("a mentor whose rate is not known stands in the way of a limit, and of nothing where there is none", () => {
  const rule = {
    ...{
      id: "limit",
      title: "Limit",
      source: "made up",
      effect: "block" as const,
      reason: "Too dear.",
      unknown: "Not known.",
    },
    ...{
      remedy: "None.",
      reads: ["mentor.rate", "policy.most"],
      when: "policy.most >= 100 or mentor.rate <= policy.most",
    },
  };
  const parameter = { id: "most", title: "Most", kind: "integer" as const, default: 100, source: "made up" };
  const plugin = { ...smallPlugin, rules: [...smallPlugin.rules!, rule], parameters: [parameter] };
  const with_ = (most: number) =>
    compile(
      {
        ...{ name: "small", version: "1.0.0", title: "S", asOf: "2026-01-31", factors: {} },
        parameters: { most },
      },
      { plugins: [plugin] },
    );
  expect(match(with_(100), client("C-1"), mentor("M-1", { rate: null })).eligible).toBe(true);
  expect(match(with_(20), client("C-1"), mentor("M-1", { rate: null })).eligible).toBe(false);
  expect(match(with_(20), client("C-1"), mentor("M-1")).eligible).toBe(true);
});

it("the audit of fairness keeps to a veto in every variant of a client", () => {
  const model = compile(policy, { plugins: [westMidlands] });
  const passes = {
    ...{ capacity: 1, specialisms: ["al-qaeda-influenced"], vetted: true, vetting_expires: "2027-06-01" },
    ...{ standing: "accredited", selected: true, trained: true, networks: [], knows_clients: [] },
  };
  const clients = [
    {
      ...{ id: "C-1", extremism_type: "al-qaeda-influenced", consent: true, networks: [], gender: "female" },
      wishes: ["gender:prefer"],
    },
  ];
  const mentors = ["female", "male"].map((gender, i) => ({ ...passes, id: `M-${i}`, gender }));
  const cases = { clients, mentors, overrides: [decide("veto", "C-1", "M-0"), decide("veto", "C-1", "M-1")] };
  const report = auditFairness(model, cases, allocate(model, cases));
  for (const { eligibility, allocation } of report.audit) expect([eligibility, allocation]).toEqual([0, 0]);
  const free = auditFairness(model, { clients, mentors }, allocate(model, { clients, mentors }));
  expect(free.audit.some(({ allocation }) => allocation > 0)).toBe(true);
});

it("names who is more urgent where a mentor is proposed for another now", () => {
  const clients = [client("C-1", { urgency: 3 }), client("C-2", { urgency: 1 })];
  const previous = [{ client: "C-1", mentor: "M-1" }];
  const [move] = allocate(model, { clients, mentors: [mentor("M-1")] }, { previous }).moved;
  expect(move).toMatchObject({
    ...{ client: "C-1", to: null, reason: "for-others" },
    says: "M-1 is proposed for C-2 now: C-2 is more urgent.",
  });
  const wide = [client("C-1", { kinds: ["a", "b"] }), client("C-2")];
  const moved = allocate(
    model,
    { clients: wide, mentors: [mentor("M-1"), mentor("M-2", { kind: "b" })] },
    { previous },
  ).moved;
  expect(moved.map(({ says }) => says)).toEqual([
    "M-1 is proposed for C-2 now: so as many as possible are served, the most urgent first, which counts before earlier proposals.",
  ]);
});
