import { compile } from "@waymark/core";
import { policy, westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";
import { match } from "../score/match.js";
import { exclusions } from "./exclusions.js";

const plugins = [westMidlands];
const model = compile(policy, { plugins });
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
const approved = { wish_approved_by: "P-1", wish_reason: "She was hurt by a man.", wish_until: "2026-12-31" };
const wishOf = (more: object) =>
  exclusions(model, { clients: [{ ...client, ...more }], mentors: [mentor] }).find(
    ({ kind }) => kind === "wish",
  )!;

describe("what excludes people by who they are", () => {
  it("is honoured, approved or not, and shown with what it costs", () => {
    for (const more of [{}, approved, { ...approved, wish_until: "2026-01-01" }]) {
      expect(match(model, { ...client, ...more }, mentor).eligible).toBe(false);
      expect(wishOf(more).alone).toBe(1);
    }
    expect(wishOf(approved)).toMatchObject({
      state: "approved",
      approvedBy: "P-1",
      question: null,
      where: [],
    });
  });

  it("is a question to a named role where an approver, a reason or an end is missing or has lapsed", () => {
    const asking = compile({ ...policy, approvals: { role: "Steering Group" } }, { plugins });
    const found = exclusions(asking, { clients: [{ ...client, ...approved, wish_reason: "" }], mentors: [] });
    expect(found[0]).toMatchObject({
      state: "not-approved",
      where: ["wish_reason"],
      question: { role: "Steering Group" },
    });
    expect(wishOf({ ...approved, wish_until: "2026-09-29" })).toMatchObject({
      state: "lapsed",
      where: ["wish_until"],
    });
    expect(wishOf({ ...approved, wish_until: "2026-09-30" }).state).toBe("approved");
  });

  it("counts a rule that reads identity, and no wish that does not", () => {
    const rules = (using: typeof model) =>
      exclusions(using, { clients: [{ ...client, wishes: "style:must" }], mentors: [] });
    expect(rules(model).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "rule covers-type",
      "rule no-conflict",
    ]);
    const approvals = {
      rules: { "no-conflict": { by: "P-2", reason: "Safety of both.", until: "2027-01-01" } },
    };
    const one = rules(compile({ ...policy, approvals }, { plugins })).find(({ id }) => id === "no-conflict");
    expect(one).toMatchObject({ state: "approved", approvedBy: "P-2" });
  });
});
