import "../announced.js";
import { compile, PolicyError } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { demoModel, demoPlugin } from "../../tests/demo.js";
import { riskOf } from "../compile/index.js";
import { catalogue, controls, duties, influences, riskFields } from "./index.js";

describe("the catalogue", () => {
  it("says where every item comes from, and keeps the report apart from our coding", () => {
    for (const item of [...catalogue, ...controls, ...duties, ...influences, ...riskFields])
      expect(item.source).toMatch(/§\d|our coding/);
    for (const risk of catalogue)
      for (const scale of [risk.likelihood, risk.impact]) expect(scale.source).toMatch(/our coding/);
    for (const control of controls) expect(control.basis).toMatch(/our coding/i);
  });

  it("has at least thirty controls, each used by a risk, and every risk has one", () => {
    expect(controls.length).toBeGreaterThanOrEqual(30);
    const used = new Set(catalogue.flatMap((risk) => risk.controls));
    expect(controls.filter(({ id }) => !used.has(id))).toEqual([]);
    expect(catalogue.filter((risk) => risk.controls.length === 0)).toEqual([]);
  });

  it("gives each scale levels that are described steps, ordered from bad to good but for exceptions", () => {
    for (const { likelihood, impact } of catalogue)
      for (const { levels } of [likelihood, impact])
        for (const { points } of levels) expect(points % 2_000).toBe(0);
  });

  it("reads every field of the engagement somewhere, and each only once in one risk", () => {
    const model = demoModel();
    const everywhere = new Set<string>(riskOf(model).duties.flatMap(({ reads }) => reads));
    for (const { risk, likelihood, impact } of riskOf(model).risks) {
      const own = risk.controls.map((id) => riskOf(model).controls.get(id)!.reads);
      const scales = [likelihood.reads, impact.reads].map((reads) =>
        reads.filter((name) => !name.startsWith("policy.")),
      );
      const inControls = new Set(own.flat());
      expect(
        scales[0]!.filter((name) => scales[1]!.includes(name) || inControls.has(name)),
        risk.id,
      ).toEqual([]);
      expect(
        scales[1]!.filter((name) => inControls.has(name)),
        risk.id,
      ).toEqual([]);
      for (const name of [...scales.flat(), ...inControls]) everywhere.add(name);
    }
    expect(riskFields.filter(({ id }) => !everywhere.has(`engagement.${id}`)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it("is connected: the chains that the report tells are there", () => {
    const has = (from: string, to: string) => influences.some((one) => one.from === from && one.to === to);
    expect(has("wrong-mentor", "radicalised") && has("radicalised", "asked-why")).toBe(true);
    expect(has("old-clique", "after-session")).toBe(true);
  });

  it("never says the word that it must not", () => {
    expect(JSON.stringify([catalogue, controls, duties, influences, riskFields])).not.toMatch(/terrorist/i);
  });

  it("cannot be compiled with a scale that reads identity, and says why", () => {
    const risk = catalogue[0]!;
    const likelihood = {
      ...risk.likelihood,
      reads: ["client.faith"],
      levels: [
        { id: "a", when: 'client.faith == "a"', points: 10_000, says: "x" },
        { id: "b", when: true, points: 0, says: "y" },
      ],
    };
    const bad = { ...demoPlugin, risks: [{ ...risk, likelihood }, ...catalogue.slice(1)] };
    const policy = { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} };
    let error: unknown;
    try {
      compile(policy, { plugins: [bad] });
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(PolicyError);
    expect((error as PolicyError).problems.map(({ code }) => code)).toContain("identity-barred");
    expect((error as PolicyError).message).toContain("identity never raises a risk");
  });
});
