import { compile, mayIn } from "@waymark/core";
import { policy, westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";
import { evidenceProblems } from "./evidence.js";

const model = compile(policy, { plugins: [westMidlands] });
const found = (role: string, kind = "veto") =>
  evidenceProblems(model, { clients: [], mentors: [], overrides: [{ kind, role }] });

describe("a decision on a match", () => {
  it.each(["mentoring coordinator", "Mentor Selection Panel"])("may be taken by the %s", (role) => {
    expect(found(role)).toEqual([]);
  });

  it("is refused where the role has no right in its matter, and says whose it is", () => {
    expect(found("Mentor Support Network", "pin")).toEqual([
      {
        code: "not-allowed",
        path: "overrides.0.role",
        message: "This role may not take this decision.",
        hint: "It belongs to: Project Manager, Mentor Selection Panel.",
      },
    ]);
  });

  it("that excludes people is approved only by a role that may, and the row is never passed over unsaid", () => {
    const approved = (role: string) =>
      evidenceProblems(model, { clients: [], mentors: [], approvals: [{ about: "consent", role }] });
    expect(approved("Project Board")).toMatchObject(
      mayIn(model.roles, "project-board", "decides", "exclusion") ? [] : [{ path: "approvals.0.role" }],
    );
    expect(approved("Mentor")).toMatchObject([
      { code: "not-allowed", path: "approvals.0.role", hint: expect.stringContaining("It belongs to") },
    ]);
  });

  it("is read by its word, whatever its capitals", () => {
    expect(found("mentoring coordinator", "Veto")).toEqual([]);
    expect(found("Mentor Support Network", " PIN ").map(({ code }) => code)).toEqual(["not-allowed"]);
  });

  it("is refused once where there is no such role", () => {
    expect(found("Astrologer").map(({ code }) => code)).toEqual(["unknown-role"]);
  });
});

describe("a finding on a fact of the relationship", () => {
  const factors = model.fieldsOf.get("finding")?.find(({ id }) => id === "factor")?.values ?? [];
  const facts = new Set(model.fieldsOf.get("engagement")?.map(({ id }) => id));
  const fact = factors.find(({ id }) => facts.has(id))!.id;
  const said = (factor: string, presence: string) =>
    evidenceProblems(model, { clients: [], mentors: [], findings: [{ factor, presence }] }).length;

  it("may say why it is empty, and no more, whatever its capitals", () => {
    expect([said(fact, "omitted"), said(fact, "Omitted"), said(fact.toUpperCase(), "omitted")]).toEqual([
      0, 0, 0,
    ]);
    expect([said(fact, "present"), said(fact.toUpperCase(), "Present")]).toEqual([1, 1]);
  });
});
