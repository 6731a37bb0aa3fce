import { describe, expect, it } from "vitest";
import { checkMeasures, programme, traceRows } from "../index.js";
import { log, testModel } from "../testing.js";
import { parseMeasure } from "./parse.js";

const counted = (counts: string, id = "own") =>
  ({
    id,
    title: "Own",
    heading: "outputs-and-usage",
    direction: "up",
    kind: "count",
    level: "scheme",
    baseline: "none",
    voices: [],
    source: "§7",
    covers: [],
    counts,
  }) as const;

const figureOf = (counts: string, caseload = log) =>
  programme(
    testModel({ indicators: [{ ...counted(counts), voices: [], covers: [] }] }),
    caseload,
  ).outputs.items.find(({ id }) => id === "own")!.figure!;

describe("parseMeasure", () => {
  it.each([
    ["", 'at "the end"'],
    ["people", "people"],
    ["activity where", "the end"],
    ["activity where kind", "the end"],
    ["activity where kind = session extra", "extra"],
    ["distinct agency in activity of mentors", "mentors"],
    ["mentors of clients", "the end"],
  ])("refuses %j, saying where", (text, where) => {
    expect(() => parseMeasure(text)).toThrow(where);
  });
});

describe("measures", () => {
  it("count rows, different values and sums", () => {
    expect(figureOf("activity where kind = session").value).toBe(3);
    expect(figureOf("distinct agency in activity").value).toBe(2);
    const sum = figureOf("sum cost in activity");
    expect([sum.value, sum.unit, sum.n, sum.missing]).toEqual([310, "pounds", 4, 4]);
  });

  it("share: what is not known is missing, and bounds say what it could do", () => {
    const share = figureOf("mentors where vetted = yes of mentors");
    expect([share.value, share.n, share.missing]).toEqual([0.5, 2, 1]);
    expect(share.bounds).toEqual([1 / 3, 2 / 3]);
    expect(share.rows.find(({ role }) => role === "missing")?.ids).toEqual(["M3"]);
  });

  it("coverage names what is not covered", () => {
    const figure = figureOf("distinct specialisms in mentors of values of mentors.specialisms");
    expect(figure.value).toBe(2 / 3);
    expect(figure.method).toContain("animal-rights");
  });

  it("ratio, and none where there is nothing to divide by", () => {
    expect(figureOf("sum cost in activity per engagements where ending = agreed-exit").value).toBe(310);
    const none = figureOf("sum cost in activity per engagements where ending = moved-away");
    expect([none.value, none.why]).toEqual([null, "There is none to divide by."]);
  });

  it("rows named by other rows", () => {
    expect(
      figureOf(
        "mentors where id in (mentor or second_mentor of engagements) of mentors where standing = accredited",
      ).value,
    ).toBe(0.5);
  });

  it("know an empty set from one that is not known", () => {
    const mentors = [
      { ...log.mentors?.[0], specialisms: "none" },
      log.mentors![1]!,
      { ...log.mentors?.[2], specialisms: "" },
    ];
    const figure = figureOf("mentors where specialisms is given of mentors", { ...log, mentors });
    expect([figure.value, figure.n, figure.missing]).toEqual([0.5, 2, 1]);
  });

  it("refuse identity", () => {
    expect(() => figureOf("clients where faith = a of clients")).toThrow("not an ordinary field");
  });

  it("name the indicator and every fault of a plugin's measures at once", () => {
    const faults = testModel({
      indicators: [counted("clients where faith = a", "one"), counted("nonsense", "two")].map((one) => ({
        ...one,
        voices: [],
        covers: [],
      })),
    });
    expect(checkMeasures(faults).map(({ path, code }) => [path, code])).toEqual([
      ["indicators.one.counts", "identity-barred"],
      ["indicators.two.counts", "bad-measure"],
    ]);
    expect(() => programme(faults, {})).toThrow("indicators.two.counts");
  });

  it("refuse activity under reduced vulnerability, within a condition too", () => {
    const attended = "activity where kind = session and outcome = attended";
    const vulnerability = [
      attended,
      `engagements where client in (client of ${attended}) of engagements`,
      `sum cost in activity per engagements`,
      "engagements where ending = agreed-exit of engagements",
    ].map((counts, i) => ({
      ...counted(counts, `v${i}`),
      heading: "reduced-vulnerability" as const,
      voices: [],
      covers: [],
    }));
    const model = testModel({ indicators: vulnerability });
    expect(checkMeasures(model).map(({ path, code }) => [path, code])).toEqual([
      ["indicators.v0.counts", "activity-as-outcome"],
      ["indicators.v1.counts", "activity-as-outcome"],
      ["indicators.v2.counts", "activity-as-outcome"],
    ]);
    expect(() => programme(model, {})).toThrow("no outcome");
  });

  it("say which field is not there instead of counting zero", () => {
    const figure = figureOf("engagements where exit_plan = yes of engagements");
    expect([figure.value, figure.why]).toEqual([
      null,
      "The model has no field engagement.exit_plan, so this cannot be counted.",
    ]);
  });

  it("median time is not known until half have come to it", () => {
    const figure = figureOf("time from started to ended in engagements until ending = agreed-exit");
    expect(figure.value).toBe(120);
    expect(figureOf("time from started to ended in engagements until ending = moved-away").why).toContain(
      "Fewer than half",
    );
  });

  it("trace back to the rows that came in", () => {
    const model = testModel();
    const figure = programme(model, log).outputs.items.find(({ id }) => id === "sessions-recorded")!.figure!;
    expect(traceRows(model, log, figure)).toEqual([
      { list: "activity", role: "counted", given: [3] },
      { list: "activity", role: "out of", given: [3, 4] },
      { list: "activity", role: "missing", given: [] },
    ]);
  });
});
