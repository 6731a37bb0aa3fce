import { matchingOf } from "@waymark/matching";
import "@waymark/metrics";
import "@waymark/risk";
import { checkCases, compile, definePlugin, type Plugin, PolicyError } from "@waymark/core";
import type { Factor } from "@waymark/matching";
import { describe, expect, it } from "vitest";

const held = {
  id: "held",
  title: "Held",
  kind: "boolean",
  sensitivity: "ordinary",
  describes: "Whether it was held.",
} as const;
const days = { id: "late_after", title: "Late after", kind: "integer", default: 30, source: "none" } as const;
const wait = { ...held, id: "wait", title: "Wait", kind: "integer" } as const;

const patience: Factor = {
  id: "patience",
  title: "Patience",
  summary: "How long somebody has waited.",
  source: "none",
  fields: { client: [wait] },
  parameters: [days],
  similar: {
    source: "none",
    levels: [
      { id: "late", when: "client.wait > policy.late_after", points: 10_000, says: "Has waited long." },
      { id: "early", when: true, points: 0, says: "Has not waited long." },
    ],
  },
  cases: [
    { given: { "client.wait": 31 }, gives: "late" },
    { given: { "client.wait": "31", "policy.late_after": 60 }, gives: "early", source: "our coding" },
    { given: {}, gives: null },
  ],
};

const stance = {
  id: "waiting",
  title: "How long is long?",
  source: "none",
  options: [
    { id: "short", title: "A month", changes: {} },
    { id: "long", title: "A season", changes: { parameters: { late_after: 90 } } },
  ],
  cases: [{ of: "parameters.late_after", given: { "stance.option": "long" }, gives: 90 }],
};

const pluginOf = (extra: Partial<Plugin>): Plugin =>
  definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "none", ...extra });
const policy = { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-31", factors: {} };
const modelOf = (extra: Partial<Plugin>) => compile(policy, { plugins: [pluginOf(extra)] });
const problems = (extra: Partial<Plugin>, piece?: { id: string }) =>
  checkCases(modelOf(extra), piece).map(({ path, message, hint }) => `${path}: ${message} ${hint}`);

describe("the cases of pieces", () => {
  it("hold where the piece gives what they say, with fields and parameters that the piece brings", () => {
    expect(problems({ factors: [patience], stances: [stance] })).toEqual([]);
  });

  it("are listed where they do not, with what came out", () => {
    const wrong = { ...patience, cases: [{ given: { "client.wait": 3 }, gives: "late" }] };
    const stubborn = { ...stance, cases: [{ ...stance.cases[0]!, gives: 91 }] };
    const found = problems({ factors: [wrong], stances: [stubborn] });
    expect(found.map((line) => line.split(" Correct")[0])).toEqual([
      "plugins.demo.stances.waiting.cases.0: It gives 90, not 91.",
      'plugins.demo.factors.patience.cases.0: It gives "early", not "late".',
    ]);
    expect(problems({ factors: [wrong], stances: [stubborn] }, { id: "waiting" })).toHaveLength(1);
  });

  it("say which part answers, where there are several; name only fields and parts that there are", () => {
    const two = { ...patience, different: patience.similar };
    const of = (extra: object) => ({ ...two, cases: [{ given: {}, gives: null, ...extra }] });
    expect(problems({ factors: [two] })[0]).toContain("Use one of: similar, different.");
    expect(problems({ factors: [of({ of: "diferent" })] })[0]).toContain("Did you mean different?");
    expect(problems({ factors: [of({ of: "different" })] })).toEqual([]);
    expect(problems({ factors: [of({ of: "similar", given: { "client.wiat": 1 } })] })[0]).toContain(
      "Did you mean client.wait?",
    );
    expect(problems({ factors: [of({ of: "similar", given: { "client.wait": "soon" } })] })[0]).toContain(
      "this is not a whole number that fits.",
    );
  });

  it("take no part in the fingerprint; nor do reads that follow from the formulas", () => {
    const bare = { ...patience, cases: undefined };
    const declared = { ...bare, similar: { ...bare.similar, reads: ["client.wait"] } };
    const marks = [patience, bare, declared].map((one) => modelOf({ factors: [one] }).fingerprint);
    expect(new Set(marks).size).toBe(1);
    expect(matchingOf(modelOf({ factors: [patience] })).factors[0]!.reads).toEqual([
      "client.wait",
      "policy.late_after",
    ]);
  });
});

describe("a plugin's plain function", () => {
  const scale = (extra: object) => ({
    ...patience,
    cases: [{ given: { "client.wait": 3 }, gives: "early" }],
    similar: { ...patience.similar, decide: () => "early", ...extra },
  });

  it("wants its reads and its revision beside it", () => {
    const codes = (extra: object) => {
      try {
        modelOf({ factors: [scale(extra)] });
      } catch (error) {
        if (error instanceof PolicyError) return error.problems.map(({ code }) => code);
      }
      return [];
    };
    expect(codes({})).toEqual(["decide-without-reads", "decide-without-revision"]);
    expect(codes({ reads: ["client.wait"], revision: 1 })).toEqual([]);
  });

  it("makes another model with another revision, or with other reads", () => {
    const mark = (extra: object) => modelOf({ factors: [scale(extra)] }).fingerprint;
    const first = mark({ reads: ["client.wait"], revision: 1 });
    expect(mark({ reads: ["client.wait"], revision: 2 })).not.toBe(first);
    expect(mark({ reads: ["client.wait", "policy.late_after"], revision: 1 })).not.toBe(first);
    expect(checkCases(modelOf({ factors: [scale({ reads: ["client.wait"], revision: 1 })] }))).toEqual([]);
  });
});
