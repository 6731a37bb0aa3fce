import { WaymarkError } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { bare, demoModel } from "../../tests/demo.js";
import { assessRisk, besideJudgement, readScore, scoreString } from "../index.js";

const model = demoModel();
const codes = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error;
    return error.problems.map(({ code }) => code);
  }
  return [];
};

describe("what a caller without types may hand in", () => {
  it.each([
    [{ control: "pair", state: "on", because: "Seen." }, "bad-state"],
    [{ control: "pair", state: "planned", until: "nonsense", because: "Seen." }, "bad-day"],
    [{ control: "pair", state: "lapsed", until: "2026-02-30", because: "Seen." }, "bad-day"],
    [{ control: "pair", state: "in place", because: " " }, "no-reason"],
    [{ control: "pair", state: "in place" }, "no-reason"],
  ])("refuses the control %j", (control, code) => {
    expect(codes(() => assessRisk(model, bare, { controls: [control as never] }))).toEqual([code]);
  });

  it("refuses a way of combining controls that there is not", () => {
    expect(codes(() => assessRisk(model, bare, { barriers: "nonsense" as never }))).toEqual(["bad-barriers"]);
  });

  it.each([
    [{ role: "" }, ["unknown-role"]],
    [{ role: "Astrologer", on: "2099-99-99" }, ["unknown-role", "bad-day"]],
    [{ on: "2026-07-01" }, ["bad-day"]],
    [{ by: 7, reasons: "because" }, ["no-name", "no-reason"]],
    [{ role: "project coordinator" }, []],
  ])("looks at a judgement's role, day, name and reasons: %j", (change, found) => {
    const sound = {
      category: "mentor",
      band: "low",
      by: "P-1",
      role: "Mentor",
      on: "2026-06-30",
      reasons: ["Seen."],
    };
    const judgement = { ...sound, ...change } as never;
    expect(codes(() => besideJudgement(model, assessRisk(model, bare), [judgement]))).toEqual(found);
  });

  it("refuses a score string whose day is in no calendar or whose engagement is blank", () => {
    const text = scoreString(model, assessRisk(model, bare));
    expect(codes(() => readScore(text.replace("2026-06-30", "2026-99-99")))).toEqual(["bad-score"]);
    expect(codes(() => readScore(text.replace("|E1|", "|  |")))).toEqual(["bad-score"]);
    expect(codes(() => readScore(null as never))).toEqual(["bad-score"]);
  });
});
