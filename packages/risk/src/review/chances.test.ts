import { describe, expect, it } from "vitest";
import { bare, demoModel, wellRun } from "../../tests/demo.js";
import { assessRisk, programmeChances, programmeHeld } from "../index.js";

const model = demoModel();
const ten = (facts: object) =>
  Array.from({ length: 10 }, (_, i) => assessRisk(model, { ...wellRun, ...facts, id: `E${i}` }));

describe("chances of a programme", () => {
  it("add up every case over the four categories, and say nothing of fewer than ten relationships", () => {
    const all = ten({});
    const chances = programmeChances(model, all, programmeHeld(model, all, []));
    expect(chances.map(({ category }) => category)).toEqual(["project", "mentor", "client", "organisation"]);
    expect(chances.every(({ exact, own, lower, upper }) => exact && own <= lower && lower === upper)).toBe(
      true,
    );
    expect(programmeChances(model, all.slice(1), [])).toEqual([]);
  });
});

describe("risks that the programme holds", () => {
  const rated = (assessments: ReturnType<typeof ten>) =>
    programmeHeld(model, assessments, []).map(({ id, levels }) => [id, levels.likelihood]);

  it("rise when required actions are overdue, and with nothing that is known of a person", () => {
    const quiet = [
      ["asked-why", ["rare"]],
      ["responsibility", ["rare"]],
    ];
    expect(rated(ten({}))).toEqual(quiet);
    expect(rated(ten({ violence: "recent", network_role: "leading", client_state: "hostile" }))).toEqual(
      quiet,
    );
    expect(rated(ten({ child_at_risk: "yes" }))).toEqual([
      ["asked-why", ["likely"]],
      ["responsibility", ["likely"]],
    ]);
    expect(programmeHeld(model, [], [])).toEqual([]);
  });

  it("are never among the risks of one relationship", () => {
    for (const { items, categories } of [assessRisk(model, bare), ...ten({})]) {
      expect(items.filter(({ id }) => id === "asked-why" || id === "responsibility")).toEqual([]);
      expect(categories.organisation?.heldBy).toBe("programme");
    }
  });
});
