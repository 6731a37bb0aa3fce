import { describe, expect, it } from "vitest";
import { log, seen, testModel } from "../../tests/demo.js";
import { programme } from "../index.js";

const clients = ["C1", "C2", "C3", "C4"];
const activity = [
  ...[100, 200, 300].map((cost, i) => ({ date: "2026-02-01", kind: "session", client: clients[i], cost })),
  { date: "2026-02-02", kind: "session", client: "C3" },
  { date: "2026-02-03", kind: "overhead", cost: 400 },
  { date: "2026-02-04", kind: "overhead" },
];
const engagements = clients.map((client, i) => ({
  id: `E${i}`,
  client,
  mentor: "M1",
  started: "2025-08-01",
}));
const mentors = [{ ...log.mentors[0]!, capacity: 9 }];
const act = (client: string, date: string, answer: string) =>
  seen(client, date, "no-violence", "manager", answer);
const observations = [
  act("C1", "2025-08-05", "no"),
  ...["C1", "C2"].flatMap((client) => [act(client, "2025-09-01", "yes"), act(client, "2026-05-01", "yes")]),
  act("C3", "2025-09-01", "no"),
];
const report = programme(testModel(), { ...log, mentors, engagements, activity, observations });
const cost = (id: string) => report.outputs.costs.find((one) => one.id === id)!.figure;

describe("costsOf", () => {
  it("gives the cost of a client a range, and counts clients in clients", () => {
    // £1,000 over four. By name 100, 200, 300 and 0: mean 150, s² = 50 000 / 3; Student's t with 3 degrees is 3.182446.
    expect(cost("cost-per-client")).toMatchObject({ value: 250, n: 4, missing: 0 });
    const half = 3.182_446_305 * (50_000 / 3 / 4) ** 0.5;
    // 150 − half is below 0; nobody costs less than the £100 that all share.
    expect(cost("cost-per-client").interval?.[0]).toBe(100);
    expect(cost("cost-per-client").interval?.[1]).toBeCloseTo(250 + half, 5);
    expect(cost("cost")).toMatchObject({ value: 1_000, n: 4, missing: 2 });
  });

  it("pays for no lull that was there from the start", () => {
    expect(cost("cost-per-sustained-lull")).toMatchObject({ value: 1_000, n: 2 });
    const counts = report.vulnerability.journeys.find(({ id }) => id === "sustained-lull");
    expect(counts).toMatchObject({ clients: ["C1"], figure: { n: 2, value: 0.5 } });
  });

  it("bounds a lull's cost by those of whom it cannot be told", () => {
    // C1 has one, C2 has none, C3 had nothing to desist from, and C4 was never assessed: £1,000 over two, or over one.
    expect(cost("cost-per-sustained-lull")).toMatchObject({ missing: 1, bounds: [500, 1_000] });
  });

  it("takes into a period only lulls that were reached in it", () => {
    // Calm since 2025-09-01: sustained once 180 days are seen, on 2026-03-10.
    const calm = ["2025-09-01", "2026-03-10", "2026-06-20"].map((date) => act("C1", date, "yes"));
    const later = { date: "2026-05-01", kind: "overhead", cost: 50 };
    const rows = { ...log, mentors, engagements, activity: [...activity, later] };
    const lull = (from: string, to: string) =>
      programme(
        testModel(),
        { ...rows, observations: [act("C1", "2025-08-05", "no"), ...calm] },
        { from, to },
      ).outputs.costs[2]?.figure;
    expect(lull("2026-02-01", "2026-03-31")).toMatchObject({ value: 1_000, n: 1, missing: 3 });
    expect(lull("2026-04-01", "2026-06-30")).toMatchObject({
      value: null,
      n: 0,
      missing: 3,
      why: expect.stringContaining("in this period"),
    });
  });

  it("says why there is no range where no cost names a client", () => {
    const plain = programme(testModel(), {
      ...log,
      activity: [{ date: "2026-02-03", kind: "overhead", cost: 300 }],
    });
    expect(plain.outputs.costs[1]?.figure).toMatchObject({
      value: 100,
      interval: null,
      whyNoInterval: expect.stringContaining("no spread"),
    });
  });

  it("counts a ratio's n and missing in what is divided by; who goes on is not missing", () => {
    const exit = programme(testModel(), log).outputs.items.find(({ id }) => id === "cost-per-agreed-exit")!;
    expect(exit.figure).toMatchObject({ value: 310, n: 1, missing: 0 });
    expect(
      exit.figure?.rows.find(({ list, role }) => list === "activity" && role === "missing")?.places,
    ).toHaveLength(4);
  });
});
