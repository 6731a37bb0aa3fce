import { compile } from "@waymark/core";
import { exclusions, match } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";

const model = compile(policy, { plugins: [westMidlands] });
const mentor = {
  ...{ id: "M-1", capacity: 1, specialisms: "animal-rights", gender: "male", networks: "none" },
  ...{
    vetted: "yes",
    vetting_expires: "2027-06-01",
    standing: "accredited",
    selected: "yes",
    trained: "yes",
  },
};
const client = {
  ...{ id: "C-1", extremism_type: "animal-rights", consent: "yes", networks: "none", gender: "female" },
  wishes: "gender:must",
};
const approved = {
  ...{ client: "C-1", about: "gender", by: "P-1", role: "Project Board", date: "2026-03-01" },
  ...{ reason: "She could not speak openly otherwise.", until: "2026-12-31" },
};
const found = (...approvals: object[]) =>
  exclusions(model, { clients: [client], mentors: [mentor], approvals: approvals as never });
const wish = (...approvals: object[]) => found(...approvals).find(({ kind }) => kind === "wish")!;

describe("what excludes people by who they are", () => {
  it("is honoured, decided or not, and shown with what it costs", () => {
    expect(match(model, client, mentor).eligible).toBe(false);
    for (const approvals of [[], [approved], [{ ...approved, until: "2026-04-01" }]])
      expect(wish(...approvals)).toMatchObject({ client: "C-1", id: "gender", alone: 1, matches: 1 });
  });

  it("is a question to those who may decide where nobody has decided, or the decision has run out", () => {
    expect(wish(approved)).toMatchObject({ state: "approved", question: null, approval: { by: "P-1" } });
    expect(wish({ ...approved, until: "2026-09-30" }).state).toBe("approved");
    expect(wish({ ...approved, until: "2026-09-29" })).toMatchObject({
      state: "lapsed",
      approval: { until: "2026-09-29" },
      question: { roles: ["Project Manager", "Project Board"] },
    });
    expect(wish()).toMatchObject({ state: "missing", approval: null });
    expect(wish().question!.says).toContain("It is honoured meanwhile.");
  });

  it("counts no decision of somebody who may not make it, of another client or to come", () => {
    for (const change of [{ role: "Mentor" }, { about: "faith" }, { client: "" }, { date: "2026-10-01" }])
      expect(wish({ ...approved, ...change }).state).toBe("missing");
    expect(wish({ ...approved, until: "2026-05-01" }, approved).state).toBe("approved");
  });

  it("is also a rule that reads identity, and no wish that does not", () => {
    const rule = { ...approved, client: "", about: "no-conflict" };
    const rules = exclusions(model, {
      clients: [{ ...client, wishes: "style:must" }],
      mentors: [mentor],
      approvals: [rule],
    });
    expect(rules.map(({ kind, id, state }) => `${kind} ${id} ${state}`)).toEqual([
      "rule covers-type missing",
      "rule no-conflict approved",
    ]);
  });
});
