import { describe, expect, it } from "vitest";
import { seen, testModel } from "../../tests/demo.js";
import { journey, journeyStatistics } from "../index.js";

const model = testModel();

describe("journeyStatistics", () => {
  it("claims reliable change only where an instrument is known, and prints the method", () => {
    const way = journey(model, [
      seen("C1", "2026-01-01", "vulnerability", "manager", "severe"),
      seen("C1", "2026-05-01", "vulnerability", "manager", "high"),
      seen("C1", "2026-01-01", "work", "manager", "no"),
      seen("C1", "2026-05-01", "work", "manager", "yes"),
    ]);
    expect(journeyStatistics(model, way).reliable).toEqual([]);
    const reference = { deviationBefore: 2_500, reliabilityBefore: 0.8 };
    const { reliable } = journeyStatistics(model, way, {
      instruments: { vulnerability: { method: "jacobson-truax", reference } },
    });
    // 3 000 points over 2 500 √0.4 = 1 581: 1.897, within ±1.96.
    expect(reliable).toHaveLength(1);
    expect(reliable[0]).toMatchObject({
      indicator: "vulnerability",
      verdict: "unchanged",
      method: "Jacobson–Truax",
    });
    expect(reliable[0]?.index).toBeCloseTo(-1.897, 3);
    expect(() =>
      journeyStatistics(model, way, {
        instruments: { vulnerbility: { method: "jacobson-truax", reference } },
      }),
    ).toThrow("vulnerbility");
  });

  it("holds a series against its own baseline, and says how many are too short", () => {
    const content = (date: string, answer: string) => seen("C1", date, "extremist-content", "mentor", answer);
    const way = journey(model, [
      content("2026-01-01", "often"),
      content("2026-01-10", "sometimes"),
      content("2026-01-20", "often"),
      content("2026-03-01", "rarely"),
      content("2026-04-01", "rarely"),
      content("2026-05-01", "never"),
      seen("C1", "2026-01-01", "work", "mentor", "no"),
    ]);
    const { series, tooShort } = journeyStatistics(model, way);
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({ baseline: 3, after: 3, nonoverlap: { value: 1, upper: 1, n: 6 } });
    expect(series[0]?.nonoverlap.lower).toBeGreaterThan(0.3);
    expect(series[0]?.tau.lower).toBeLessThan(series[0]?.tau.value ?? 0);
    expect(tooShort).toBe(1);
  });

  it("takes the baseline phase from marks, or from the day on which the work began", () => {
    const content = (date: string, answer: string, occasion = "") => ({
      ...seen("C1", date, "extremist-content", "mentor", answer),
      occasion,
    });
    const answers = ["often", "sometimes", "often", "rarely", "rarely", "never"];
    const dates = ["2025-10-01", "2025-12-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"];
    const rows = (marked: number) =>
      dates.map((date, i) => content(date, answers[i]!, i < marked ? "baseline" : "reassessment"));
    const plain = dates.map((date, i) => content(date, answers[i]!));
    const seriesOf = (all: ReturnType<typeof rows>, started?: string) => {
      const engagements = started ? [{ id: "E1", client: "C1", mentor: "M1", started }] : [];
      return journeyStatistics(model, journey(model, all, { engagements })).series;
    };
    // Four months apart, so beyond the window of 42 days: NAP 9 of 9 pairs, Tau-U 9 of 9 with no trend in 3, 2, 3.
    expect(seriesOf(plain)).toEqual([]);
    expect(seriesOf(rows(1))).toEqual([]);
    expect(seriesOf(rows(3))).toMatchObject([
      { by: "marks", baseline: 3, after: 3, nonoverlap: { value: 1 } },
    ]);
    expect(seriesOf(plain, "2026-02-15")).toMatchObject([
      { by: "the start of the work", baseline: 3, after: 3, nonoverlap: { value: 1 }, tau: { value: 1 } },
    ]);
    expect(seriesOf(plain, "2026-02-01")).toEqual([]);
    // Two before the work began, and the third marked, on the first day of it.
    const mixed = plain.map((row, i) => (i === 2 ? { ...row, occasion: "baseline" } : row));
    expect(seriesOf(mixed, "2026-02-01")).toMatchObject([{ by: "marks", baseline: 3, after: 3 }]);
    // A mark after reassessments, as at the start of a second relationship, takes nothing back.
    const second = [...rows(3), content("2026-06-01", "sometimes", "baseline")];
    expect(seriesOf(second)).toMatchObject([{ baseline: 3, after: 4 }]);
  });

  it("goals as expected are 50, by rater", () => {
    const goal = (date: string, n: number, answer: string, rater = "client") => ({
      ...seen("C1", date, "goal", rater, answer),
      goal: n,
      goal_weight: n,
    });
    const way = journey(model, [
      goal("2026-01-01", 1, "much-less"),
      goal("2026-01-01", 2, "much-less"),
      goal("2026-05-01", 1, "as-expected"),
      goal("2026-05-01", 2, "as-expected"),
      goal("2026-01-01", 1, "much-less", "mentor"),
    ]);
    expect(journeyStatistics(model, way).goals).toMatchObject([
      { rater: "client", goals: 2, notReassessed: 0, unweighted: 0, attainment: 50 },
      { rater: "mentor", goals: 0, notReassessed: 2, unweighted: 0, attainment: null },
    ]);
  });

  it("counts goals that were not reassessed beside those that were", () => {
    const goal = (date: string, n: number, answer: string) => ({
      ...seen("C1", date, "goal", "client", answer),
      goal: n,
    });
    const way = journey(model, [
      goal("2026-01-01", 1, "much-less"),
      goal("2026-01-01", 2, "much-less"),
      goal("2026-05-01", 1, "much-more"),
    ]);
    expect(journeyStatistics(model, way).goals).toMatchObject([
      { rater: "client", goals: 1, notReassessed: 1, attainment: 70 },
    ]);
  });
});
