import {
  announce,
  checkCases,
  compile,
  compiledOf,
  isWaymarkError,
  type Plugin,
  type ProblemCode,
  type Subject,
} from "@waymark/core";
import { parseFormula } from "@waymark/core/formula";
import {
  allocate,
  assign,
  assignSparse,
  auditFairness,
  type Factor,
  matchingOf,
  matchPair,
  type Rule,
} from "@waymark/matching";
import { metricsBlocks } from "@waymark/metrics/library";
import {
  assessRisk,
  besideJudgement,
  decide,
  type Risk,
  recompute,
  recordFactors,
  scoreString,
  scoreTables,
} from "@waymark/risk";
import { riskBlocks } from "@waymark/risk/library";
import { westMidlands, policy as westPolicy } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";

const policy = { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-31" };
const compiled = (parts: object, settings: object = {}) =>
  compile({ ...policy, ...settings } as unknown, {
    plugins: [{ id: "demo", version: "1.0.0", title: "Demo", source: "none", ...parts } as Plugin],
  });

const field = (id: string, more: object = {}) => ({
  ...{ id, title: id, kind: "integer", sensitivity: "ordinary", describes: `What ${id} is.` },
  ...more,
});
const always = { id: "all", when: true as string | boolean, points: 0, says: "Always." };
const scale = (when: string | boolean, more: object = {}) => ({
  ...{ source: "none", levels: [{ ...always, id: "some", when, points: 1 }, always] },
  ...more,
});
const factor = (when: string | boolean, more: object = {}): Factor => ({
  ...{ id: "own", title: "Own", summary: "Own.", source: "none", similar: scale(when, more) },
  fields: { client: [field("age"), field("names", { kind: "text" })] } as Factor["fields"],
});
const rule = { id: "r", title: "R", source: "none", when: true, effect: "block" } as const;
const said = { reason: "No.", unknown: "?", remedy: "None." };
const parameter = { id: "days", title: "Days", kind: "integer", default: 1, min: 1, source: "none" };
const risk = (more: object = {}) => ({ ...riskBlocks.risks[0], ...more }) as Risk;
const nothing: Subject = { id: "provoked", sections: {}, settings: {}, compile: () => null };
const nested = (depth: number): object => (depth === 0 ? {} : { inside: nested(depth - 1) });
const west = compile(westPolicy, { plugins: [westMidlands] });
const people = { clients: [], mentors: [] };

/** For each code something that gives it. Codes that commands and files give are in the tests of those. */
const provoked: Partial<Record<ProblemCode, () => unknown>> = {
  bands: () => compiled({ fitBands: [{ id: "a", title: "A", from: 1, source: "none" }] }),
  "bad-candidates": () =>
    assignSparse({ rows: 1, columns: 9, rowStart: [0], column: [7], cost: Int32Array.of(3) }),
  "bad-capacity": () => assign({ rows: 1, columns: 1, cost: new Float64Array(1), capacities: [-1] }),
  "bad-cost": () => assign({ rows: 1, columns: 1, cost: Float64Array.of(Number.NaN) }),
  "bad-count": () => assign({ rows: -1, columns: 1, cost: new Float64Array(1) }),
  "wrong-length": () => assign({ rows: 1, columns: 2, cost: new Float64Array(1) }),
  "change-of-identity": () =>
    compiled({ vocabulary: { client: [field("creed", { sensitivity: "identity", change: "Convert." })] } }),
  "defined-twice": () => compiled({ factors: [factor(true), factor(true)] }),
  "field-without-values": () => compiled({ vocabulary: { client: [field("kind", { kind: "category" })] } }),
  "forbidden-key": () => compiled({}, JSON.parse('{"parameters":{"__proto__":1}}')),
  "formula-arguments": () => compiled({ factors: [factor("abs(client.age, 1) == 1")] }),
  "formula-not-allowed": () => compiled({ factors: [factor("client.age === 1")] }),
  "formula-syntax": () => compiled({ factors: [factor("client.age ==")] }),
  "formula-too-long": () => parseFormula("1 == 1 or ".repeat(300)),
  "formula-type": () => compiled({ factors: [factor("client.age + 1")] }),
  "idle-read": () =>
    compiled({ factors: [factor("client.age == 1", { reads: ["client.age", "client.names"] })] }),
  "no-different-mode": () =>
    compiled({ factors: [factor(true)] }, { factors: { own: { weight: 1, mode: "different" } } }),
  "no-level": () => {
    const { parts } = compiled({ factors: [factor(true, { decide: () => "odl", reads: [], revision: 1 })] });
    for (const part of parts.values()) if ("evaluate" in part) part.evaluate({});
  },
  "decide-without-reads": () => compiled({ factors: [factor(true, { decide: () => "all", revision: 1 })] }),
  "decide-without-revision": () => compiled({ factors: [factor(true, { decide: () => "all", reads: [] })] }),
  "no-pairs": () =>
    matchPair(compiled({}), { id: "C-1" }, { id: "M-1", capacity: 1 }, { id: "M-2", capacity: 1 }),
  "no-weight": () =>
    compiled({ factors: [factor(true)] }, { factors: { own: { weight: 0, mode: "similar" } } }),
  "no-steps": () => compiled({ ...riskBlocks, riskSteps: undefined }),
  "not-a-caseload": () => allocate(west, 1 as never),
  "not-a-model": () => allocate({} as never, people),
  "not-compiled": () => compiledOf(compiled({}), "nobody"),
  "not-identity": () =>
    compiled({
      vocabulary: {
        client: [
          field("creed", {
            sensitivity: "identity",
            notIdentity: { by: "A", on: "2026-01-01", reason: "It is none." },
          }),
        ],
      },
    }),
  "not-options": () => compile(policy, undefined as never),
  "not-listed": () => compiled({ ...riskBlocks, risks: [risk({ covers: ["no-such-id"] })] }),
  "one-mentor-twice": () =>
    matchPair(
      west,
      { id: "C-1", extremism_type: "animal-rights" },
      { id: "M-1", capacity: 1 },
      { id: "M-1", capacity: 1 },
    ),
  "other-allocation": () =>
    auditFairness(
      west,
      people,
      allocate(west, { clients: [{ id: "C-1", extremism_type: "animal-rights" }], mentors: [] }),
    ),
  "parameter-value": () => compiled({ parameters: [parameter] }, { parameters: { days: 0 } }),
  "previous-shape": () => allocate(west, people, { previous: [{ client: "C-1" } as never] }),
  "says-hole": () =>
    compiled({ rules: [{ ...rule, ...said, reason: "Not {client.age or}." } satisfies Rule] }),
  "shape-custom": () => compiled({ factors: [factor(true, { decide: "all" })] }),
  "shape-invalid-format": () => compiled({}, { asOf: "2026-02-31" }),
  "shape-invalid-key": () => compiled({}, { parameters: { "No id": 1 } }),
  "shape-invalid-type": () => compiled({}, { title: 1 }),
  "shape-invalid-union": () => compiled({}, { parameters: { days: null } }),
  "shape-invalid-value": () => compiled({ parameters: [{ ...parameter, kind: "number" }] }),
  "shape-too-big": () => compiled({}, { neutral: 10_001 }),
  "shape-too-small": () => compiled({}, { title: "" }),
  "subject-announced-twice": () => {
    announce(nothing);
    announce({ ...nothing });
  },
  "too-deep": () => compiled(nested(70)),
  "undeclared-read": () => compiled({ factors: [factor("client.age == 1", { reads: [] })] }),
  "unknown-band": () =>
    besideJudgement(west, assessRisk(west, engagement), [
      { category: "client", band: "hihg", by: "K", role: "x", on: "2026-01-01", reasons: ["x"] },
    ] as never),
  "unknown-function": () => compiled({ factors: [factor("client.age == lenght(client.names)")] }),
  "unknown-key": () => compiled({ factros: [] }),
  "unknown-field": () => compiled({ factors: [factor("client.aeg == 1")] }),
  "unknown-parameter": () => compiled({ parameters: [parameter] }, { parameters: { dasy: 2 } }),
  "unknown-record": () => compiled({ vocabulary: { clietn: [field("age")] } }),
  "unknown-stance": () => compiled({}, { stances: { no: "yes" } }),
  "wrong-record": () =>
    compiled({ rules: [{ ...rule, ...said, when: "engagement.started > policy.today" }] }),
  "bad-word": () =>
    recordFactors(west, [{ factor: "grievance", presence: "perhaps", relevance: "high" }] as never),
  "cannot-correct": () =>
    decide(assessRisk(west, engagement), {
      ...{ by: "K", role: "project manager", on: "2026-09-30", reason: "It was wrong." },
      ...{ kind: "decision", decision: "continue", corrects: 7 },
    } as never),
  "no-flag": () =>
    compile({ ...westPolicy, rules: { [matchingOf(west).pairs!.rules[0]!.rule.id]: "flag" } } as unknown, {
      plugins: [westMidlands],
    }),
  "other-tables": () =>
    recompute({ ...scoreTables(west), bands: [] }, scoreString(west, assessRisk(west, engagement))),
  "wrong-kind": () =>
    compiled({ ...riskBlocks, duties: [{ ...riskBlocks.duties[0]!, from: ["engagement.client"] }] }),
  "unknown-heading": () =>
    compiled({
      success: metricsBlocks.success,
      indicators: [{ ...metricsBlocks.indicators[0]!, heading: "no-such-heading" }],
    }),
  "unknown-matter": () => compiled({ events: [{ ...event, matter: "no-such-matter" }], roles: [lead] }),
  "unknown-name": () => compiled({ events: [{ ...event, says: "{nobody} came." }], roles: [lead] }),
  "no-decision": () => decide(assessRisk(west, engagement), undefined as never),
};

const engagement = { id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" };

const lead = { id: "lead", title: "Lead", source: "none", may: { decides: ["arrival"] } };
const event = {
  ...{ id: "arrives", title: "Arrives", source: "none", matter: "arrival", says: "{client} came." },
  about: [{ as: "client", kind: "client" }],
  writes: [{ set: "client", cells: { status: "open" } }],
  ...{ undoneBy: "Undo it.", example: "C-1" },
};

const codesOf = (run: () => unknown): readonly string[] => {
  try {
    run();
    return [];
  } catch (error) {
    if (isWaymarkError(error)) return error.problems.map(({ code }) => code);
    throw error;
  }
};

describe("an error with the code that the page of codes documents", () => {
  it.each(Object.entries(provoked))("%s", (code, run) => {
    expect(codesOf(run)).toContain(code);
  });

  it("case-fails and case-without-part are listed for the cases of a piece", () => {
    const cases = [
      { given: { "client.age": 1 }, gives: "all" },
      { of: "different", given: {}, gives: "all" },
    ];
    const model = compiled({ factors: [{ ...factor("client.age == 1"), cases }] });
    expect(checkCases(model).map(({ code }) => code)).toEqual(["case-fails", "case-without-part"]);
  });
});
