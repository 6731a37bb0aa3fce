import "../announced.js";
import { compile, PolicyError, WaymarkError } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { log, testModel } from "../../tests/demo.js";
import type { Measure } from "../compile/index.js";
import { programme, tracer } from "../index.js";

const counted = (counts: Measure, id = "own") => ({
  id,
  title: "Own",
  heading: "outputs-and-usage" as const,
  direction: "up" as const,
  kind: "count" as const,
  level: "scheme" as const,
  baseline: "none" as const,
  raters: [],
  source: "§7",
  counts,
});

const figureOf = (counts: Measure, caseload = log, needs: string[] = []) =>
  programme(testModel({ indicators: [{ ...counted(counts), needs }] }), caseload).outputs.items.find(
    ({ id }) => id === "own",
  )!.figure!;

/** The problems of a plugin whose indicators are counted so. */
function problemsOf(...indicators: readonly object[]) {
  try {
    testModel({ indicators: indicators as never });
  } catch (error) {
    if (error instanceof WaymarkError) return error.problems;
    throw error;
  }
  return [];
}

describe("a measure", () => {
  it.each([
    ["activity where kind = session", '"count": "activity"'],
    ["mentors where vetted = yes of mentors", '"share"'],
    ["days in the period", '{ "period": "days" }'],
    ["time from started to ended in engagements until ending = agreed-exit", '"until"'],
    ["sum cost in activity per engagements", '"per"'],
    ["distinct specialisms in mentors of values of mentors.specialisms", '"of": "values"'],
  ])("of the older form, %j, is refused and shown in the new form", (text, shown) => {
    const [problem, ...rest] = problemsOf(counted(text as never));
    expect(rest).toEqual([]);
    expect(problem!.path).toBe("indicators.0.counts");
    expect(problem!.message + problem!.hint).toContain(shown);
  });

  it("of the older form in a plugin read from JSON is a PolicyError at its place", () => {
    const plugin = {
      id: "json",
      version: "1.0.0",
      title: "JSON",
      source: "§7",
      indicators: [counted("activity" as never)],
    };
    const policy = { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} };
    expect(() => compile(policy, { plugins: [plugin] })).toThrow(PolicyError);
    expect(() => compile(policy, { plugins: [plugin] })).toThrow("plugins.json.indicators.0.counts");
  });

  it.each([
    [{}, "Give one of count"],
    [{ count: "activity", sum: "activity.cost" }, "Give one of count"],
    [{ share: { of: "mentors" }, where: "mentor.vetted" }, "inside share"],
    [{ count: "people" }, "clients, mentors"],
    [{ count: "mentors", of: "values" }, "beside distinct"],
  ])("%j is refused", (counts, said) => {
    expect(problemsOf(counted(counts as never)).map(({ message, hint }) => message + hint)).toEqual([
      expect.stringContaining(said),
    ]);
  });

  it("is checked against the words of the model, each fault at its place, with what is nearest", () => {
    const found = problemsOf(
      counted({ count: "activity", where: 'activity.kind == "sesion"' }, "one"),
      counted({ sum: "activity.costs" }, "two"),
      counted({ count: "mentors", where: 'activity.kind == "session"' }, "three"),
      counted({ share: { of: "clients", where: 'client.faith == "a"' } }, "four"),
      counted({ count: "activity", where: "activity.kind ==" }, "five"),
      counted({ count: "mentors", namedBy: { fields: ["people.id"] } }, "six"),
    );
    expect(found.map(({ path, code }) => `${path.replace("plugins.extra.indicators.", "")} ${code}`)).toEqual(
      [
        "one.counts.where unknown-word",
        "two.counts.sum unknown-field",
        "three.counts.where wrong-record",
        "four.counts.share.where identity-barred",
        "five.counts.where formula-syntax",
        "six.counts.namedBy.fields.0 unknown-field",
        "six.counts.namedBy.fields.0 unknown-field",
      ],
    );
    expect(found[0]!.hint).toContain("session");
    expect(found[1]!.hint).toContain("activity.cost");
  });
});

const costPer = (ending: string): Measure => ({
  sum: "activity.cost",
  per: { count: "engagements", where: `engagement.ending == "${ending}"` },
});

const timeTo = (ending: string): Measure => ({
  time: {
    from: "engagement.started",
    to: "engagement.ended",
    until: `engagement.ending == "${ending}"`,
  },
});

describe("measures", () => {
  it("leave out rows in which a field that must be known is blank", () => {
    const ended = figureOf({ count: "engagements", known: ["engagement.ended"] });
    expect([ended.value, ended.missing]).toEqual([2, 0]);
  });

  it("count rows, different values and sums", () => {
    expect(figureOf({ count: "activity", where: 'activity.kind == "session"' }).value).toBe(3);
    expect(figureOf({ distinct: "activity.agency" }).value).toBe(2);
    const sum = figureOf({ sum: "activity.cost" });
    expect([sum.value, sum.unit, sum.n, sum.missing]).toEqual([310, "pounds", 4, 4]);
  });

  it("share: what is not known is missing, and bounds say what it could do", () => {
    const share = figureOf({ share: { of: "mentors", where: "mentor.vetted" } });
    expect([share.value, share.n, share.missing]).toEqual([0.5, 2, 1]);
    expect(share.bounds).toEqual([1 / 3, 2 / 3]);
    expect(share.rows.find(({ role }) => role === "missing")?.ids).toEqual(["M3"]);
  });

  it("coverage names what is not covered", () => {
    const figure = figureOf({ distinct: "mentor.specialisms", of: "values" });
    expect(figure.value).toBe(2 / 3);
    expect(figure.method).toContain("animal-rights");
  });

  it("ratio, and none where there is nothing to divide by", () => {
    expect(figureOf(costPer("agreed-exit")).value).toBe(310);
    const none = figureOf(costPer("moved-away"));
    expect([none.value, none.why]).toEqual([null, "There is nothing to divide by."]);
  });

  it("rows named by other rows", () => {
    expect(
      figureOf({
        share: {
          of: "mentors",
          among: { where: 'mentor.standing == "accredited"' },
          namedBy: { fields: ["engagement.mentor", "engagement.second_mentor"] },
        },
      }).value,
    ).toBe(0.5);
  });

  it("know an empty set from one that is not known", () => {
    const mentors = [
      { ...log.mentors?.[0], specialisms: "none" },
      log.mentors![1]!,
      { ...log.mentors?.[2], specialisms: "" },
    ];
    const figure = figureOf(
      { share: { of: "mentors", where: "count(mentor.specialisms) > 0" } },
      { ...log, mentors },
    );
    expect([figure.value, figure.n, figure.missing]).toEqual([0.5, 2, 1]);
  });

  it("refuse activity under reduced vulnerability, within a condition too", () => {
    const attended = 'activity.kind == "session" and activity.outcome == "attended"';
    const measures: Measure[] = [
      { count: "activity", where: attended },
      {
        share: {
          of: "engagements",
          namedBy: { fields: ["activity.client"], as: "engagement.client", where: attended },
        },
      },
      { sum: "activity.cost", per: { count: "engagements" } },
      { share: { of: "engagements", where: 'engagement.ending == "agreed-exit"' } },
    ];
    const found = problemsOf(
      ...measures.map((counts, i) => ({ ...counted(counts, `v${i}`), heading: "reduced-vulnerability" })),
    );
    expect(found.map(({ path, code }) => [path, code])).toEqual(
      [0, 1, 2].map((i) => [`plugins.extra.indicators.v${i}.counts`, "activity-as-outcome"]),
    );
  });

  it.each([
    ["a count", { count: "activity" }],
    ["a share", { share: { of: "activity", where: "activity.recorded" } }],
    ["different values", { distinct: "activity.client" }],
    ["mentors whom relationships name", { count: "mentors", namedBy: { fields: ["engagement.mentor"] } }],
  ])("of a list that nobody keeps are no figure, and never 0: %s", (_, counts) => {
    const kept = figureOf(counts as Measure, { ...log, engagements: [], observations: [], activity: [] });
    expect(kept.notKept).toBeUndefined();
    const found = figureOf(counts as Measure, { clients: log.clients, mentors: log.mentors } as typeof log);
    expect(found).toMatchObject({ value: null, n: 0, rows: [] });
    expect(found.why).toMatch(/^Not kept: the caseload has no list of (activity|engagements)\.$/);
  });

  it("say which field is not there instead of counting zero", () => {
    const figure = figureOf({ share: { of: "engagements", where: "engagement.exit_plan == true" } }, log, [
      "engagement.exit_plan",
    ]);
    expect([figure.value, figure.why]).toEqual([
      null,
      "The model has no field engagement.exit_plan, so this cannot be counted.",
    ]);
  });

  it("median time is not known until half have come to it", () => {
    const figure = figureOf(timeTo("agreed-exit"));
    expect(figure.value).toBe(120);
    expect(figureOf(timeTo("moved-away")).why).toContain("Fewer than half");
  });

  it("trace back to the rows that came in", () => {
    const model = testModel();
    const figure = programme(model, log).outputs.items.find(({ id }) => id === "sessions-recorded")!.figure!;
    expect(tracer(model, log)(figure)).toEqual([
      { list: "activity", role: "counted", given: [3] },
      { list: "activity", role: "out of", given: [3, 4] },
      { list: "activity", role: "missing", given: [] },
    ]);
  });
});
