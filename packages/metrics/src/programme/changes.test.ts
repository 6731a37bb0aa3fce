import { describe, expect, it } from "vitest";
import { seen, testModel } from "../../tests/demo.js";
import { type Figure, journeys, programme, publishedTables } from "../index.js";

const model = testModel();
const ten = Array.from({ length: 10 }, (_, i) => `C${i}`);
const tie = (client: string, ended = "") => ({
  id: `E-${client}`,
  client,
  mentor: "M1",
  started: "2025-06-30",
  ended,
});
const work = (client: string, date: string, answer: string, rater = "mentor") =>
  seen(client, date, "work", rater, answer);

/** Ten clients mentored for a year; one is observed, and better. */
const log = {
  clients: [...ten, "C10"].map((id) => ({ id, faith: "a" })),
  engagements: ten.map((client) => tie(client)),
  observations: [work("C0", "2025-07-01", "no"), work("C0", "2026-06-01", "yes")],
};
const { vulnerability } = programme(model, log);
const count = (id: string, of = vulnerability): Figure => of.journeys.find((one) => one.id === id)!.figure;
const changeOf = (of = vulnerability) => of.changes.find(({ indicator }) => indicator === "work")!;

describe("clients whom nobody observed", () => {
  it("are missing from a change, so that told and missing are all who are mentored and bounds are bounds", () => {
    expect(vulnerability.changes).toHaveLength(1);
    const change = changeOf();
    expect(change).toMatchObject({ clients: 10, assessed: 1, withBaseline: 1, reassessed: 1, missing: 9 });
    expect(change.better).toMatchObject({ value: 1, n: 1, missing: 9, bounds: [0.1, 1] });
    expect(change.worse).toMatchObject({ value: 0, n: 1, missing: 9, bounds: [0, 0.9] });
    expect(change.medianStart).toMatchObject({ n: 1, missing: 9 });
    expect(change.meanDistance).toMatchObject({ n: 1, missing: 9 });
    expect(change.better.rows.find(({ role }) => role === "missing")?.ids).toEqual(ten.slice(1));
  });

  it("have a journey: quiet, with a reassessment missing", () => {
    expect(journeys(model, log).map(({ client }) => client)).toEqual(ten);
    expect(count("gone-quiet")).toMatchObject({ value: 0.9, n: 10, missing: 0 });
    expect(count("reassessment-missing")).toMatchObject({ value: 1, n: 10, missing: 0 });
  });

  it("have the bounds that a share takes once they are observed, whatever they say", () => {
    const all = ten.slice(1).flatMap((client) => [work(client, "2025-07-01", "no")]);
    for (const [answer, share] of [
      ["yes", 1],
      ["no", 0.1],
    ] as const) {
      const later = ten.slice(1).map((client) => work(client, "2026-06-01", answer));
      const whole = programme(model, { ...log, observations: [...log.observations, ...all, ...later] });
      expect(changeOf(whole.vulnerability).better.value).toBe(share);
    }
  });

  it("are published with those not reassessed, and the total is that of the clients", () => {
    const { tables } = publishedTables(model, log, { threshold: 1, round: 1 });
    expect(tables.find(({ id }) => id === "change-work-mentor")?.table).toMatchObject({
      cells: [[1], [0], [0], [10]],
      total: 11,
    });
    expect(tables[0]?.table.total).toBe(11);
  });
});

describe("a change by period", () => {
  const two = {
    engagements: [tie("C0", "2026-02-28"), tie("C1")],
    observations: ["C0", "C1"].flatMap((client) => [
      work(client, "2025-07-01", "no"),
      work(client, "2026-02-01", "yes"),
    ]),
  };

  it("leaves out a client whose relationship ended before it and who was not observed in it", () => {
    const spring = programme(model, two, { from: "2026-03-01" });
    expect(changeOf(spring.vulnerability).better.rows[0]?.ids).toEqual(["C1"]);
    expect(changeOf(spring.vulnerability)).toMatchObject({ clients: 1, missing: 0 });
    const followed = { ...two, observations: [...two.observations, work("C0", "2026-04-01", "no")] };
    const after = programme(model, followed, { from: "2026-03-01" });
    expect(changeOf(after.vulnerability)).toMatchObject({ clients: 2, reassessed: 2 });
  });

  it("says who had gone quiet by its end, not by the day looked from", () => {
    expect(count("gone-quiet", programme(model, two, { to: "2026-03-31" }).vulnerability).value).toBe(0);
    expect(count("gone-quiet", programme(model, two).vulnerability).value).toBe(0.5);
  });
});

describe("what cannot be told of a journey", () => {
  const once = [work("C0", "2025-07-01", "no")];
  const told = (...more: ReturnType<typeof work>[]) =>
    programme(model, { engagements: [tie("C0")], observations: [...once, ...more] }).vulnerability;
  const known = (of: typeof vulnerability) =>
    ["setback-open", "raters-disagree", "drift", "self-report-only"].map((id) => count(id, of).n);

  it("is not a no: one assessment by one rater shows no setback, agreement or drift either way", () => {
    expect(known(told())).toEqual([0, 0, 0, 0]);
    expect(known(told(work("C0", "2025-09-01", "no")))).toEqual([1, 0, 0, 0]);
    expect(known(told(work("C0", "2025-07-01", "no", "client")))).toEqual([0, 1, 0, 0]);
    const both = [work("C0", "2025-07-01", "no", "client"), work("C0", "2025-09-01", "no", "client")];
    expect(known(told(...both))).toEqual([1, 1, 0, 1]);
    expect(known(told(...both, work("C0", "2025-09-01", "no")))).toEqual([1, 1, 1, 1]);
    expect(count("drift", told())).toMatchObject({ value: null, missing: 1 });
  });

  it("is no reassessment missing while none is due", () => {
    const fresh = {
      engagements: [{ ...tie("C0"), started: "2026-06-01" }],
      observations: [work("C0", "2026-06-02", "no")],
    };
    expect(count("reassessment-missing", programme(model, fresh).vulnerability)).toMatchObject({
      n: 0,
      missing: 1,
    });
  });

  it("is a change that was good from the start, or is the client's word alone", () => {
    const change = (date: string, rater: string, answer: string) =>
      seen("C0", date, "real-change", rater, answer);
    const reached = (...rows: ReturnType<typeof change>[]) => count("change-reached", told(...rows));
    expect(reached(change("2025-07-01", "manager", "visible"))).toMatchObject({ n: 0, missing: 1 });
    const own = [change("2025-07-01", "client", "not-begun"), change("2025-12-01", "client", "visible")];
    expect(reached(...own)).toMatchObject({ n: 0, missing: 1 });
    expect(reached(...own, change("2025-07-01", "manager", "not-begun"))).toMatchObject({ value: 0, n: 1 });
    const seenToo = [
      change("2025-07-01", "manager", "not-begun"),
      change("2025-12-01", "manager", "visible"),
    ];
    expect(reached(...own, ...seenToo)).toMatchObject({ value: 1, n: 1 });
  });
});
