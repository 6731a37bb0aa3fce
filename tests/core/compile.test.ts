import { matchingOf } from "@waymark/matching";
import "@waymark/metrics";
import "@waymark/risk";
import {
  compile,
  definePlugin,
  type Field,
  type Plugin,
  PolicyError,
  type Problem,
  readCaseload,
  WaymarkError,
} from "@waymark/core";
import { describe, expect, it } from "vitest";

const faith = {
  id: "faith",
  title: "Faith",
  kind: "category",
  sensitivity: "special category",
  describes: "The faith.",
  values: [
    { id: "sunni", title: "Sunni" },
    { id: "none", title: "None" },
  ],
} satisfies Field;

const plugin = definePlugin({
  id: "demo",
  version: "1.0.0",
  title: "Demo",
  source: "none",
  factors: [
    {
      id: "faith",
      title: "Faith",
      summary: "Same faith.",
      source: "§3.4",
      fields: { client: [faith], mentor: [faith] },
      similar: {
        source: "§3.4",
        reads: ["client.faith", "mentor.faith"],
        levels: [
          {
            id: "same",
            when: "client.faith == mentor.faith",
            points: 10_000,
            says: "Both are {client.faith}.",
          },
          { id: "other", when: true, points: 0, says: "Their faiths differ." },
        ],
      },
    },
  ],
} satisfies Plugin);

/** The least that a scheme with risks says of its steps. */
const any = { id: "any", title: "Any", from: 0, points: 5_000, describes: "Whatever it is." };
const oneStep = { source: "none", likelihood: [any], impact: [any] };

const policy = {
  name: "demo",
  version: "1.0.0",
  title: "Demo",
  asOf: "2026-01-31",
  factors: { faith: { weight: 10, mode: "similar", justification: "Asked for.", lawfulBasis: "Consent." } },
};

function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof WaymarkError) return error.problems;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const codes = (run: () => unknown) => problemsOf(run).map((problem) => `${problem.path} ${problem.code}`);

describe("compile", () => {
  it("gives a frozen model with a fingerprint that does not hang on key order", () => {
    const model = compile(policy, { plugins: [plugin] });
    const turned = Object.fromEntries(Object.entries(policy).reverse());
    expect(Object.isFrozen(model)).toBe(true);
    expect(compile(turned, { plugins: [plugin] }).fingerprint).toBe(model.fingerprint);
    expect(model.personalFields.map(({ field }) => field)).toEqual(["client.faith", "mentor.faith"]);
  });

  it("lists what reads a personal field, when, why and on what lawful basis", () => {
    const { justification, lawfulBasis } = policy.factors.faith;
    expect(compile(policy, { plugins: [plugin] }).personalFields[0]).toMatchObject({
      ...{ field: "client.faith", sensitivity: "special category", when: "always", readBy: ["factor faith"] },
      readers: [{ kind: "factor", id: "faith", when: "always", justification, lawfulBasis }],
    });
    const asked = { ...policy, factors: { faith: { ...policy.factors.faith, mode: "if-asked" as const } } };
    expect(compile(asked, { plugins: [plugin] }).personalFields.map(({ when }) => when)).toEqual([
      "if-asked",
      "if-asked",
    ]);
  });

  it("asks nobody to become somebody else: no field about who a person is says how to change it", () => {
    const client = [{ ...faith, id: "creed", change: "Convert.", values: [...faith.values] }];
    const convert: Plugin = {
      ...{ id: "convert", version: "1.0.0", title: "C", source: "x" },
      vocabulary: { client },
    };
    expect(codes(() => compile(policy, { plugins: [plugin, convert] }))).toEqual([
      "plugins.convert.vocabulary.client.creed.change change-of-identity",
    ]);
  });

  it("reports every problem at once, with path and hint", () => {
    const broken = {
      ...policy,
      asOf: "2026-02-31",
      verison: 1,
      factors: { fiath: { weight: -1, mode: "sometimes" } },
    };
    expect(codes(() => compile(broken, { plugins: [plugin] }))).toEqual([
      "asOf shape-invalid-format",
      "factors.fiath.weight shape-too-small",
      "factors.fiath.mode shape-invalid-value",
      "verison unknown-key",
    ]);
    const hint = problemsOf(() => compile(broken, { plugins: [plugin] })).at(-1)?.hint;
    expect(hint).toBe("Did you mean version?");
  });

  it("answers a mistyped factor with the nearest right word", () => {
    const problem = problemsOf(() =>
      compile({ ...policy, factors: { fiath: { weight: 1, mode: "off" } } }, { plugins: [plugin] }),
    )[0];
    expect(problem).toMatchObject({
      code: "unknown-factor",
      path: "factors.fiath",
      hint: "Did you mean faith?",
    });
  });

  it("wants a reason for an identity factor", () => {
    const bare = { ...policy, factors: { faith: { weight: 10, mode: "similar" } } };
    expect(codes(() => compile(bare, { plugins: [plugin] }))).toEqual([
      "factors.faith.justification identity-without-reason",
      "factors.faith.lawfulBasis identity-without-reason",
    ]);
  });

  it("takes no blank or single sign for a reason", () => {
    const said = { justification: "It closes an avenue of rejection.", lawfulBasis: "Public task." };
    const using = (more: object) => ({
      ...policy,
      factors: { faith: { weight: 10, mode: "similar" as const, ...said, ...more } },
    });
    expect(() => compile(using({}), { plugins: [plugin] })).not.toThrow();
    for (const blank of [" ", ".", "–", "x", "n/a", "1234"]) {
      for (const key of ["justification", "lawfulBasis"])
        expect(codes(() => compile(using({ [key]: blank }), { plugins: [plugin] }))).toEqual([
          expect.stringContaining(`factors.faith.${key} `),
        ]);
    }
  });

  it("refuses identity in what risks, controls, duties and their scales say, though nothing reads it", () => {
    const said = "Faith is {engagement.faith}.";
    const source = "none";
    const refusedAt = (more: object) =>
      codes(() => compile(policy, { plugins: [{ ...plugin, ...more } as Plugin] }));
    const scale = (says: string) => ({
      ...{ source, reads: [] },
      levels: [{ id: "always", when: true, points: 2_000, says }],
    });
    const risk = (over: object) => ({
      vocabulary: { engagement: [faith] },
      bands: [{ id: "low", title: "Low", from: 0, advice: "continue" }],
      riskSteps: oneStep,
      riskCategories: [{ id: "project", title: "Project", source: "none" }],
      risks: [
        {
          ...{ id: "r", category: "project", title: "R", cause: "C.", event: "E.", consequence: "Q." },
          ...{ owner: "O", review: 30, source, covers: [], controls: ["c"] },
          ...{ likelihood: scale("Yes."), impact: scale("Yes."), ...over },
        },
      ],
      controls: [
        {
          ...{ id: "c", title: "C", kind: "preventive", lowers: "impact", by: 1, basis: "B.", source },
          ...{ covers: [], reads: [], when: true, remedy: "R." },
        },
      ],
    });
    expect(() => compile(policy, { plugins: [{ ...plugin, ...risk({}) } as Plugin] })).not.toThrow();
    for (const [name, over] of [
      ["likelihood.levels.0.says", { likelihood: scale(said) }],
      ["impact.levels.0.says", { impact: scale(said) }],
      ["likelihood.ask", { likelihood: { ...scale("Yes."), ask: said } }],
      ["consequence", { consequence: said }],
    ] as const)
      expect(refusedAt(risk(over))).toEqual([`plugins.demo.risks.r.${name} identity-barred`]);
    const control = risk({}).controls.map((one) => ({ ...one, remedy: said }));
    expect(refusedAt({ ...risk({}), controls: control })).toEqual([
      "plugins.demo.controls.c.remedy identity-barred",
    ]);
    const duty = { id: "d", title: "D", source, reads: [], when: true, says: said, role: "O", within: 1 };
    expect(refusedAt({ ...risk({}), duties: [duty] })).toEqual([
      "plugins.demo.duties.d.says identity-barred",
    ]);
  });

  it("refuses a risk that reads identity, in its own field or the client's, and says why", () => {
    for (const name of ["client.faith", "engagement.faith"]) {
      const scale = {
        source: "x",
        reads: [name],
        levels: [
          { id: "a", when: `${name} == "sunni"`, points: 9_000, says: "x" },
          { id: "b", when: true, points: 0, says: "x" },
        ],
      };
      const risky = definePlugin({
        ...{ id: "risky", version: "1.0.0", title: "Risky", source: "none" },
        vocabulary: { engagement: [faith] },
        bands: [{ id: "low", title: "Low", from: 0, advice: "continue" }],
        riskSteps: oneStep,
        riskCategories: [{ id: "project", title: "Project", source: "none" }],
        risks: [
          {
            ...{
              id: "r",
              category: "project",
              title: "R",
              cause: "c",
              event: "e",
              consequence: "c",
              owner: "o",
              review: 30,
            },
            ...{ source: "x", covers: [], controls: [], likelihood: scale, impact: scale },
          },
        ],
      });
      const found = problemsOf(() => compile(policy, { plugins: [plugin, risky] }));
      expect(found.map(({ code }) => code)).toContain("identity-barred");
      expect(found[0]?.hint).toContain("identity never raises a risk");
    }
  });

  it("refuses prototype tricks, code in formulas and unknown functions", () => {
    const tricky = JSON.parse(`{"__proto__":{"x":1},"name":"demo"}`);
    expect(codes(() => compile(tricky, { plugins: [plugin] }))).toContain("__proto__ forbidden-key");
    for (const when of [
      "cos(1) > 0",
      "client.constructor",
      'f(x) = x; f("a")',
      "client.faith[1]",
      "import({})",
      "exp(2) == 1",
      "[1,2]",
      "2 m",
    ]) {
      const factor = plugin.factors![0]!;
      const levels = [{ id: "z", when, points: 1, says: "z" }, ...factor.similar.levels];
      const bad = { ...plugin, factors: [{ ...factor, similar: { ...factor.similar, levels } }] };
      expect(() => compile(policy, { plugins: [bad] }), when).toThrow(PolicyError);
    }
  });

  it("refuses a plugin that reaches for a prototype, and lets a look-up of numbers be compared", () => {
    const evil = JSON.parse(
      '{"id":"evil","version":"1.0.0","title":"E","source":"x","vocabulary":{"tables":[{"id":"t","title":"T","source":"x","entries":{"__proto__":1}}]}}',
    );
    expect(codes(() => compile(policy, { plugins: [plugin, evil] }))).toContain(
      "plugins.1.vocabulary.tables.0.entries.__proto__ forbidden-key",
    );
    const ranks = definePlugin({
      ...{ id: "ranks", version: "1.0.0", title: "Ranks", source: "x" },
      vocabulary: { tables: [{ id: "rank_of", title: "Rank", source: "x", entries: { sunni: 2, none: 1 } }] },
      rules: [
        {
          ...{
            id: "above",
            title: "Above",
            source: "x",
            reads: ["client.faith", "mentor.faith"],
            effect: "flag",
          },
          ...{
            when: "rank_of(mentor.faith) > rank_of(client.faith)",
            reason: "r",
            unknown: "u",
            remedy: "r",
          },
        },
      ],
    });
    expect(matchingOf(compile(policy, { plugins: [plugin, ranks] })).rules).toHaveLength(1);
  });

  it("takes what a scheme calls a table from the scheme, and refuses a table that there is not", () => {
    const called = (names: Record<string, string[]>) =>
      definePlugin({ id: "names", version: "1.0.0", title: "Names", source: "x", called: names });
    const named = compile(policy, { plugins: [plugin, called({ standards: ["DBS"] })] });
    const plain = compile(policy, { plugins: [plugin] });
    const also = (model: Pick<typeof plain, "tables">) =>
      model.tables.find(({ list }) => list === "standards")?.also;
    expect(also(named)).toEqual([...(also(plain) ?? []), "DBS"]);
    expect(codes(() => compile(policy, { plugins: [plugin, called({ standard: ["DBS"] })] }))).toEqual([
      "plugins.1.called.standard unknown-list",
    ]);
  });

  it("reads a caseload, with every problem and no personal value", () => {
    const model = compile(policy, { plugins: [plugin] });
    const found = problemsOf(() =>
      readCaseload(model, {
        clients: [{ id: "c1", faith: "Jane Doe" }, { id: "c1" }, { faith: "Sunni" }],
        mentors: [{ id: "m1", capacity: "many" }],
        engagements: [{ id: "e", client: "c9", mentor: "m1", started: "31/02/2026" }],
      }),
    );
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "clients.0.faith bad-value",
      "clients.2.id missing-value",
      "mentors.0.capacity bad-value",
      "engagements.0.started bad-value",
      "clients.1.id duplicate-id",
      "engagements.0.client unknown-id",
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Jane|many|c9/);
  });
});

it("says what is wrong with a scale once, though it is read both ways round", () => {
  const levels = [
    { id: "a", when: "client.nosuch == 1", points: 10_000, says: "So." },
    { id: "b", when: true, points: 0, says: "Not so." },
  ];
  const factor = {
    ...{ id: "one", title: "One", summary: "One.", source: "§1" },
    similar: { source: "§1", reads: [], levels },
  };
  const plugin = { id: "demo", version: "1.0.0", title: "Demo", source: "§1", factors: [factor] };
  const policy = {
    ...{ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30" },
    factors: { one: { weight: 1, mode: "similar" } },
  };
  try {
    compile(policy, { plugins: [plugin as never] });
    expect.unreachable();
  } catch (error) {
    const said = (error as WaymarkError).problems.map(({ path, message }) => `${path} ${message}`);
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said).size).toBe(said.length);
  }
});
