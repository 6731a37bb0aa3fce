import { compile, type RawRecord } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { demoPlugin, wellRun } from "../../tests/demo.js";
import { assessRisk, decide, escalations, riskOf, scoreString } from "../index.js";

const model = compile(
  { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} },
  { plugins: [demoPlugin] },
);
const settling = riskOf(model).duties.filter(({ duty }) => duty.done !== undefined);

/** Facts that make a duty due, from its own cases. */
function factsOf({ duty }: (typeof settling)[number]): RawRecord {
  const given = duty.cases?.find((one) => one.of === undefined && one.gives === true)?.given ?? {};
  const own = Object.entries(given).map(([field, value]) => [field.replace("engagement.", ""), value]);
  return { ...wellRun, ...Object.fromEntries(own), last_session: "2026-06-25" };
}

function doneOn(facts: RawRecord, duty: string, role: string) {
  const before = assessRisk(model, facts);
  const record = decide(before, {
    ...{ kind: "duty done", duty, by: "P-7", role, on: "2026-06-26", reason: "Done the same day." },
  });
  return { before, record, after: assessRisk(model, facts, { decisions: [record] }) };
}

describe("what a record says was done", () => {
  it("is of the duties to report, to refer and to protect", () => {
    expect(settling.map(({ duty }) => duty.id)).toEqual([
      ...["protect-client", "protect-mentor", "report-crime", "report-threat"],
      ...["safeguard-adult", "safeguard-child"],
    ]);
  });

  it.each(settling.map((one) => [one.duty.id, one] as const))("is nowhere told as open: %s", (id, one) => {
    const { before, after } = doneOn(factsOf(one), id, "Project Manager");
    const duty = after.duties.find((state) => state.id === id)!;
    expect(before.dutiesDue).toBe(1);
    expect(before.facts.some(({ value }) => /not yet|no help in place/.test(value))).toBe(true);
    expect(after.dutiesDue).toBe(0);
    expect(duty).toMatchObject({ state: "due", done: { record: 1, on: "2026-06-26", by: "P-7" } });
    const { advice, items, facts } = after;
    const said = [
      ...[...advice.reasons, ...advice.conditions],
      ...items.flatMap(({ says }) => says),
      ...facts.map(({ value }) => value),
    ].join("\n");
    expect(said).not.toMatch(/not yet (reported|referred|protected)|no help in place/);
    expect(said).not.toContain(duty.title);
    expect(advice.done).toEqual([expect.stringContaining(`${duty.title}: done on 26 June 2026 (record 1).`)]);
  });

  it("lowers what rested on it, and keeps the pause until the row of the table says so too", () => {
    const facts = { ...wellRun, serious_threat: "serious", last_session: "2026-06-25" };
    const { before, after } = doneOn(facts, "report-threat", "Project Manager");
    const level = (one: typeof after) => one.items.find(({ id }) => id === "confidence")!.levels.likelihood;
    expect([level(before), level(after)]).toEqual([["expected"], ["possible"]]);
    expect(after.advice.advice).toBe("pause and review");
    expect(scoreString(model, after)).toContain("|!report-threat|");
    expect(assessRisk(model, { ...facts, serious_threat: "reported" }).advice.done).toEqual([]);
  });

  it("opens no decision again that was taken before it was done", () => {
    const facts = { ...wellRun, serious_threat: "serious", last_session: "2026-06-25" };
    const before = assessRisk(model, facts);
    const signed = {
      by: "P-7",
      role: "Project Manager",
      on: "2026-06-26",
      reason: "Until the police have come.",
    };
    const pause = decide(before, { kind: "decision", decision: "pause and review", ...signed });
    const done = decide(before, { kind: "duty done", duty: "report-threat", ...signed }, [pause]);
    const decisions = [pause, done];
    const kinds = (more: RawRecord) =>
      escalations(assessRisk(model, { ...facts, ...more }, { decisions }), decisions).map(({ kind }) => kind);
    expect(kinds({})).not.toContain("advice open");
    expect(kinds({ mentor_danger: "yes" })).toContain("advice open");
  });

  it("names fields and words that there are", () => {
    const [duty] = demoPlugin.duties!.filter(({ id }) => id === "report-threat");
    const compiled = (done: Record<string, string>) =>
      compile(
        { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} },
        { plugins: [{ ...demoPlugin, duties: [{ ...duty!, done }] }] },
      );
    expect(() => compiled({ serious_threat: "reportd" })).toThrow(/no such word/);
    expect(() => compiled({ serious_thret: "reported" })).toThrow(/has no field serious_thret/);
  });
});
