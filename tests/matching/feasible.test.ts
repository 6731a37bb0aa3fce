import { compile, type RawRecord } from "@waymark/core";
import { allocate, match, verifyAllocation } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";
import { client, mentor } from "./panel-people.js";

const plugins = [westMidlands];
const model = compile(policy, { plugins });
const who = client("aq", "birmingham", { slots: ["mon-eve"] });
const whom = (more: RawRecord) => mentor("M-1", "aq", "birmingham", { slots: ["mon-eve"], ...more });
const flagsOf = (more: RawRecord) => match(model, who, whom(more)).flags.map(({ rule }) => rule);

describe("whether client and mentor can meet", () => {
  it.each([
    ["a time in common", {}, []],
    ["none", { slots: ["tue-eve"] }, ["time-in-common"]],
    ["no times at all", { slots: [] }, ["time-in-common"]],
    ["times that are not known", { slots: null }, []],
    [
      "another district and travels within the district",
      { district: "dudley", travels: "district" },
      ["within-travel"],
    ],
    ["another district of the police area", { district: "dudley", travels: "police-area" }, []],
    [
      "another police area and travels within their own",
      { district: "stafford", travels: "police-area" },
      ["within-travel"],
    ],
    ["London, and travels anywhere", { district: "tower-hamlets", travels: "anywhere" }, []],
    [
      "London, and travels within the region",
      { district: "tower-hamlets", travels: "region" },
      ["within-travel"],
    ],
    ["travel that is not known", { district: "dudley", travels: null }, []],
  ])("flags it, and does not stand in the way: %s", (_, more, rules) => {
    expect(match(model, who, whom(more)).eligible).toBe(true);
    expect(flagsOf(more)).toEqual(rules);
  });

  it("flags a proposal, with the remedy, and is verified with it", () => {
    const cases = { clients: [who], mentors: [whom({ slots: ["tue-eve"] })] };
    const found = allocate(model, cases);
    expect(found.assignments).toMatchObject([
      {
        kind: "proposed",
        flags: [
          {
            ...{
              mentor: "M-1",
              rule: "time-in-common",
              source: "our coding: the report does not speak of times",
            },
            reason: "Client and mentor have no time in common.",
          },
        ],
      },
    ]);
    expect(verifyAllocation(model, cases, found).valid).toBe(true);
    const silent = { ...found, assignments: found.assignments.map((one) => ({ ...one, flags: [] })) };
    expect(verifyAllocation(model, cases, silent).valid).toBe(false);
  });

  it("stands in the way where the policy says so, and what is not known with it", () => {
    const strict = compile({ ...policy, rules: { ...policy.rules, "time-in-common": "block" } }, { plugins });
    const eligible = (more: RawRecord) => match(strict, who, whom(more)).eligible;
    expect([eligible({}), eligible({ slots: ["tue-eve"] }), eligible({ slots: null })]).toEqual([
      true,
      false,
      false,
    ]);
    const cases = { clients: [who], mentors: [whom({ slots: ["tue-eve"] })] };
    expect(allocate(strict, cases).unmatched[0]!.blocked[0]!.rule).toBe("time-in-common");
    const lax = compile({ ...policy, rules: { ...policy.rules, trained: "flag" } }, { plugins });
    expect(match(lax, who, whom({ trained: false })).eligible).toBe(true);
    expect(() =>
      compile({ ...policy, rules: { ...policy.rules, "pair-not-known": "flag" } }, { plugins }),
    ).toThrow("rules.pair-not-known");
  });
});

describe("an engagement that goes on", () => {
  const engagements = [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2025-06-01", ended: null }];
  const kept = (one: RawRecord, more: RawRecord, overrides: RawRecord[] = []) =>
    allocate(model, { clients: [one], mentors: [whom(more)], engagements, overrides }).assignments.map(
      ({ kind, flags }) => [kind, ...flags.map(({ rule, mentor: name }) => `${name} ${rule}`)],
    );

  it("is kept, and flagged where the mentor’s standing has lapsed since", () => {
    expect(kept(who, {})).toEqual([["kept"]]);
    expect(kept(who, { standing: "lapsed" })).toEqual([["kept", "M-1 accredited"]]);
    expect(kept(who, { vetting_expires: "2020-01-01" })).toEqual([["kept", "M-1 vetting-in-date"]]);
    expect(kept({ ...who, consent: false }, {})).toEqual([["kept", "M-1 consent"]]);
  });

  it("is flagged by a veto, and not by a mentor who takes on nobody else or by what is not known", () => {
    const veto = {
      ...{ client: "C-1", mentor: "M-1", kind: "veto", by: "P-1", role: "chair", date: "2026-01-01" },
      reason: "Said so.",
    };
    expect(kept(who, {}, [veto])).toEqual([["kept", "M-1 override:veto"]]);
    expect(kept(who, { capacity: 0 })).toEqual([["kept"]]);
    expect(kept(who, { vetted: null })).toEqual([["kept"]]);
  });
});
