import "@waymark/matching";
import "@waymark/metrics";
import "@waymark/risk";
import { checkCaseload, compile, definePlugin, nearestId, type Problem, type RawRecord } from "@waymark/core";
import { describe, expect, it } from "vitest";

const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "none" });
const model = compile(
  { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-31", factors: {} },
  { plugins: [plugin] },
);
const decision = {
  ...{ client: "C-1", mentor: "M-003", kind: "veto", by: "P-1", role: "Manager" },
  ...{ date: "2026-01-02", reason: "They know one another." },
};

function problemsOf(overrides: readonly RawRecord[]): Problem[] {
  const problems: Problem[] = [];
  const mentors = ["M-001", "M-002", "M-003"].map((id) => ({ id, capacity: 1 }));
  checkCaseload(model, { clients: [{ id: "C-1" }], mentors, overrides }, problems);
  return problems;
}

describe("an id that nothing has", () => {
  it.each([
    ["M-03", "M-003"],
    ["m_003", "M-003"],
    ["M-OO3", "M-003"],
    ["M0003", "M-003"],
    ["MM-003", "M-003"],
    ["M-004", undefined],
    ["M-013", undefined],
    ["Jane", undefined],
  ])("%s is likened to %s", (id, near) => {
    expect(nearestId(id, ["M-001", "M-002", "M-003"])).toBe(near);
  });

  it("is answered with the nearest and where it stands, and is not repeated", () => {
    const [found, ...rest] = problemsOf([{ ...decision, mentor: "M-O03" }]);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      path: "overrides.0.mentor",
      message: "Mentor: no mentor has this id.",
      hint: "The nearest is at mentors.2.id. Check the spelling, or add the mentor.",
    });
    expect(problemsOf([{ ...decision, mentor: "Jane" }])[0]?.hint).toBe(
      "Check the spelling, or add the mentor.",
    );
  });
});

describe("a decision over the advice", () => {
  it("does not end before it starts", () => {
    expect(problemsOf([{ ...decision, until: "2026-01-02" }])).toEqual([]);
    expect(problemsOf([{ ...decision, until: "2026-01-01" }])).toMatchObject([
      { code: "ends-before-it-starts", path: "overrides.0.until" },
    ]);
  });
});
