import { compile, openCaseload, withArticle } from "@waymark/core";
import "@waymark/matching";
import { assessRecord, assessRisk, register } from "@waymark/risk";
import { policy, westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";

const model = compile(policy, { plugins: [westMidlands] });
const engagement = { id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" };
const anyOf = (value: unknown) => value as never;

describe("what a model does not know is refused, and said plainly", () => {
  it.each([
    [{ foo: { x: 1 } }, "foo", "Use one of"],
    [{ factor: {} }, "factor", "Did you mean factors?"],
    [{ factor: { x: 1 } }, "factor", "Did you mean factors?"],
    [{ asOff: {} }, "asOff", "Did you mean asOf?"],
  ])("a setting, although what may be misspelt is empty: %j", (more, path, hint) => {
    const tried = () => compile({ ...policy, ...more } as unknown, { plugins: [westMidlands] });
    expect(tried).toThrow(expect.objectContaining({ code: "unknown-key", path }));
    expect(tried).toThrow(hint);
  });

  it("a plugin that went through JSON", () => {
    const copy = anyOf(JSON.parse(JSON.stringify(westMidlands)));
    expect(() => compile(policy as unknown, { plugins: [copy] })).toThrow(
      expect.objectContaining({ code: "not-a-subject" }),
    );
  });

  it.each([
    [{ serious_thret: "yes" }, "unknown-field", "engagement.serious_thret"],
    [{ serious_threat: "yes" }, "bad-value", "engagement.serious_threat"],
    [{ serious_threat: true }, "bad-value", "engagement.serious_threat"],
  ])("a record that was not read: %j", (more, code, path) => {
    const { records } = openCaseload(model, {
      clients: [{ id: "C-1", extremism_type: "al-qaeda-influenced" }],
      mentors: [{ id: "M-1", capacity: 1 }],
      engagements: [engagement],
    });
    const [read] = records.engagements;
    expect(assessRecord(model, read!).engagement).toBe("E-1");
    expect(() => assessRecord(model, anyOf({ ...read, ...more }))).toThrow(
      expect.objectContaining({ code, path }),
    );
    expect(() => assessRisk(model, anyOf({ ...engagement, ...more }))).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it("what is no list of assessments", () => {
    for (const given of [model, { clients: [], mentors: [] }, undefined])
      expect(() => register(anyOf(given))).toThrow(expect.objectContaining({ code: "not-a-list" }));
    expect(() => register(anyOf([engagement]))).toThrow(
      expect.objectContaining({ code: "not-a-record", path: "assessments.0" }),
    );
  });

  it("a noun with the article that is spoken", () => {
    expect(
      ["engagement", "observation", "unit", "user", "one", "client", "urgency"].map(withArticle),
    ).toEqual([
      ...["an engagement", "an observation", "a unit", "a user", "a one", "a client", "an urgency"],
    ]);
    expect(() => assessRisk(model, anyOf({ ...engagement, foo: 1 }))).toThrow(
      "An engagement has no field foo",
    );
  });
});
