import { describe, expect, it } from "vitest";
import { seen, testModel } from "../../tests/demo.js";
import { metricsOf } from "../compile/index.js";
import { journey, programme } from "../index.js";

const model = testModel();
const tie = (started: string, ended = "") => ({
  id: `E-${started}`,
  client: "C1",
  mentor: "M1",
  started,
  ended,
});
const content = (date: string, answer: string, occasion = "") => ({
  ...seen("C1", date, "extremist-content", "mentor", answer),
  occasion,
});
const engagements = [tie("2025-01-01", "2025-07-01"), tie("2026-01-10")];
const observations = [
  content("2025-01-05", "often", "baseline"),
  content("2025-06-20", "rarely"),
  content("2026-01-08", "sometimes", "baseline"),
  content("2026-06-01", "never"),
];
const told = (rows = observations, ties = engagements) =>
  journey(model, rows, { engagements: ties }).indicators[0]!.raters[0]!;

describe("a client with two relationships", () => {
  it("has a baseline at the start of each, and a second one wipes nothing of the first", () => {
    const rater = told();
    expect(rater).toMatchObject({ distance: 10_000, moved: "better", baseline: { date: "2025-01-05" } });
    expect(rater.series.map(({ date }) => date)).toEqual(observations.map(({ date }) => date));
    expect(
      rater.relationships.map(({ started, baseline, latest, distance }) => [
        started,
        baseline?.date,
        latest?.date,
        distance,
      ]),
    ).toEqual([
      ["2025-01-01", "2025-01-05", "2025-06-20", 6_700],
      ["2026-01-10", "2026-01-08", "2026-06-01", 6_700],
    ]);
    expect(rater.setbacks).toHaveLength(1);
  });

  it("owes no reassessment between the two", () => {
    // First: due on days 91 of 177 after its baseline, answered too late (day 166); second: from its start, day 91 of 171.
    expect(told()).toMatchObject({ reassessmentsDue: 2, reassessmentsMissing: 2 });
    const kept = [...observations, content("2025-04-05", "often"), content("2026-04-10", "rarely")];
    expect(told(kept)).toMatchObject({ reassessmentsDue: 2, reassessmentsMissing: 0 });
  });

  it("has a late baseline where the second has one, and none where it has no answer", () => {
    const late = [...observations.slice(0, 2), content("2026-05-01", "never")];
    expect(told(late).relationships[1]).toMatchObject({
      baselineLate: true,
      latest: null,
      moved: "not known",
    });
    const flags = journey(model, late, { engagements }).flags.map(({ kind }) => kind);
    expect(flags).toContain("late baseline");
    expect(told(observations.slice(0, 2)).relationships[1]).toMatchObject({
      baseline: null,
      moved: "not known",
    });
  });

  it("is one client in a change, by the whole way", () => {
    const { changes } = programme(model, { engagements, observations }).vulnerability;
    expect(changes[0]).toMatchObject({ clients: 1, reassessed: 1, missing: 0, better: { value: 1, n: 1 } });
  });

  it("cuts a relationship's stretch where the next begins, and takes two that start together as one", () => {
    const overlapping = [tie("2025-01-01"), tie("2026-01-01"), { ...tie("2026-01-01"), id: "E-3" }];
    expect(
      told(observations, overlapping).relationships.map(({ started, latest }) => [started, latest?.date]),
    ).toEqual([
      ["2025-01-01", "2025-06-20"],
      ["2026-01-01", "2026-06-01"],
    ]);
  });
});

it("says nothing of relationships where there is one, or none", () => {
  expect(told(observations, [tie("2025-01-01")]).relationships).toEqual([]);
  expect(told(observations, []).relationships).toEqual([]);
});

it("keeps what is not measured from the start of a relationship in one", () => {
  const row = (date: string) =>
    seen(
      "C1",
      date,
      "own-experience",
      "client",
      metricsOf(model).indicators.find(({ indicator }) => indicator.id === "own-experience")!.scale!.scale
        .levels[0]!.id,
    );
  const way = journey(model, [row("2025-01-05"), row("2026-02-05")], { engagements });
  expect(way.indicators[0]!.raters[0]!.relationships).toEqual([]);
});
