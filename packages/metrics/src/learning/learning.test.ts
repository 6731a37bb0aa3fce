import { describe, expect, it } from "vitest";
import { testModel } from "../../tests/demo.js";
import { exportCases, learningRegister, learntOf, rareCodes, searchCases } from "../index.js";

const study = (date: string, more: Record<string, string>) => ({
  date,
  kind: "case-study",
  client: `C${date.slice(-1)}`,
  ...more,
});

const activity = [
  study("2026-03-03", {
    triggers_in: "online",
    triggers_out: "boredom",
    tried: "listening",
    followed: "moved-on",
    confidence: "high",
    bears_on: "style; exit-plan",
  }),
  study("2026-03-01", {
    triggers_out: "boredom; family",
    tried: "listening",
    followed: "setback",
    confidence: "low",
    bears_on: "style",
  }),
  study("2026-03-02", { triggers_out: "family" }),
  study("2026-03-04", {}),
  { date: "2026-03-04", kind: "session", client: "C1" },
];
const register = learningRegister(testModel(), { activity });

describe("learningRegister", () => {
  it("counts what supports and what contradicts each pattern, and keeps the gaps", () => {
    const of = (code: string) => register.patterns.find((one) => one.code === code);
    expect(of("boredom")).toMatchObject({
      supports: 1,
      contradicts: 1,
      mixed: 0,
      open: 0,
      sure: 1,
      cases: ["case-1", "case-3"],
    });
    expect(of("family")).toMatchObject({ supports: 0, contradicts: 1, open: 1 });
    expect(of("knowledge")).toMatchObject({ supports: 0, contradicts: 0, cases: [] });
    expect(register.uncoded).toEqual(["case-4"]);
  });

  it("feeds back to what a case bears on", () => {
    expect(learntOf(register, "style")).toMatchObject({ supports: 1, contradicts: 1 });
    expect(learntOf(register, "faith")).toBeNull();
  });

  it("can be searched, and exported without the client or the day", () => {
    expect(
      searchCases(register, { codes: { tried: "listening", followed: "setback" } }).map(({ id }) => id),
    ).toEqual(["case-1"]);
    expect(searchCases(register, { from: "2026-03-04" }).map(({ id }) => id)).toEqual(["case-4"]);
    expect(JSON.stringify(exportCases(register))).not.toMatch(/C\d|2026-03-0/);
  });

  it("leaves out of what is handed on what few cases show", () => {
    expect(rareCodes(register, 2).map(({ part, code }) => `${part} ${code}`)).toEqual([
      "triggers_in online",
      "followed moved-on",
      "followed setback",
      "confidence high",
      "confidence low",
      "bears_on exit-plan",
    ]);
    const [first] = exportCases(register, { threshold: 2, cases: register.cases.slice(2, 3) });
    expect(first).toMatchObject({
      triggers_in: "",
      triggers_out: "boredom",
      bears_on: "style",
      followed: "",
    });
    expect(exportCases(register, { threshold: 10 }).every((row) => row.tried === "")).toBe(true);
  });

  it("does not depend on the order of the rows", () => {
    expect(learningRegister(testModel(), { activity: [...activity].reverse() })).toEqual(register);
  });
});
