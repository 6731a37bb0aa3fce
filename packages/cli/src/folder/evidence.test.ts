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

  it("is refused once where there is no such role", () => {
    expect(found("Astrologer").map(({ code }) => code)).toEqual(["unknown-role"]);
  });
});
