import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { log, testModel } from "../../tests/demo.js";
import { type Figure, journey, journeys, namedFigures, programme } from "../index.js";
import { metricsIndicators, metricsInstruments } from "../library/index.js";
import { meanChange, standardisedChange } from "./effects.js";

const model = testModel();
const report = programme(model, log);
const figure = (id: string): Figure =>
  [report.outputs, report.vulnerability, report.understanding, report.design]
    .flatMap(({ items }) => items)
    .find((one) => one.id === id)!.figure!;

const figuresOf = (value: unknown): Figure[] => {
  if (value === null || typeof value !== "object") return [];
  const own = "method" in value && "interval" in value ? [value as Figure] : [];
  return [...own, ...Object.values(value).flatMap(figuresOf)];
};

const keysOf = (value: unknown): string[] =>
  value !== null && typeof value === "object"
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
    : [];

describe("programme", () => {
  it("shows every indicator once, under its heading", () => {
    const items = [report.outputs, report.vulnerability, report.understanding, report.design].flatMap(
      (part) => part.items,
    );
    expect(items.map(({ id }) => id).sort()).toEqual(
      [...metricsIndicators, ...metricsInstruments.flatMap(({ items }) => items)].map(({ id }) => id).sort(),
    );
  });

  it("computes outputs", () => {
    expect(figure("mentors-on-the-books").value).toBe(3);
    expect(figure("manual")).toMatchObject({ value: 1, reached: "2026-01-04" });
    expect(figure("strategy-document")).toMatchObject({ value: 0 });
    expect(figure("referrers-trust")).toMatchObject({ value: 0.5, n: 2, missing: 0 });
    expect(figure("right-referrals")).toMatchObject({ value: 1, n: 1, missing: 1 });
    expect(figure("mentors-supported")).toMatchObject({ value: 1, n: 1 });
    expect(figure("sessions").value).toBe(2);
    expect(figure("sessions").reached).toBeUndefined();
    expect(figure("triggers-for-change").value).toBe(2 / 8);
    expect(figure("pathways-documented").value).toBe(1);
    expect(figure("baselines-taken")).toMatchObject({ value: 1, n: 3 });
    expect(figure("voices-heard").value).toBe(0.5);
    expect(report.period).toEqual({ from: "2026-01-01", to: "2026-06-30", days: 181 });
  });

  it("counts who moved, by rater, with who is missing", () => {
    const mentor = report.vulnerability.changes.find(
      ({ indicator, rater }) => indicator === "extremist-content" && rater === "mentor",
    )!;
    expect(mentor).toMatchObject({ clients: 3, withBaseline: 3, reassessed: 2, missing: 1 });
    expect(mentor.better).toMatchObject({ value: 0.5, n: 2, missing: 1, bounds: [1 / 3, 2 / 3] });
    expect(mentor.worse.rows[0]?.ids).toEqual(["C3"]);
    expect(mentor.medianDistance.value).toBe(1_700);
  });

  it("keeps both ways of ending apart", () => {
    expect(report.vulnerability.retention.map(({ id, time }) => [id, time])).toEqual([
      ["time-to-agreed-exit", [120]],
      ["time-to-early-ending", [50]],
    ]);
  });

  it("names each step of a curve, each answer at the last, and the rows that were read", () => {
    const figure = (id: string) => namedFigures(report).find((one) => one.id === id)?.figure;
    expect(figure("retention.time-to-agreed-exit.day-120")?.value).toBe(
      report.vulnerability.retention[0]?.share[0],
    );
    expect(figure("endings.agreed-exit.day-120")).toMatchObject({ value: 1 / 3, n: 3 });
    expect(figure("endings.still-going.day-50")?.value).toBeCloseTo(2 / 3, 12);
    expect(figure("change.extremist-content.mentor.latest.rarely")).toMatchObject({
      value: 1,
      rows: [{ list: "clients", ids: ["C1"] }],
    });
    expect(figure("rows.observations")?.value).toBe(8);
  });

  it("lets endings rule each other out", () => {
    const { endings } = report.vulnerability;
    expect(endings).toMatchObject({ n: 3, goingOn: 1, time: [50, 120] });
    expect(endings?.endings.map(({ ending, share }) => [ending, share.at(-1)])).toEqual([
      ["agreed-exit", 1 / 3],
      ["left-early", 1 / 3],
    ]);
  });

  it("says how far raters agree, or why that cannot be said", () => {
    const [content] = report.vulnerability.agreement;
    expect(content).toMatchObject({ indicator: "extremist-content" });
    expect(content?.pairs[0]?.kappa).toMatchObject({ n: 1, missing: 2 });
    expect(content?.pairs[0]?.kappa.value).toBeNull();
    expect(content?.pairs[0]?.kappa.why).toContain("Only one person was judged");
    const same = log.observations.map((one) => ({ ...one, indicator: "extremist-content", answer: "often" }));
    const alike = programme(model, { ...log, observations: same }).vulnerability.agreement[0];
    expect(alike?.alpha).toMatchObject({ value: null });
    expect(alike?.alpha.why).toContain("nothing on which");
  });

  it("gives no interval, with the reason, where everybody moved by the same distance", () => {
    const about = { missing: 0, rows: [] };
    const still = [0, 3_300, 6_700].map((points) => ({ before: points, after: points }));
    for (const figure of [meanChange(still, about), standardisedChange(still, about)])
      expect(figure).toMatchObject({
        value: 0,
        interval: null,
        whyNoInterval: expect.stringContaining("no spread"),
      });
    expect(meanChange(still.slice(0, 1), about).whyNoInterval).toContain("Only one");
  });

  it("sizes change with an interval, against a hand-worked example", () => {
    const pairs = [2, 4, 6].map((before, i) => ({ before, after: before + [1, 2, 3][i]! }));
    const about = { missing: 0, rows: [] };
    // Mean 2, s = 1; with 2 degrees of freedom Student's t has a closed form: 0.95 √(2 / 0.0975).
    const mean = meanChange(pairs, about);
    expect(mean.value).toBe(2);
    expect(mean.interval?.[1]).toBeCloseTo(2 + 0.95 * (2 / 0.0975 / 3) ** 0.5, 12);
    // s(before) = 2, J(2) = 0.5641895835: g = 0.5641895835; r = 1, so the variance is g² / 6.
    const size = standardisedChange(pairs, about);
    expect(size.value).toBeCloseTo(0.564_189_583_547_756_3, 12);
    expect(size.interval?.[0]).toBeCloseTo(
      0.564_189_583_547_756_3 * (1 - 1.959_963_984_540_054 / 6 ** 0.5),
      10,
    );
  });

  it("draws the way from referral to the end, each client once", () => {
    const words = { fromTitle: "mentored", toTitle: "mentored" };
    expect(report.outputs.flow).toEqual([
      { ...words, fromTitle: "referred", from: "referred", to: "mentored", clients: ["C1", "C2"] },
      {
        ...words,
        fromTitle: "no referral in the log",
        from: "no referral in the log",
        to: "mentored",
        clients: ["C3"],
      },
      {
        ...words,
        from: "mentored",
        to: "agreed-exit",
        toTitle: "an exit agreed by client, mentor and coordinator",
        clients: ["C1"],
      },
      { ...words, from: "mentored", to: "going on", toTitle: "going on", clients: ["C3"] },
      { ...words, from: "mentored", to: "left-early", toTitle: "the client left early", clients: ["C2"] },
    ]);
  });

  it("gives all journeys as each alone", () => {
    const own = (id: string) => ({
      observations: log.observations.filter(({ client }) => client === id),
      engagements: log.engagements.filter(({ client }) => client === id),
    });
    for (const way of journeys(model, log)) {
      const { observations, engagements } = own(way.client ?? "");
      expect(way).toEqual(journey(model, observations, { engagements }));
    }
  });

  it("costs: what is not recorded is missing, not free", () => {
    const [all, each, lull] = report.outputs.costs.map((one) => one.figure);
    expect(all).toMatchObject({ value: 310, n: 4, missing: 4 });
    expect(each).toMatchObject({ value: 310 / 3, n: 3 });
    expect(lull?.value).toBeNull();
  });

  it("gives the same bytes in any row order", () => {
    const shuffle = <T>(rows: readonly T[], order: readonly number[]) =>
      rows
        .map((row, i) => [order[i % order.length] ?? 0, row] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, row]) => row);
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (order) => {
        const other = Object.fromEntries(
          Object.entries(log).map(([list, rows]) => [list, shuffle(rows ?? [], order)]),
        );
        expect(JSON.stringify(programme(model, other))).toBe(JSON.stringify(report));
      }),
    );
  });

  it("says method, n and missing of every figure, and why where there is no value", () => {
    const figures = figuresOf(report);
    expect(figures.length).toBeGreaterThan(60);
    for (const one of figures) {
      expect(one.method).not.toBe("");
      expect(Number.isInteger(one.n) && Number.isInteger(one.missing)).toBe(true);
      if (one.value === null) expect(one.why).toBeTruthy();
      else expect(one.rows.length > 0 || one.unit === "days").toBe(true);
      if (one.unit === "share" && one.value !== null && one.interval) {
        expect(one.interval[0]).toBeLessThanOrEqual(one.value);
        expect(one.interval[1]).toBeGreaterThanOrEqual(one.value);
      }
    }
  });

  it("has no figure over all", () => {
    expect(keysOf(report).filter((key) => /score|total|overall/i.test(key))).toEqual([]);
  });

  it("computes no outcome from activity: what was done changes nothing under vulnerability but what is counted of relationships", () => {
    const { activity: _, ...rest } = log;
    const without = programme(model, rest, { from: "2026-01-01" });
    expect(JSON.stringify(without.vulnerability)).toBe(JSON.stringify(report.vulnerability));
  });

  it("takes any list away without falling over", () => {
    for (const list of Object.keys(log)) {
      const { [list as keyof typeof log]: _, ...rest } = log;
      expect(() => programme(model, rest)).not.toThrow();
    }
    expect(programme(model, {}).period).toEqual({ from: null, to: null, days: null });
  });

  it("keeps to a period, and refuses one that is none", () => {
    const may = programme(model, log, { from: "2026-05-01", to: "2026-05-31" });
    expect(may.rows).toEqual({ clients: 4, mentors: 3, engagements: 2, observations: 2, activity: 1 });
    expect(() => programme(model, log, { from: "2026-05-32" })).toThrow("not a day");
    expect(() => programme(model, log, { from: "2026-05-02", to: "2026-05-01" })).toThrow("before it starts");
  });

  it("names all problems of all records at once", () => {
    const broken = {
      ...log,
      engagements: [{ id: "E1", client: "C9", mentor: "M1", started: "soon" }],
      activity: [{ date: "2026-01-01", kind: "party" }],
    };
    expect(() => programme(model, broken)).toThrow(
      /engagements\.0\.started[\s\S]*activity\.0\.kind[\s\S]*engagements\.0\.client/,
    );
    expect(() => programme(model, { observations: [{ ...log.observations?.[0], answer: "daily" }] })).toThrow(
      "observations.0.answer",
    );
  });
});
