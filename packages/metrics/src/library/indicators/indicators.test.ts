import "../../announced.js";
import { checkCases, compile, type Plugin } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { testModel } from "../../../tests/demo.js";
import { metricsOf } from "../../compile/index.js";
import { metricsBlocks, metricsFields, metricsIndicators } from "../../library/index.js";

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
    const covered = new Set(metricsIndicators.flatMap(({ covers }) => covers ?? []));
    expect(ids.filter((id) => !covered.has(id))).toEqual([]);
    expect([...covered].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("put no measure under another heading than the report's, but for case studies", () => {
    const headings = {
      MQ: "outputs-and-usage",
      MV: "reduced-vulnerability",
      MU: "greater-understanding",
      MB: "evaluation-design",
    };
    const moved = metricsIndicators.flatMap(({ covers, heading }) =>
      (covers ?? []).filter((id) => headings[id.slice(0, 2) as keyof typeof headings] !== heading),
    );
    expect(moved).toEqual(["MV42"]);
  });

  it.each(metricsIndicators.map((one) => [one.id, one] as const))("%s is whole", (_, one) => {
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
    expect(one.voices.length).toBeGreaterThan(0);
  });

  it("read no field but the answer, and no measure reads a field that is not ordinary", () => {
    const conditions = metricsIndicators.flatMap(({ scale }) => scale?.levels.map(({ when }) => when) ?? []);
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
    expect(metricsOf(testModel()).indicators).toHaveLength(metricsIndicators.length);
  });
});

describe("a programme's own instrument", () => {
  const [first] = metricsIndicators.filter(({ covers }) => covers?.includes("MV03"));
  const base = { version: "1.0.0", source: "§7" };
  const channel: Plugin = {
    ...{ id: "channel", title: "Channel", ...base },
    vocabulary: metricsFields,
    success: metricsBlocks.success,
    indicators: [...metricsIndicators],
  };
  const own = (covers: string[]): Plugin => ({
    ...{ id: "own", title: "Our own instrument", ...base, replaces: ["MV03"] },
    indicators: [{ ...first!, id: "own-scale", covers }],
  });
  const policy = { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} };

  it("stands in the place of those that cover the same measure, whatever the order of plugins", () => {
    for (const plugins of [
      [channel, own(["MV03"])],
      [own(["MV03"]), channel],
    ]) {
      const ids = metricsOf(compile(policy, { plugins })).indicators.filter(({ indicator }) =>
        indicator.covers?.includes("MV03"),
      );
      expect(ids.map(({ indicator }) => indicator.id)).toEqual(["own-scale"]);
    }
    expect(metricsOf(compile(policy, { plugins: [channel] })).indicators.length).toBe(
      metricsIndicators.length,
    );
  });

  it("cannot replace a measure and put nothing in its place", () => {
    expect(() => compile(policy, { plugins: [channel, own(["MV04"])] })).toThrow(
      "No indicator of the plugin covers MV03",
    );
  });
});
