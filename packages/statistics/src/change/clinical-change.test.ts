import { describe, expect, it } from "vitest";
import { clinicalChange } from "./clinical-change.js";
import { reliableChange } from "./reliable-change.js";
import { RELIABLE_CHANGE_METHODS, type ReliableChangeMethodName } from "./reliable-change-methods.js";

const reference = {
  meanBefore: 40,
  meanAfter: 42,
  deviationBefore: 7.5,
  deviationAfter: 8,
  reliabilityBefore: 0.8,
  reliabilityAfter: 0.82,
  correlation: 0.5,
};
const names = Object.keys(RELIABLE_CHANGE_METHODS) as ReliableChangeMethodName[];
const person = { before: 32.5, after: 47.5, improvement: "increase" as const, reference };

describe("clinicalChange", () => {
  it("agrees with Jacobson and Truax's own example (1991): reliable, and across criterion c", () => {
    const answer = clinicalChange({
      ...person,
      method: "jacobson-truax",
      // Their functional group M₀ = 60, s₀ = 7.5 and dysfunctional M₁ = 40, s₁ = 7.5 put c at 50.
      functional: { mean: 60, deviation: 7.5 },
    });
    const { before, after } = person;
    expect(answer.index).toBe(
      reliableChange({ before, after, standardDeviation: 7.5, reliability: 0.8 }).index,
    );
    expect(answer.cutoff).toBe(50);
    expect(answer.verdict).toBe("improved");
  });

  it("calls it recovered once the cut-off is crossed, and needs reliable change for that", () => {
    const functional = { mean: 60, deviation: 7.5 };
    const judge = (before: number, after: number) =>
      clinicalChange({ ...person, before, after, functional, method: "jacobson-truax" }).verdict;
    expect(judge(32.5, 50)).toBe("recovered");
    expect(judge(49, 51)).toBe("unchanged");
    expect(judge(51, 70)).toBe("improved");
    expect(judge(51, 30)).toBe("deteriorated");
  });

  it("lets the method change the verdict, and names it", () => {
    const verdicts = names.map((method) => clinicalChange({ ...person, before: 34, after: 43.5, method }));
    expect(new Set(verdicts.map(({ method }) => method)).size).toBe(6);
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(["improved", "unchanged"]));
  });

  it.each(names)("asks for what %s uses, and for nothing else", (method) => {
    const uses = RELIABLE_CHANGE_METHODS[method].uses;
    const enough = Object.fromEntries(uses.map((name) => [name, reference[name]]));
    expect(clinicalChange({ ...person, reference: enough, method }).index).toBe(
      clinicalChange({ ...person, method }).index,
    );
    expect(() => clinicalChange({ ...person, reference: {}, method })).toThrow(
      expect.objectContaining({
        problems: uses.map((name) => expect.objectContaining({ path: `reference.${name}` })),
      }),
    );
  });

  it("gives no answer where differences have no reliability", () => {
    const tied = { ...reference, correlation: 0.95 };
    expect(() => clinicalChange({ ...person, reference: tied, method: "hageman-arrindell" })).toThrow(
      expect.objectContaining({ code: "undefined-statistic" }),
    );
  });

  it("refuses unknown methods, inherited names among them", () => {
    for (const method of ["toString", "best"]) {
      expect(() => clinicalChange({ ...person, method: method as "chelune" })).toThrow(
        expect.objectContaining({ code: "wrong-type", path: "method" }),
      );
    }
  });
});
