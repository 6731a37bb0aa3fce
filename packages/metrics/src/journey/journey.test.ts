import type { RawRecord } from "@waymark/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seen, testModel } from "../../tests/demo.js";
import { type AssessmentInstrument, journey, programme } from "../index.js";
import { metricsIndicators } from "../library/index.js";

const model = testModel();
const observedIds = metricsIndicators.filter(({ scale }) => scale).map(({ id }) => id);

const observation = fc
  .record({
    indicator: fc.constantFrom(...observedIds.slice(0, 8), "no-violence", "trust", "real-change"),
    rater: fc.constantFrom("client", "mentor", "manager", "other"),
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 8 }),
    pick: fc.integer({ min: -1, max: 4 }),
  })
  .map(({ indicator, rater, day, month, pick }) => {
    const levels = metricsIndicators.find(({ id }) => id === indicator)?.scale?.levels ?? [];
    const date = `2026-0${month}-${String(day).padStart(2, "0")}`;
    return seen("C1", date, indicator, rater, pick < 0 ? "" : levels[pick % levels.length]!.id);
  });

/** One answer of a rater on an indicator and day: two would contradict one another. */
const observations = fc.uniqueArray(observation, {
  maxLength: 30,
  selector: ({ indicator, rater, date }) => `${indicator} ${rater} ${date}`,
});

const keysOf = (value: unknown): string[] =>
  value !== null && typeof value === "object"
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
    : [];

describe("journey", () => {
  it("gives the same whatever the order of the rows", () => {
    fc.assert(
      fc.property(observations, fc.infiniteStream(fc.nat()), (rows, order) => {
        const shuffled = rows
          .map((row) => [order.next().value ?? 0, row] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, row]) => row);
        expect(JSON.stringify(journey(model, shuffled))).toBe(JSON.stringify(journey(model, rows)));
      }),
    );
  });

  it("counts every row: answered, unanswered or later than the day looked at", () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const way = journey(model, rows);
        expect(way.observations + way.later).toBe(rows.length);
        const told = way.indicators.flatMap(({ raters }) => raters);
        const unanswered = told.reduce((sum, one) => sum + one.unanswered, 0);
        expect(unanswered).toBe(way.unanswered);
      }),
    );
  });

  it("signs distance for the better: down is good where down is better, up where up is", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...metricsIndicators.filter(({ scale }) => scale)),
        fc.nat(4),
        fc.nat(4),
        (indicator, a, b) => {
          const levels = indicator.scale!.levels;
          const [before, after] = [levels[a % levels.length]!, levels[b % levels.length]!];
          const way = journey(model, [
            seen("C1", "2026-01-05", indicator.id, "mentor", before.id),
            seen("C1", "2026-02-05", indicator.id, "mentor", after.id),
          ]);
          const sign = indicator.direction === "down" ? -1 : 1;
          const unclear = [before.id, after.id].some((id) => indicator.unclear?.includes(id));
          const known = indicator.direction !== "none" && !unclear;
          const expected = known ? sign * (after.points - before.points) + 0 : null;
          expect(way.indicators[0]?.raters[0]?.distance).toBe(expected);
        },
      ),
    );
  });

  it("has no total of a person anywhere", () => {
    const rows = observedIds.flatMap((id) =>
      ["client", "mentor"].map((rater) =>
        seen(
          "C1",
          "2026-01-05",
          id,
          rater,
          metricsIndicators.find((one) => one.id === id)!.scale!.levels[0]!.id,
        ),
      ),
    );
    expect(keysOf(journey(model, rows)).filter((key) => /score|total|overall|sum|rating/i.test(key))).toEqual(
      [],
    );
  });

  it("flags self-report that runs ahead of what others see", () => {
    const way = journey(model, [
      seen("C1", "2026-01-05", "admits-error", "client", "no"),
      seen("C1", "2026-01-05", "admits-error", "mentor", "no"),
      seen("C1", "2026-04-05", "admits-error", "client", "yes"),
      seen("C1", "2026-04-05", "admits-error", "mentor", "no"),
    ]);
    expect(way.drift).toEqual([
      { indicator: "admits-error", selfReported: 10_000, observed: 0, observer: "mentor", points: 10_000 },
    ]);
    expect(way.indicators[0]?.selfReportOnly).toBe(true);
    expect(way.indicators[0]?.disagreement).toEqual({ best: "client", worst: "mentor", points: 10_000 });
    expect(way.flags.map(({ kind }) => kind)).toEqual(["raters disagree", "self-report only", "drift"]);
  });

  it("tells the two stages, and asks where change comes before trust", () => {
    const trust = (date: string) => seen("C1", date, "trust", "mentor", "trust");
    const change = (date: string, rater = "manager", answer = "visible") =>
      seen("C1", date, "real-change", rater, answer);
    const none = [change("2026-01-01", "manager", "not-begun"), change("2026-01-01", "client", "not-begun")];
    const stages = (...rows: RawRecord[]) => journey(model, rows).stages;
    expect(stages(...none, trust("2026-01-05"), change("2026-05-05")).order).toBe("trust, then change");
    expect(stages(...none, trust("2026-05-05"), change("2026-02-05"))).toMatchObject({
      order: "change before trust",
      worthAQuestion: true,
    });
    expect(stages(...none, trust("2026-05-05"), change("2026-05-05")).order).toBe("together");
    expect(stages(trust("2026-05-05")).order).toBe("trust only");
    expect(stages().order).toBe("not assessed");
    // Good on the first day: no change can be told from it, by that rater.
    const from = stages(trust("2026-01-05"), change("2026-01-05"), change("2026-05-05"));
    expect(from).toMatchObject({
      order: "change from the start",
      change: { since: null, fromTheStart: true },
    });
    // The client's own word is marked, and gives way to the day on which somebody else saw it.
    const own = [...none, trust("2026-03-05"), change("2026-02-05", "client")];
    expect(stages(...own)).toMatchObject({
      order: "change before trust",
      change: { since: "2026-02-05", selfReportOnly: true },
    });
    expect(stages(...own, change("2026-05-05"))).toMatchObject({
      order: "trust, then change",
      change: { since: "2026-05-05", selfReportOnly: false },
    });
  });

  it.each([
    ["no", "unclear"],
    ["yes", "unclear"],
    ["unclear", "yes"],
    ["unclear", "no"],
  ])("holds %s, then %s to be neither better nor worse: what is not clear is a question", (one, two) => {
    for (const indicator of ["no-violence", "no-subversion"]) {
      const answers = [
        seen("C1", "2025-09-01", indicator, "mentor", one),
        seen("C1", "2026-06-01", indicator, "mentor", two),
      ];
      const rater = journey(model, answers).indicators[0]!.raters[0]!;
      expect(rater).toMatchObject({ moved: "not known", distance: null, setbacks: [] });
      expect([rater.baseline?.answer, rater.latest?.answer]).toEqual([one, two]);
    }
  });

  it("keeps a lull apart from a changed life, and self-report apart from both", () => {
    const lull = (date: string, rater = "mentor", answer = "yes") =>
      seen("C1", date, "no-violence", rater, answer);
    const self = seen("C1", "2026-06-01", "changed-sense-of-self", "manager", "changed");
    const act = lull("2025-08-01", "mentor", "no");
    expect(journey(model, [lull("2025-09-01"), lull("2026-06-01"), self]).desistance).toMatchObject({
      state: "lull from the start",
      days: 273,
      sustained: false,
    });
    expect(journey(model, [act, lull("2026-05-01"), lull("2026-06-01"), self]).desistance).toMatchObject({
      state: "primary",
      days: 31,
      sustained: false,
    });
    expect(journey(model, [act, lull("2025-09-01"), lull("2026-06-01"), self]).desistance).toMatchObject({
      state: "secondary",
      sustained: true,
    });
    expect(journey(model, [act, lull("2025-09-01"), lull("2026-06-01")]).desistance.state).toBe("primary");
    expect(
      journey(model, [lull("2025-09-01"), lull("2026-06-01", "mentor", "no"), self]).desistance.state,
    ).toBe("no lull");
    expect(journey(model, [lull("2025-09-01", "client")]).desistance).toMatchObject({
      state: "not assessed",
      selfReportOnly: true,
    });
  });

  it("finds setbacks and whether they were made good", () => {
    const content = (date: string, answer: string) => seen("C1", date, "extremist-content", "mentor", answer);
    const way = journey(model, [
      content("2026-01-01", "sometimes"),
      content("2026-02-01", "often"),
      content("2026-03-01", "never"),
      content("2026-04-01", "rarely"),
    ]);
    expect(
      way.indicators[0]?.raters[0]?.setbacks.map(({ points, recovered }) => [points, recovered]),
    ).toEqual([
      [3_300, true],
      [3_300, false],
    ]);
  });

  it("counts reassessments that were due and not made, and notices silence", () => {
    const way = journey(model, [seen("C1", "2026-01-01", "work", "mentor", "no")]);
    expect(way.indicators[0]?.raters[0]).toMatchObject({
      reassessmentsDue: 1,
      reassessmentsMissing: 1,
      moved: "not known",
      distance: null,
    });
    expect(way.quiet).toMatchObject({ lastSeen: "2026-01-01", days: 180, quiet: true });
    const ended = { id: "E1", client: "C1", mentor: "M1", started: "2026-01-01", ended: "2026-02-01" };
    const over = journey(model, [seen("C1", "2026-01-01", "work", "mentor", "no")], { engagements: [ended] });
    expect(over.quiet.quiet).toBe(false);
    expect(over.indicators[0]?.raters[0]?.reassessmentsDue).toBe(0);
  });

  it("keeps the client's goals apart", () => {
    const goal = (date: string, number: number, answer: string) => ({
      ...seen("C1", date, "goal", "client", answer),
      goal: number,
    });
    const way = journey(model, [
      goal("2026-01-01", 1, "less"),
      goal("2026-01-01", 2, "less"),
      goal("2026-03-01", 1, "more"),
      goal("2026-03-01", 2, "less"),
    ]);
    expect(way.indicators.map(({ goal: number, raters }) => [number, raters[0]?.distance])).toEqual([
      [1, 5_000],
      [2, 0],
    ]);
  });

  it("names every problem at once", () => {
    const rows = [
      seen("C1", "2026-01-01", "work", "mentor", "perhaps"),
      seen("C1", "2026-01-01", "wrok", "mentor", "yes"),
      seen("C1", "2026-01-01", "sessions", "mentor", "yes"),
      seen("", "2026-02-31", "work", "nobody", "yes"),
    ];
    const codes = (() => {
      try {
        journey(model, rows);
      } catch (error) {
        return (error as { problems: { code: string; path: string }[] }).problems.map(
          ({ code, path }) => `${path} ${code}`,
        );
      }
      return [];
    })();
    expect(codes).toEqual([
      "observations.0.answer unknown-answer",
      "observations.1.indicator unknown-id",
      "observations.2.indicator not-observed",
      "observations.3.client missing-value",
      "observations.3.date bad-value",
      "observations.3.voice bad-value",
    ]);
    expect(() =>
      journey(model, [
        seen("C1", "2026-01-01", "work", "mentor", "yes"),
        seen("C2", "2026-01-01", "work", "mentor", "yes"),
      ]),
    ).toThrow("2 clients");
  });

  it("measures a need by whether it is met, and takes what is only context for no progress", () => {
    const way = journey(model, [
      seen("C1", "2026-01-01", "channel-grievance", "mentor", "no-outlet"),
      seen("C1", "2026-04-01", "channel-grievance", "mentor", "has-an-outlet"),
      seen("C1", "2026-01-01", "channel-transition", "mentor", "strong"),
      seen("C1", "2026-04-01", "channel-transition", "mentor", "some"),
    ]);
    const moved = way.indicators.map(({ indicator, raters }) => [indicator, raters[0]?.moved]);
    expect(moved).toEqual([
      ["channel-grievance", "better"],
      ["channel-transition", "not known"],
    ]);
    expect(way.assessments).toEqual([
      {
        instrument: "channel-vaf 2012",
        rater: "mentor",
        factors: 1,
        better: ["channel-grievance"],
        same: [],
        worse: [],
        notReassessed: [],
      },
    ]);
    const { changes } = programme(model, {
      engagements: [{ id: "E1", client: "C1", mentor: "M1", started: "2026-01-01" }],
      observations: [
        seen("C1", "2026-01-01", "channel-transition", "mentor", "strong"),
        seen("C1", "2026-04-01", "channel-transition", "mentor", "some"),
      ],
      clients: [{ id: "C1" }],
      mentors: [{ id: "M1", capacity: 1 }],
    }).vulnerability;
    expect(changes[0]?.better).toMatchObject({
      value: null,
      why: "It is kept as context: neither direction is better.",
    });
  });

  it("keeps what was answered with one instrument apart from another, and asks no more of an earlier one", () => {
    const levels = [
      { id: "low", points: 0, says: "Little of it." },
      { id: "high", points: 10_000, says: "Much of it." },
    ];
    const own: AssessmentInstrument = {
      ...{ id: "own", version: "1", title: "Our own", by: "Us", source: "our coding" },
      ...{ heading: "reduced-vulnerability", raters: ["mentor"], answers: levels },
      items: [{ id: "own-hope", title: "Hope", direction: "up" }],
      replaces: ["channel-vaf 2012"],
    };
    const ours = testModel({ instruments: [own] });
    const answers = [
      seen("C1", "2025-01-01", "channel-status", "mentor", "in-the-group"),
      seen("C1", "2025-03-01", "channel-status", "mentor", "mostly"),
      seen("C1", "2026-01-01", "own-hope", "mentor", "high"),
      seen("C1", "2026-06-01", "own-hope", "mentor", "low"),
    ];
    const engagements = [
      { id: "E1", client: "C1", mentor: "M1", started: "2025-01-01", ended: "2025-09-01" },
      { id: "E2", client: "C1", mentor: "M1", started: "2025-12-28" },
    ];
    const way = journey(ours, answers, { engagements });
    const shared = { same: [], notReassessed: [], rater: "mentor", factors: 1 };
    expect(way.assessments).toEqual([
      { ...shared, instrument: "channel-vaf 2012", better: ["channel-status"], worse: [] },
      { ...shared, instrument: "own 1", better: [], worse: ["own-hope"] },
    ]);
    const due = way.indicators.map(({ indicator, raters }) => [indicator, raters[0]!.reassessmentsDue > 0]);
    expect(due).toEqual([
      ["channel-status", false],
      ["own-hope", true],
    ]);
    expect(() => journey(ours, [{ ...answers[2]!, instrument: "own 2" }])).toThrow(
      "given with another instrument or edition than own 1",
    );
    expect(() => journey(ours, [{ ...answers[2]!, instrument: "own 1" }])).not.toThrow();
  });
});
