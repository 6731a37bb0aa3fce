import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "@waymark/core";
import {
  type Figure,
  journey,
  learningRegister,
  metricsCoverage,
  programme,
  programmeByGroup,
  publishedTables,
  tracer,
} from "@waymark/metrics";
import { westMidlands } from "@waymark/west-midlands";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

type Row = Readonly<Record<string, string>>;
const folder = join(import.meta.dirname, "../../examples/west-midlands");
const rows = (list: string) =>
  parse(readFileSync(join(folder, `${list}.csv`), "utf8"), { columns: true }) as Row[];

const log = {
  clients: rows("clients"),
  mentors: rows("mentors"),
  engagements: rows("engagements"),
  observations: rows("observations"),
  activity: rows("activity"),
};
const model = compile(JSON.parse(readFileSync(join(folder, "policy.json"), "utf8")), {
  plugins: [westMidlands],
});
const report = programme(model, log);

const figuresOf = (value: unknown): Figure[] => {
  if (value === null || typeof value !== "object") return [];
  const own = "method" in value && "interval" in value ? [value as Figure] : [];
  return [...own, ...Object.values(value).flatMap(figuresOf)];
};

describe("the bundled caseload's success", () => {
  it("computes everything that is counted: no field is missing", () => {
    const items = [report.outputs, report.vulnerability, report.understanding, report.design].flatMap(
      (part) => part.items,
    );
    expect(items.filter(({ figure }) => figure?.why?.includes("no field")).map(({ id }) => id)).toEqual([]);
    expect(metricsCoverage(model)).toHaveLength(88);
    expect(metricsCoverage(model).filter(({ indicators }) => indicators.length === 0)).toEqual([]);
  });

  it("has something under each heading, and a journey of each client observed", () => {
    expect(report.vulnerability.changes.length).toBeGreaterThan(20);
    expect(report.vulnerability.retention).toHaveLength(2);
    expect(report.vulnerability.endings?.n).toBe(log.engagements.length);
    expect(report.vulnerability.agreement.length).toBeGreaterThan(5);
    expect(report.understanding.register.cases.length).toBeGreaterThan(0);
    expect(report.outputs.costs[0]?.figure.value).toBeGreaterThan(0);
  });

  it("traces every figure to rows, each inside its list", () => {
    const figures = figuresOf(report);
    expect(figures.length).toBeGreaterThan(500);
    const trace = tracer(model, log);
    for (const figure of figures)
      for (const { list, given } of trace(figure))
        expect(given.every((row) => row >= 0 && row < log[list].length)).toBe(true);
  });

  it("recounts a figure by hand from the spreadsheet", () => {
    const held = log.activity.filter(({ kind, outcome }) => kind === "session" && outcome === "attended");
    expect(report.outputs.items.find(({ id }) => id === "sessions")?.figure?.value).toBe(held.length);
    const figure = report.outputs.items.find(({ id }) => id === "sessions-recorded")!.figure!;
    const noted = held.filter(({ recorded }) => recorded === "yes").length;
    const known = held.filter(({ recorded }) => recorded !== "").length;
    expect(figure.value).toBe(noted / known);
    expect(figure.missing).toBe(held.length - known);
  });

  it("counts as vetted only mentors whose vetting is in date", () => {
    const { today } = model;
    const inDate = log.mentors.filter(
      ({ vetted, vetting_expires: until = "" }) =>
        vetted === "yes" && Date.parse(until) >= today * 86_400_000,
    );
    const figure = report.outputs.items.find(({ id }) => id === "mentors-vetted")!.figure!;
    expect(inDate.length).toBeLessThan(log.mentors.filter(({ vetted }) => vetted === "yes").length);
    expect(figure.value).toBe(inDate.length / (log.mentors.length - figure.missing));
  });

  it("gives the same bytes from the last row to the first", () => {
    const turned = Object.fromEntries(Object.entries(log).map(([list, all]) => [list, [...all].reverse()]));
    expect(JSON.stringify(programme(model, turned))).toBe(JSON.stringify(report));
  });

  it("agrees with the journeys of single clients", () => {
    for (const { id } of log.clients.slice(0, 12)) {
      const own = (list: "observations" | "engagements") => log[list].filter(({ client }) => client === id);
      const way = journey(model, own("observations"), { engagements: own("engagements") });
      const counted = report.vulnerability.journeys.find((one) => one.id === "gone-quiet")!.clients;
      if (way.observations > 0 && way.later === 0) expect(counted.includes(id!)).toBe(way.quiet.quiet);
    }
  });

  it("splits by type of extremism without losing a client", () => {
    const groups = programmeByGroup(model, log, "extremism_type");
    expect(groups.reduce((sum, { report: one }) => sum + one.rows.clients, 0)).toBe(log.clients.length);
    expect(groups.reduce((sum, { report: one }) => sum + one.rows.engagements, 0)).toBe(
      report.rows.engagements,
    );
  });

  it("publishes no count below ten", () => {
    const { tables } = publishedTables(model, log, { by: "extremism_type" });
    for (const { table } of tables)
      for (const cell of [...table.cells.flat(), ...table.rowTotals, ...table.columnTotals, table.total])
        if (cell !== null && cell !== 0) expect(cell).toBeGreaterThanOrEqual(10);
  });

  it("keeps the register that the activity log gives", () => {
    const studies = log.activity.filter(({ kind }) => kind === "case-study");
    expect(learningRegister(model, log).cases).toHaveLength(studies.length);
  });
});
