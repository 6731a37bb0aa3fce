import { compile, openCaseload } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { policy, westMidlands } from "../index.js";

const model = compile(policy, { plugins: [westMidlands] });
const values = (field: string) => model.fields.get(`referral.${field}`)!.values!;

describe("the routes of a referral", () => {
  it.each([
    ["England", "panel", /Channel panel/],
    ["Wales", "panel-wales", /Channel panel/],
    ["Scotland", "prevent-scotland", /Prevent Multi-Agency Panel/],
  ])("name the panel of %s, with the law it rests on", (nation, id, panel) => {
    const route = values("route").find((one) => one.id === id);
    expect(route?.title).toMatch(panel);
    expect(route?.title).toContain(nation);
    expect(route?.source).toContain("Counter-Terrorism and Security Act 2015, section 36");
    expect(route?.source).not.toMatch(/§/);
  });

  it("are read by the short names that practitioners write", () => {
    const referral = (route: string, setting: string) => ({
      client: "C-1",
      date: "2026-09-01",
      referrer: "education",
      route,
      setting,
      state: "open",
    });
    const { rows } = openCaseload(model, {
      clients: [{ id: "C-1", extremism_type: "incel", district: "dudley" }],
      mentors: [],
      referrals: [
        referral("PMAP", "Justice social work"),
        referral("channel Wales", "prison"),
        referral("Channel", "school"),
      ],
    });
    expect(rows.referrals?.map(({ route, setting }) => [route, setting])).toEqual([
      ["prevent-scotland", "probation"],
      ["panel-wales", "custody"],
      ["panel", "school"],
    ]);
  });
});
