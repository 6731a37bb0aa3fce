import { compile, WaymarkError } from "@waymark/core";
import * as matching from "@waymark/matching";
import * as metrics from "@waymark/metrics";
import * as risk from "@waymark/risk";
import { policy, westMidlands } from "@waymark/west-midlands";
import { expect, it } from "vitest";

const model = compile(policy, { plugins: [westMidlands] });
const caseload = { clients: [], mentors: [] };
const wrong: readonly unknown[] = [undefined, null, "x", 7, [], policy];

/** Every function of the libraries that takes a model first, then a caseload or a record. */
const onCaseload: readonly (readonly [string, (...given: never[]) => unknown])[] = [
  ["allocate", matching.allocate],
  ["shortlist", (m, c) => matching.shortlist(m, c, { top: 1 })],
  ["verifyAllocation", (m, c) => matching.verifyAllocation(m, c, matching.allocate(model, caseload))],
  ["poolCoverage", matching.poolCoverage],
  ["poolGaps", matching.poolGaps],
  ["auditFairness", matching.auditFairness],
  ["panel", matching.panel],
  ["relationships", matching.relationships],
  ["match", (m, c) => matching.match(m, c, { id: "M-1", capacity: 1 } as never)],
  ["assessRisk", risk.assessRisk],
  ["programme", metrics.programme],
];

it.each(onCaseload)("%s answers a wrong model or caseload with a WaymarkError", (_, call) => {
  const run = call as (...given: unknown[]) => unknown;
  for (const one of wrong) expect(() => run(one, caseload), `model ${String(one)}`).toThrow(WaymarkError);
  for (const one of wrong.slice(0, 5))
    expect(() => run(model, one), `caseload ${String(one)}`).toThrow(WaymarkError);
});

it("compile and shortlist answer wrong options with a WaymarkError", () => {
  const untyped = compile as (...given: unknown[]) => unknown;
  for (const options of [undefined, null, "x", {}, { plugins: "x" }, { plugins: {} }, { plugins: [null] }])
    expect(() => untyped(policy, options)).toThrow(WaymarkError);
  for (const one of wrong.slice(0, 5))
    expect(() => untyped(one, { plugins: [westMidlands] })).toThrow(WaymarkError);
  const list = matching.shortlist as (...given: unknown[]) => unknown;
  for (const options of [undefined, null, "x", 5, {}])
    expect(() => list(model, caseload, options)).toThrow(WaymarkError);
  expect(() => list(model, { clients: [null], mentors: [] }, { top: 1 })).toThrow("caseload.clients.0");
  expect(() => list(model, { clients: "x", mentors: [] }, { top: 1 })).toThrow("caseload.clients");
});
