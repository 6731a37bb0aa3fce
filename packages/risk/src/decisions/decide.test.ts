import { compile, type Plugin, type WaymarkError } from "@waymark/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bare, demoModel, demoPlugin, wellRun } from "../../tests/demo.js";
import {
  assessRisk,
  type Decision,
  type DecisionRecord,
  decide,
  escalations,
  verifyDecisions,
} from "../index.js";

const model = demoModel();
const calm = assessRisk(model, wellRun);
const threat = assessRisk(model, { ...wellRun, serious_threat: "serious" });
const signed = { by: "P-1", on: "2026-06-30", reason: "Looked at with the mentor." };
const go: Decision = { ...signed, kind: "decision", decision: "continue", role: "Project Manager" };

const codes = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as WaymarkError).problems.map(({ code }) => code);
  }
  return [];
};

function chain(length: number): DecisionRecord[] {
  const records: DecisionRecord[] = [];
  for (let i = 0; i < length; i++) records.push(decide(calm, { ...go, reason: `Reason ${i}` }, records));
  return records;
}

describe("decide", () => {
  it("keeps who, role, why, when, the advice and the assessment", () => {
    expect(decide(calm, go)).toMatchObject({
      number: 1,
      engagement: "E1",
      against: "as advised",
      previous: null,
    });
    expect(decide(calm, { ...go, decision: "pause and review" }).against).toBe("stronger than advised");
    expect(decide(calm, go).hash).toBe(decide(calm, go).hash);
  });

  it("records the role of the scheme, and what was said where that was another of its names", () => {
    const said = (role: string) => decide(calm, { ...go, role }).decision;
    expect(said("coordinator")).toMatchObject({
      role: "Project Manager",
      roleId: "project-manager",
      roleSaid: "coordinator",
    });
    expect(said("Project Manager")).not.toHaveProperty("roleSaid");
    expect(codes(() => said("Astrologer"))).toEqual(["unknown-role"]);
  });

  it("reads roles, advice and who is told from the scheme: another scheme's decide the same way", () => {
    const plugin: Plugin = {
      ...demoPlugin,
      advice: [
        { word: "go on", source: "none", goesOn: true, conditions: false, needsDecision: false },
        { word: "wait", source: "none", goesOn: false, conditions: true, needsDecision: true },
      ],
      risks: demoPlugin.risks!.map(({ mostAdvice: _, ...one }) => one),
      bands: [{ id: "any", title: "Any", from: 0, advice: "go on" }],
      roles: demoPlugin.roles!.map((role) =>
        role.id === "mentor"
          ? { ...role, may: { decides: ["go on", "wait"], isTold: ["duty-overdue"] } }
          : { ...role, may: {} },
      ),
    };
    const policy = { name: "other", version: "1.0.0", title: "Other", asOf: "2026-06-30", factors: {} };
    const due = assessRisk(compile(policy, { plugins: [plugin] }), { ...wellRun, mentor_danger: "yes" });
    expect(due.advice).toMatchObject({ advice: "wait", decides: "Mentor" });
    expect(escalations(due, [], "2026-06-28").map(({ to }) => to)).toContain("Mentor");
    const wait = { ...signed, kind: "decision", decision: "wait" } as const;
    expect(decide(due, { ...wait, role: "Mentor" }).against).toBe("as advised");
    expect(codes(() => decide(due, { ...wait, role: "Project Manager" }))).toEqual(["role-may-not-decide"]);
    expect(codes(() => decide(due, { ...wait, decision: "go on", role: "Mentor" }))).toEqual(["duty-due"]);
    expect(codes(() => decide(due, { ...wait, decision: "stop safely", role: "Mentor" }))).toEqual([
      "unknown-advice",
    ]);
  });

  it("lets a mentor advise and only the project manager decide (§8.1); the board may pause", () => {
    const stop = { ...go, decision: "stop safely", exitPlan: ["The client was told."] } as const;
    for (const role of [
      "Mentor",
      "Mentor Support Network",
      "Mentor Selection Panel",
      "Referring agency",
      "Project Board",
    ])
      expect(codes(() => decide(calm, { ...stop, role }))).toEqual(["role-may-not-decide"]);
    expect(decide(calm, { ...stop, kind: "advice", role: "Mentor" }).against).toBe("not a decision");
    expect(decide(calm, { ...go, decision: "pause and review", role: "Project Board" }).number).toBe(1);
    expect(codes(() => decide(calm, { ...stop, exitPlan: [] }))).toEqual(["exit-plan-missing"]);
  });

  it("does not let work go on while a duty is due, and lets it once the duty is recorded as done", () => {
    expect(codes(() => decide(threat, go))).toEqual(["duty-due"]);
    expect(
      codes(() =>
        decide(threat, { ...signed, kind: "duty done", duty: "report-threat", role: "Project Board" }),
      ),
    ).toEqual(["role-may-not-decide"]);
    const done = decide(threat, { ...signed, kind: "duty done", duty: "report-threat", role: "Mentor" });
    expect(decide(threat, go, [done])).toMatchObject({
      number: 2,
      against: "milder than advised",
      previous: done.hash,
    });
    expect(codes(() => decide(threat, { ...signed, kind: "duty done", duty: "x", role: "Mentor" }))).toEqual([
      "unknown-duty",
    ]);
  });

  it("names everything that is missing at once", () => {
    const empty = {
      kind: "decision",
      decision: "continue",
      by: "",
      role: "Manger",
      on: "31/02/2026",
      reason: " ",
    } as const;
    expect(codes(() => decide(calm, empty))).toEqual(["no-name", "no-reason", "bad-day", "unknown-role"]);
  });
});

describe("a chain of decisions", () => {
  it("shows edits, removals, changes of order and insertions; truncation against a head kept elsewhere", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.nat(), fc.nat(), (length, a, b) => {
        const records = chain(length);
        const head = records.at(-1)!.hash;
        expect(verifyDecisions(records, head)).toEqual({ intact: true, head });
        const [i, j] = [a % length, b % length];
        const edited = records.map((one, k) => (k === i ? { ...one, engagement: "E9" } : one));
        expect(verifyDecisions(edited)).toMatchObject({ intact: false, at: i, code: "edited" });
        const removed = records.filter((_, k) => k !== i);
        expect(verifyDecisions(removed, head).intact).toBe(false);
        if (i < length - 1) expect(verifyDecisions(removed).intact).toBe(false);
        const swapped = [...records];
        [swapped[i], swapped[j]] = [swapped[j]!, swapped[i]!];
        expect(verifyDecisions(swapped).intact).toBe(i === j);
        expect(verifyDecisions([...records.slice(0, i + 1), ...records.slice(i)]).intact).toBe(false);
        expect(verifyDecisions(records.slice(0, -1), head)).toMatchObject({ code: "truncated" });
        expect(codes(() => decide(calm, go, edited))).toEqual(["chain-broken"]);
      }),
      { numRuns: 25 },
    );
  });

  it("refuses an exact repeat, and takes the same words for another engagement or for another day's facts", () => {
    const records = [decide(calm, go)];
    expect(codes(() => decide(calm, go, records))).toEqual(["repeated"]);
    expect(decide(calm, { ...go, reason: "Looked at again." }, records).number).toBe(2);
    const other = assessRisk(model, { ...wellRun, id: "E2" });
    expect(decide(other, go, records).number).toBe(2);
  });

  it("shows a chain written anew, against the head", () => {
    const head = chain(3).at(-1)!.hash;
    const anew: DecisionRecord[] = [];
    for (let i = 0; i < 3; i++) anew.push(decide(calm, { ...go, reason: `Another ${i}` }, anew));
    expect(verifyDecisions(anew).intact).toBe(true);
    expect(verifyDecisions(anew, head)).toMatchObject({ code: "truncated" });
  });
});

describe("escalations", () => {
  it("brings undone duties, lapsed controls and open advice to somebody", () => {
    const kinds = (records: DecisionRecord[], since?: string) =>
      escalations(threat, records, since).map(({ kind, to }) => `${kind} → ${to}`);
    expect(kinds([], "2026-06-30")).toEqual(["duty → Mentor", "advice open → Project Manager"]);
    expect(kinds([])[0]).toBe("duty overdue → Project Board");
    const done = decide(threat, { ...signed, kind: "duty done", duty: "report-threat", role: "Mentor" });
    expect(kinds([done, decide(threat, go, [done])])).toEqual([]);
    const lapsed = assessRisk(model, bare, {
      controls: [{ control: "pair", state: "lapsed", because: "One left." }],
    });
    expect(escalations(lapsed, []).filter(({ kind }) => kind === "lapsed control")).toHaveLength(1);
  });
});
