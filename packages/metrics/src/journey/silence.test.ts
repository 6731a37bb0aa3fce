import { describe, expect, it } from "vitest";
import { seen, testModel } from "../../tests/demo.js";
import { journey } from "../index.js";

const model = testModel();
const mentored = { id: "E1", client: "C1", mentor: "M1", started: "2025-06-30" };
const withTie = { engagements: [mentored] };
const work = (date: string, answer = "no", rater = "mentor") => seen("C1", date, "work", rater, answer);
const kinds = (way: ReturnType<typeof journey>) => way.flags.map(({ kind }) => kind);

describe("what was not observed", () => {
  it("counts reassessments by when they were due: four answers in a fortnight do not make up for a year", () => {
    const early = ["2025-07-01", "2025-07-05", "2025-07-10", "2025-07-14"].map((date) => work(date));
    const [told] = journey(model, early, withTie).indicators[0]!.raters;
    // Due 91, 182, 273 and 364 days after the baseline of 1 July.
    expect(told).toMatchObject({ reassessmentsDue: 4, reassessmentsMissing: 4 });
    const timely = [work("2025-07-01"), work("2025-10-10"), work("2026-03-20")];
    expect(journey(model, timely, withTie).indicators[0]!.raters[0]).toMatchObject({
      reassessmentsDue: 4,
      reassessmentsMissing: 2,
    });
  });

  it("counts reassessments of an indicator that was asked and never answered, from the start", () => {
    const way = journey(model, [work("2025-07-01", "")], withTie);
    expect(way.indicators[0]!.raters[0]).toMatchObject({ reassessmentsDue: 4, reassessmentsMissing: 4 });
    expect(kinds(way)).toEqual(["no baseline", "reassessment missing", "gone quiet"]);
    expect(way.quiet).toMatchObject({ lastSeen: null, days: 365, quiet: true });
  });

  it("takes a client whom nobody observed as quiet, with no baseline and every reassessment missing", () => {
    const way = journey(model, [], withTie);
    expect(way).toMatchObject({
      client: "C1",
      observations: 0,
      quiet: { lastSeen: null, days: 365, quiet: true },
    });
    expect(kinds(way)).toEqual(["no baseline", "reassessment missing", "gone quiet"]);
    const fresh = journey(model, [], { engagements: [{ ...mentored, started: "2026-06-20" }] });
    expect(fresh.flags).toEqual([]);
    const over = journey(model, [], { engagements: [{ ...mentored, ended: "2025-07-10" }] });
    expect(over.flags).toEqual([]);
    expect(journey(model, []).quiet.days).toBeNull();
  });

  it("measures silence from the last relationship's start where that is later than the last answer", () => {
    const again = {
      engagements: [
        { ...mentored, ended: "2025-12-01" },
        { ...mentored, started: "2026-06-01" },
      ],
    };
    expect(journey(model, [work("2025-07-01")], again).quiet).toMatchObject({
      lastSeen: "2025-07-01",
      days: 29,
      quiet: false,
    });
  });

  it("refuses the relationships of another client", () => {
    const other = { engagements: [{ ...mentored, client: "C2" }] };
    expect(() => journey(model, [work("2025-07-01")], other)).toThrow("2 clients");
  });
});

describe("two answers on one day", () => {
  it("refuses them where they differ, naming both rows, in either order", () => {
    const problems = (answers: string[]) => {
      try {
        journey(model, [work("2026-01-01"), ...answers.map((answer) => work("2026-03-01", answer))]);
      } catch (error) {
        return (error as { problems: { code: string; path: string; message: string }[] }).problems;
      }
      return [];
    };
    for (const answers of [
      ["no", "yes"],
      ["yes", "no"],
    ]) {
      const found = problems(answers);
      expect(found.map(({ code, path }) => [code, path])).toEqual([
        ["contradiction", "observations.1.answer"],
        ["contradiction", "observations.2.answer"],
      ]);
      expect(found[0]?.message).toBe(
        "There are several answers by the mentor for one indicator, client and day.",
      );
    }
    expect(problems(["yes", ""])).toEqual([]);
  });

  it("takes the same answer twice as one assessment, and another rater or goal as no contradiction", () => {
    const twice = journey(model, [work("2026-01-01"), work("2026-01-01")]);
    expect(twice.observations).toBe(2);
    expect(twice.indicators[0]!.raters[0]).toMatchObject({ moved: "not known", latest: null, unanswered: 0 });
    expect(() => journey(model, [work("2026-01-01"), work("2026-01-01", "yes", "client")])).not.toThrow();
  });
});

it("flags a client who leans on the mentor at every assessment for long, not only one who leans more", () => {
  const leans = (date: string, answer: string) => seen("C1", date, "own-two-feet", "mentor", answer);
  const flagged = (...rows: ReturnType<typeof leans>[]) =>
    kinds(journey(model, rows)).includes("leans on the mentor");
  expect(flagged(leans("2025-09-01", "leans-on-mentor"), leans("2026-06-01", "leans-on-mentor"))).toBe(true);
  expect(flagged(leans("2025-09-01", "leans-on-mentor"), leans("2026-06-01", "leans-at-times"))).toBe(true);
  expect(flagged(leans("2026-05-01", "leans-on-mentor"), leans("2026-06-01", "leans-on-mentor"))).toBe(false);
  expect(flagged(leans("2025-09-01", "leans-on-mentor"), leans("2026-06-01", "mostly-independent"))).toBe(
    false,
  );
  expect(flagged(leans("2025-09-01", "independent"), leans("2026-06-01", "mostly-independent"))).toBe(true);
});
