import "../../announced.js";
import { checkCases, compile, type Plugin, type PolicyError } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { testModel } from "../../../tests/demo.js";
import { type AssessmentInstrument, instrumentIndicators, metricsOf } from "../../compile/index.js";
import { metricsBlocks, metricsFields, metricsIndicators, metricsInstruments } from "../../library/index.js";

const items = metricsInstruments.flatMap(instrumentIndicators);
const all = [...metricsIndicators, ...items];

/** The ids of the report's list of measures: MQ outputs, MV vulnerability, MU understanding, MB design. */
const ids = [
  ["MQ", 22],
  ["MV", 50],
  ["MU", 10],
  ["MB", 6],
].flatMap(([prefix, n]) =>
  Array.from({ length: Number(n) }, (_, i) => `${prefix}${String(i + 1).padStart(2, "0")}`),
);

describe("indicators", () => {
  it("cover each of the report's 88 measures", () => {
    const covered = new Set(all.flatMap(({ covers }) => covers ?? []));
    expect(ids.filter((id) => !covered.has(id))).toEqual([]);
    expect([...covered].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("say what was observed, and foretell nothing of a person", () => {
    const foretold = /\brisk\b|readiness|likely|how easily|danger|propensity|will (?:act|attack|harm)/i;
    const own = metricsIndicators.filter(({ scale }) => scale);
    expect(own.length).toBeGreaterThan(30);
    expect(own.map(({ title }) => title).filter((title) => foretold.test(title))).toEqual([]);
  });

  it("put no measure under another heading than the report's, but for case studies", () => {
    const headings = {
      MQ: "outputs-and-usage",
      MV: "reduced-vulnerability",
      MU: "greater-understanding",
      MB: "evaluation-design",
    };
    const moved = all.flatMap(({ covers, heading }) =>
      (covers ?? []).filter((id) => headings[id.slice(0, 2) as keyof typeof headings] !== heading),
    );
    expect(moved).toEqual(["MV42"]);
  });

  it.each(all.map((one) => [one.id, one] as const))("%s is whole", (_, one) => {
    expect(one.source).toMatch(/§\d|our coding/);
    const ways = [one.scale, one.counts, one.notComputed].filter((way) => way !== undefined);
    expect(ways).toHaveLength(1);
    if (!one.scale) return;
    const { levels } = one.scale;
    expect(levels.length).toBeGreaterThanOrEqual(3);
    expect(levels.length).toBeLessThanOrEqual(5);
    expect(levels.at(-1)?.when).toBe(true);
    const points = levels.map((level) => level.points);
    expect(points).toEqual([...points].sort((a, b) => a - b));
    expect(one.raters.length).toBeGreaterThan(0);
  });

  it("read no field but the answer, and no measure reads a field that is not ordinary", () => {
    const conditions = all.flatMap(({ scale }) => scale?.levels.map(({ when }) => when) ?? []);
    expect(conditions.filter((when) => when !== true).length).toBeGreaterThan(100);
    expect(
      conditions.filter((when) => when !== true && !/^observation\.answer == "[a-z-]+"$/.test(String(when))),
    ).toEqual([]);
    const fields = Object.values(metricsBlocks.fields).flat();
    expect(fields.every((field) => !("sensitivity" in field) || field.sensitivity === "ordinary")).toBe(true);
  });

  it("that are observed have cases, and give what their cases say", () => {
    const observed = metricsIndicators.filter(({ scale }) => scale);
    expect(observed.filter(({ cases }) => (cases ?? []).length < 3)).toEqual([]);
    expect(checkCases(testModel())).toEqual([]);
  });

  it("compile", () => {
    expect(metricsOf(testModel()).indicators).toHaveLength(all.length);
  });
});

describe("a programme's own instrument", () => {
  const answers = [
    { id: "low", points: 0, says: "Little of it." },
    { id: "high", points: 10_000, says: "Much of it." },
  ];
  const own = (more: Partial<AssessmentInstrument> = {}): Plugin => ({
    ...{ id: "own", version: "1.0.0", title: "Ours", source: "our coding" },
    instruments: [
      {
        ...{ id: "own", version: "1", title: "Our own", by: "Us", source: "our coding" },
        ...{ heading: "reduced-vulnerability", raters: ["mentor"], covers: ["MV03"], answers },
        items: [{ id: "own-hope", title: "Hope", direction: "up" }],
        ...more,
      },
    ],
  });
  const report: Plugin = {
    ...{ id: "report", version: "1.0.0", title: "Report", source: "§7" },
    vocabulary: metricsFields,
    success: metricsBlocks.success,
    indicators: [...metricsIndicators],
    instruments: [...metricsInstruments],
  };
  const policy = { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} };
  const problemsOf = (plugin: Plugin) => {
    try {
      compile(policy, { plugins: [report, plugin] });
      return [];
    } catch (error) {
      return (error as PolicyError).problems.map(({ code, path }) => `${code} ${path}`);
    }
  };

  it("takes the place of another, which is still read, whatever the order of plugins", () => {
    const swapped = own({ replaces: ["channel-vaf 2012"] });
    for (const plugins of [
      [report, swapped],
      [swapped, report],
    ]) {
      const { instruments, indicators } = metricsOf(compile(policy, { plugins }));
      expect(new Map(instruments.map(({ name, replacedBy }) => [name, replacedBy]))).toEqual(
        new Map([
          ["channel-vaf 2012", "own 1"],
          ["strengths 1", null],
          ["own 1", null],
        ]),
      );
      expect(indicators.length).toBe(all.length + 1);
    }
  });

  it("names what is wrong with it: no answers, nothing to replace, an edition or an item that is there already", () => {
    const { answers: _, ...bare } = own().instruments[0]!;
    expect(problemsOf({ ...own(), instruments: [bare] })).toContain(
      "item-without-answers plugins.own.instruments.own.items.own-hope",
    );
    expect(problemsOf(own({ replaces: ["channel-vaf 2011"] }))).toEqual([
      "unknown-instrument plugins.own.instruments.own.replaces.0",
    ]);
    expect(problemsOf(own({ id: "strengths" }))).toEqual(["defined-twice plugins.instruments.strengths 1"]);
    expect(problemsOf(own({ items: [{ id: "channel-status", title: "Status", direction: "up" }] }))).toEqual([
      "defined-twice plugins.indicators.channel-status",
    ]);
    expect(problemsOf(own({ raters: ["neighbour"] }))).toEqual([
      "unknown-rater plugins.own.instruments.own.items.own-hope.raters.0",
    ]);
  });
});
