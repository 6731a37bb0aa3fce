import { describe, expect, it } from "vitest";
import { allSigned, bare, demoModel, wellRun } from "../../tests/demo.js";
import { riskOf } from "../compile/index.js";
import { assessRisk, rankedRisks, recompute, scoreString, scoreTables, topBowTies } from "../index.js";

const model = demoModel();

describe("advice for somebody who is threatened", () => {
  const threatened = assessRisk(
    model,
    {
      ...wellRun,
      ...{ network_threats: "threats", network_role: "leading", mentor_exposed: "home" },
      ...{ client_safety: "none", mentor_support: "none" },
    },
    { findings: allSigned },
  );

  it("is to pause and protect, never to stop, however high the points", () => {
    const clique = threatened.items.find(({ id }) => id === "old-clique")!;
    expect(clique.band).toBe("extreme");
    expect(clique.advice).toBe("pause and review");
    expect(threatened.advice.advice).toBe("pause and review");
    expect(threatened.advice.conditions).toContain(
      "Keep in touch with the client while meetings pause: say who rings, and when.",
    );
  });

  it("is the same when it is recomputed from one line of text", () => {
    expect(recompute(scoreTables(model), scoreString(model, threatened)).advice).toBe("pause and review");
  });
});

describe("advice to stop", () => {
  it("says what goes on instead", () => {
    const { advice } = assessRisk(model, {
      ...wellRun,
      ...{ client_state: "hostile", weapons_reachable: "yes", violence: "recent" },
      ...{ pairing: "alone", session_safety: "none" },
    });
    expect(advice.advice).toBe("stop safely");
    expect(advice.conditions.join(" ")).toContain("Help continues");
  });
});

describe("safeguards against a client", () => {
  const remedies = ["alarm", "officer-present"].map((id) => riskOf(model).controls.get(id)!.control.remedy);
  const quiet = {
    ...wellRun,
    ...{ violence: "none", venue: "home", client_state: "settled", weapons_reachable: "no" },
    ...{ pairing: "alone", session_safety: "none", serious_threat: "no", network_threats: "none" },
  };
  const conditionsOf = (changed: object) => assessRisk(model, { ...quiet, ...changed }).advice.conditions;

  it.each([
    { violence: "past" },
    { violence: "recent" },
    { serious_threat: "serious" },
    { mentor_danger: "yes" },
    { client_state: "hostile" },
  ])("are advised where %o is known", (known) => {
    expect(conditionsOf(known)).toEqual(expect.arrayContaining(remedies));
  });

  it.each([{}, { violence: "" }, { serious_threat: "" }, { client_state: "" }])(
    "are not advised where nothing calls for them: %o",
    (changed) => {
      const conditions = conditionsOf(changed);
      expect(conditions.length).toBeGreaterThan(0);
      for (const remedy of remedies) expect(conditions).not.toContain(remedy);
    },
  );

  it("rest on what was found: that nothing is on record is no reason", () => {
    const { advice } = assessRisk(model, quiet);
    expect(advice.reasons.join(" ")).toContain("They meet in a private home");
    expect(advice.reasons.join(" ")).not.toContain("No violence is on record");
  });
});

describe("what is not known", () => {
  const { advice, items } = assessRisk(model, bare);

  it("is a question, and no reason against anybody", () => {
    expect(advice.reasons.some((reason) => items.some(({ title }) => reason.startsWith(`${title}:`)))).toBe(
      false,
    );
    expect(advice.reasons.join(" ")).toContain("Ask first:");
    expect(advice.conditions).toContain("Has the client made a serious threat?");
  });

  it("never advises a pause by itself: what was found of the same risk comes first", () => {
    const asked = assessRisk(model, {
      ...wellRun,
      venue: "home",
      violence: "",
      pairing: "alone",
      session_safety: "none",
    });
    expect(asked.advice.reasons[0]).toBe(
      "They meet in a private home, where no one is near. Ask first: Is any violence by the client on record?",
    );
  });

  it("never comes before what was found", () => {
    const half = assessRisk(model, { ...wellRun, client_state: "", network_role: "", use_of_sessions: "" });
    const open = new Set(
      half.items
        .filter(({ levels }) => levels.likelihood.length > 1 || levels.impact.length > 1)
        .map(({ id }) => id),
    );
    const orders = [
      topBowTies(model, half, 50).map(({ risk }) => open.has(risk)),
      ...Object.values(rankedRisks(model, half)).map((ranked) => ranked.map(({ risk }) => open.has(risk))),
    ];
    expect(open.size).toBeGreaterThan(0);
    for (const order of orders) expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)));
  });
});
