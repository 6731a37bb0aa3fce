import { compile, type RawRecord, WaymarkError } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { demoPlugin, wellRun } from "../../tests/demo.js";
import {
  assessRisk,
  type Decision,
  type DecisionRecord,
  decide,
  dutiesDone,
  escalations,
  verifyDecisions,
  wholeRecords,
} from "../index.js";
import { undoneDuties } from "./duties-done.js";

const on = (asOf: string, facts: RawRecord) =>
  assessRisk(
    compile({ name: "demo", version: "1.0.0", title: "Demo", asOf, factors: {} }, { plugins: [demoPlugin] }),
    { ...wellRun, ...facts },
  );
const threat = { serious_threat: "serious", last_session: "2026-06-25" };
const signed = { by: "P-1", role: "Project Manager", reason: "Rang the police." };
const done = (day: string, duty = "report-threat"): Decision => ({
  ...{ kind: "duty done", duty, ...signed },
  on: day,
});
const go = (day: string): Decision => ({ kind: "decision", decision: "continue", ...signed, on: day });
const codes = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error;
    return error.problems.map(({ code }) => code);
  }
  return [];
};

describe("a duty done", () => {
  const june = on("2026-06-30", threat);

  it("is refused where it is not due, before it fell due, and after the assessment", () => {
    expect(codes(() => decide(on("2026-06-30", {}), done("2026-06-30")))).toEqual(["duty-not-due"]);
    expect(codes(() => decide(on("2026-06-30", { serious_threat: "" }), done("2026-06-30")))).toEqual([
      "duty-not-due",
    ]);
    expect(codes(() => decide(june, done("2026-06-24")))).toEqual(["day-before"]);
    expect(codes(() => decide(june, done("2026-01-10")))).toEqual(["day-before"]);
    expect(codes(() => decide(june, done("2026-07-01")))).toEqual(["day-to-come"]);
    expect(codes(() => decide(june, done("2026-06-25")))).toEqual([]);
  });

  it("answers for what was due, and for no later threat", () => {
    const record = decide(june, done("2026-06-26"));
    expect(dutiesDone(june, [record]).get("report-threat")).toBe(record);
    expect(undoneDuties(june, [record])).toEqual([]);
    expect(codes(() => decide(june, go("2026-06-30"), [record]))).toEqual([]);
    const again = on("2026-07-30", { ...threat, last_session: "2026-07-25", next_review: "2026-09-01" });
    expect(undoneDuties(again, [record])).toEqual(["report-threat"]);
    expect(codes(() => decide(again, go("2026-07-30"), [record]))).toEqual(["duty-due"]);
    expect(escalations(again, [record]).map(({ about, kind }) => `${kind} ${about}`)).toContain(
      "duty overdue report-threat",
    );
  });

  it("holds for one review, and not for the next that is overdue", () => {
    const late = on("2026-06-30", { next_review: "2026-06-10" });
    expect(late.duties.find(({ id }) => id === "hold-review")).toMatchObject({ since: "2026-06-25" });
    const record = decide(late, done("2026-06-30", "hold-review"));
    expect(undoneDuties(late, [record])).toEqual([]);
    expect(undoneDuties(on("2026-12-30", { next_review: "2026-11-10" }), [record])).toContain("hold-review");
  });
});

describe("time that is over", () => {
  const to = (asOf: string) =>
    escalations(on(asOf, { next_review: "2026-06-10" }), []).find(({ about }) => about === "hold-review");

  it("brings a review to the board a week after it fell due, and not before", () => {
    expect(to("2026-06-24")).toBeUndefined();
    expect(to("2026-06-25")).toMatchObject({ kind: "duty", to: "Project Manager" });
    expect(to("2026-07-02")).toMatchObject({ kind: "duty", to: "Project Manager" });
    expect(to("2026-07-03")).toMatchObject({ kind: "duty overdue", to: "Project Board" });
    expect(to("2027-06-10")).toMatchObject({ kind: "duty overdue", to: "Project Board" });
  });
});

describe("advice that somebody decided on", () => {
  const pause = (day: string): Decision => ({
    ...{ kind: "decision", decision: "pause and review", ...signed },
    on: day,
  });
  const open = (...given: Parameters<typeof escalations>) =>
    escalations(...given).some(({ kind }) => kind === "advice open");

  it("is open again as soon as it has a reason that was not there", () => {
    const june = on("2026-06-30", threat);
    const record = decide(june, pause("2026-06-30"));
    expect(record.reasons?.[0]).toContain("Required action: Report a serious threat.");
    expect(open(june, [record])).toBe(false);
    expect(open(on("2026-07-15", threat), [record])).toBe(false);
    expect(open(on("2026-07-15", { ...threat, child_at_risk: "yes" }), [record])).toBe(true);
    expect(open(on("2027-06-30", threat), [record])).toBe(true);
    expect(open(on("2026-06-29", threat), [record])).toBe(true);
  });
});

describe("a reason on record in the words of an earlier version", () => {
  it("is the same reason: what was decided in the face of it stays decided", () => {
    const june = on("2026-06-30", threat);
    const record = decide(june, {
      ...{ kind: "decision", decision: "pause and review", ...signed },
      on: "2026-06-30",
    });
    const before = {
      ...record,
      reasons: record.reasons?.map((one) => one.replace(/^Required action: /, "Duty: ")),
    };
    expect(before.reasons?.[0]).toMatch(/^Duty: /);
    const open = (records: DecisionRecord[]) =>
      escalations(june, records).some(({ kind }) => kind === "advice open");
    expect([open([record]), open([before]), open([])]).toEqual([false, false, true]);
  });
});

describe("what a caller without types may hand to decide", () => {
  const calm = on("2026-06-30", {});

  it("is refused with what is wrong, and never with an error of ours", () => {
    expect(codes(() => decide(calm, null as never))).toEqual(["no-decision"]);
    expect(codes(() => decide(calm, {} as never))).toEqual([
      ...["no-name", "no-reason", "bad-day", "unknown-role", "unknown-kind"],
    ]);
    const stop = { ...go("2026-06-30"), decision: "stop safely", exitPlan: "x" };
    expect(codes(() => decide(calm, stop as never))).toEqual(["bad-list", "exit-plan-missing"]);
    expect(codes(() => decide(calm, go("2099-01-01")))).toEqual(["day-to-come"]);
    expect(codes(() => decide(calm, go("1999-01-01")))).toEqual(["day-before"]);
    const first = decide(calm, go("2026-06-20"));
    expect(codes(() => decide(calm, go("2026-06-19"), [first]))).toEqual(["day-before"]);
    expect(codes(() => decide(on("2026-06-30", { id: "E2" }), go("2026-06-19"), [first]))).toEqual([]);
    expect(codes(() => decide(calm, go("2026-06-30"), [null as never]))).toEqual(["chain-broken"]);
  });

  it("is a broken chain where it is no record, and only what is before it counts", () => {
    const first = decide(calm, go("2026-06-20"));
    for (const bad of [null, 7, "record", []])
      expect(verifyDecisions([first, bad as never])).toMatchObject({ intact: false, at: 1, code: "edited" });
    expect(verifyDecisions("no list" as never)).toMatchObject({ intact: false, at: 0 });
    const broken = [first, { ...first, number: 2 } as DecisionRecord];
    expect(wholeRecords(broken, verifyDecisions(broken))).toEqual([first]);
  });
});
