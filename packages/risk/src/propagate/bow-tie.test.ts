import { describe, expect, it } from "vitest";
import { allSigned, demoModel, wellRun } from "../../tests/demo.js";
import { assessRisk, bowTie, topBowTies } from "../index.js";

const model = demoModel();
const wrong = { ...wellRun, mentor_doubts: "serious", network_role: "leading", selection: "none" };

describe("a bow-tie", () => {
  it("shows causes, barriers, consequences, and direct and propagated parts apart", () => {
    const tie = bowTie(model, assessRisk(model, wrong, { findings: allSigned }), "radicalised");
    expect(tie.causes[0]).toMatchObject({ risk: "wrong-mentor", strength: 8_000 });
    expect(tie.causes[0]!.passes).toBe(tie.propagated);
    expect(tie.propagated).toBe(tie.direct.points + tie.added);
    expect(tie.path).toEqual(["wrong-mentor", "radicalised"]);
    expect(tie.before.every(({ lowers }) => lowers === "likelihood")).toBe(true);
    // What follows for the organisations is held by the programme, and not shown beside an engagement.
    expect(tie.consequences.map(({ risk }) => risk)).toEqual([]);
  });

  it("is drawn for the highest risks first", () => {
    const ties = topBowTies(model, assessRisk(model, wrong, { findings: allSigned }), 4);
    expect(ties[0]?.risk).toBe("wrong-mentor");
    expect(ties.map(({ direct }) => direct.points)).toEqual(
      ties.map(({ direct }) => direct.points).sort((a, b) => b - a),
    );
    expect(() => bowTie(model, assessRisk(model, wrong, { findings: allSigned }), "wrong-mentro")).toThrow(
      /wrong-mentor/,
    );
  });
});
