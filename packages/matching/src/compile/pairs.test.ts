import "../announced.js";
import { compile, definePlugin, type Plugin, WaymarkError } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { matchingOf, type PairScheme } from "../index.js";

const place = {
  id: "place",
  title: "Place",
  kind: "category",
  sensitivity: "identity",
  describes: "A place.",
  values: [{ id: "here", title: "here" }],
} as const;
const times = {
  id: "times",
  title: "Times",
  kind: "categories",
  sensitivity: "ordinary",
  describes: "Times.",
  values: [
    { id: "mon", title: "mon" },
    { id: "tue", title: "tue" },
  ],
} as const;
const rule = {
  id: "together",
  title: "Together",
  source: "demo",
  reads: ["client.times", "mentor.times", "second.times"],
  when: "overlaps(common(client.times, mentor.times), second.times)",
  reason: "{second.id} has no time in common.",
  unknown: "Not known.",
  remedy: "Ask.",
};
const pairs = {
  source: "demo",
  wanted: { reads: ["client.times"], when: "count(client.times) >= 1", says: "Two." },
  own: 5_000,
  rules: [rule],
  scales: [],
};
const plugin = (own: Partial<PairScheme> = {}): Plugin =>
  definePlugin({
    id: "demo",
    version: "1.0.0",
    title: "Demo",
    source: "demo",
    vocabulary: { client: [times], mentor: [times, place] },
    pairs: { ...pairs, ...own },
  });
const policy = { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-31", factors: {} };

function codesOf(run: () => unknown): string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error;
    return error.problems.map(({ code, path }) => `${code} ${path}`);
  }
}

describe("a scheme of pairs", () => {
  it("reads the second mentor as `second`, and says whether the three have a time in common", () => {
    const model = compile(policy, { plugins: [plugin()] });
    const holds = (second: readonly string[] | null) =>
      matchingOf(model).pairs?.rules[0]?.holds({
        client: { times: ["mon", "tue"] },
        mentor: { times: ["mon"] },
        second: { times: second },
      });
    expect(holds(["mon", "tue"])).toBe(true);
    expect(holds(["tue"])).toBe(false);
    expect(holds(null)).toBe(null);
    expect(matchingOf(model).pairs?.wanted({ client: { times: [] } })).toBe(false);
  });

  it("is off where the policy says so, and a rule of it can be switched off by itself", () => {
    const off = compile({ ...policy, allocation: { pairs: "off" } }, { plugins: [plugin()] });
    expect(matchingOf(off).pairs).toBe(null);
    const without = compile({ ...policy, rules: { together: "off" } }, { plugins: [plugin()] });
    expect(matchingOf(without).pairs?.rules).toEqual([]);
  });

  it("is asked for by the policy as well, which says why it reads identity", () => {
    const pairsFor = { reads: ["client.times"], when: 'has(client.times, "mon")', says: "On Mondays." };
    const never = { reads: [], when: false, says: "Never." };
    const model = compile({ ...policy, allocation: { pairsFor } }, { plugins: [plugin({ wanted: never })] });
    const wanted = (times: readonly string[] | null) =>
      matchingOf(model).pairs?.wanted({ client: { times } });
    expect([wanted(["mon"]), wanted(["tue"]), wanted(null)]).toEqual([true, false, null]);
    expect(matchingOf(model).pairs?.askedBy.map(({ id }) => id)).toEqual(["scheme", "policy"]);
    const where = { reads: ["mentor.place"], when: 'mentor.place == "here"', says: "Here." };
    expect(
      codesOf(() => compile({ ...policy, allocation: { pairsFor: where } }, { plugins: [plugin()] })),
    ).toContain("wrong-record allocation.pairsFor.reads");
    const living = definePlugin({
      ...{ id: "more", version: "1.0.0", title: "More", source: "demo" },
      vocabulary: { client: [place] },
    });
    const personal = { reads: ["client.place"], when: 'client.place == "here"', says: "Here." };
    expect(
      codesOf(() =>
        compile({ ...policy, allocation: { pairsFor: personal } }, { plugins: [plugin(), living] }),
      ),
    ).toEqual([
      "identity-without-reason allocation.pairsFor.justification",
      "identity-without-reason allocation.pairsFor.lawfulBasis",
    ]);
    const said = { ...personal, justification: "For safety.", lawfulBasis: "Public task." };
    const told = compile({ ...policy, allocation: { pairsFor: said } }, { plugins: [plugin(), living] });
    expect(told.personalFields.map(({ field, readBy }) => [field, readBy])).toEqual([
      ["client.place", ["pair policy"]],
    ]);
  });

  it("must say why it reads identity, may not name the second where there is none, and is defined once", () => {
    const where = { ...rule, reads: ["mentor.place", "second.place"], when: "mentor.place != second.place" };
    expect(codesOf(() => compile(policy, { plugins: [plugin({ rules: [where] })] }))).toEqual([
      "identity-without-reason plugins.demo.pairs.rules.together.justification",
      "identity-without-reason plugins.demo.pairs.rules.together.lawfulBasis",
    ]);
    const wanted = { reads: ["second.times"], when: "count(second.times) >= 1", says: "Two." };
    expect(codesOf(() => compile(policy, { plugins: [plugin({ wanted })] }))).toEqual([
      "wrong-record plugins.demo.pairs.wanted.reads",
    ]);
    expect(codesOf(() => compile(policy, { plugins: [plugin({ rules: [rule, rule] })] }))).toEqual([
      "defined-twice pairs.rules.1.id",
    ]);
  });

  it("a budget counts a whole-number field of the mentor", () => {
    const budget = { field: "times", most: 10, unknown: 5, per: "a week" };
    expect(codesOf(() => compile({ ...policy, allocation: { budget } }, { plugins: [plugin()] }))).toEqual([
      "unknown-field allocation.budget.field",
    ]);
    const capacity = { ...budget, field: "capacity" };
    expect(compile({ ...policy, allocation: { budget: capacity } }, { plugins: [plugin()] }).name).toBe(
      "demo",
    );
  });
});
