import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkCases, compile, definePlugin } from "@waymark/core";
import { matching, shortlist } from "@waymark/matching";
import { metrics } from "@waymark/metrics";
import { risk, riskOf } from "@waymark/risk";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { scheme } from "../../examples/leaving-gangs/generate/scheme.mjs";
import { waymark } from "./support/world.js";

const example = join(import.meta.dirname, "../../examples/leaving-gangs");
const root = mkdtempSync(join(tmpdir(), "waymark-gangs-"));
cpSync(example, join(root, "in"), { recursive: true });
const read = (file: string) => readFileSync(join(example, file), "utf8");
const rows = (file: string) => parse(read(file), { columns: true }) as Record<string, string>[];
const plugin = definePlugin(scheme(join(example, "scheme")));
const model = compile(JSON.parse(read("policy.json")), {
  plugins: [plugin],
  subjects: [matching, metrics, risk],
});

/** Every command that reads a caseload, with what it needs beside. */
const commands: readonly (readonly string[])[] = [
  ...["check", "match", "pairs", "allocate", "stances", "gaps", "fairness", "panel", "relationships"].map(
    (name) => [name, "in"],
  ),
  ...["risk", "register", "decisions", "proxies", "metrics", "publish", "learning", "policy"].map((name) => [
    name,
    "in",
  ]),
  ["explain", "in", "Y-001", "K-012"],
  ["risk", "in", "R-07"],
  ["metrics", "in", "Y-001"],
];

describe("a scheme of another field, as data alone", () => {
  it("has as much in it as a scheme needs, in words of its own", () => {
    const count = (section: string) => (plugin[section] as readonly unknown[]).length;
    const least = {
      factors: 8,
      rules: 4,
      risks: 12,
      indicators: 10,
      stances: 2,
      roles: 4,
      controls: 12,
      duties: 3,
    };
    for (const [section, least_] of Object.entries(least))
      expect(count(section), section).toBeGreaterThanOrEqual(least_);
    const usual = ["project", "mentor", "client", "organisation"];
    expect(
      riskOf(model)
        .categories.map(({ id }) => id)
        .filter((id) => usual.includes(id)),
    ).toEqual([]);
  });

  it("holds to the cases of its pieces", () => {
    expect(checkCases(model)).toEqual([]);
  });

  it.each(commands)("answers %s", async (...words) => {
    const { code, out, err } = await waymark(root, words);
    expect(err.replace(/^.*…$/gm, "")).not.toMatch(/✘/);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(20);
  });

  it("finds what the register leaves to do, and says so by its exit code", async () => {
    const { code, out } = await waymark(root, ["lint", "in"]);
    expect(code).toBe(1);
    expect(out).toMatch(/review-not-overdue/);
  });

  it("scores each pair by contributions that sum to it", () => {
    const lists = shortlist(
      model,
      { clients: rows("clients.csv"), mentors: rows("mentors.csv") },
      { top: 18 },
    );
    const all = lists.flatMap(({ matches }) => matches);
    expect(all.length).toBeGreaterThan(200);
    for (const { points, contributions } of all)
      expect(contributions.reduce((sum, one) => sum + one.points, 0)).toBe(points);
  });
});

describe("its report", () => {
  let page = "";
  let summary = "";
  beforeAll(async () => {
    const { code, out } = await waymark(root, ["run", "in", "--out", "out"]);
    expect(code).toBe(0);
    summary = out;
    page = readFileSync(join(root, "out/report.html"), "utf8").replace(/<style>[\s\S]*?<\/style>/, "");
  });
  const text = () => page.replace(/<[^>]*>/g, "\n");

  it("speaks of young people and guides, in page and terminal", () => {
    expect(text()).toMatch(/young people/);
    expect(text()).toMatch(/guides/);
    expect(text()).not.toMatch(/(?<![\w.])(clients?|mentors?|mentoring)(?![\w.])/i);
    expect(summary).toMatch(/young people have a guide/);
    expect(summary).not.toMatch(/\b(clients?|mentors?)\b(?!\.)/);
  });

  it("heads the tables of the terminal with these words, and keeps their columns in line", async () => {
    const [head = "", first = ""] = (await waymark(root, ["allocate", "in"])).out.split("\n");
    expect(head).toMatch(/^Young person {2,}Guide {2,}Fit/);
    expect(first.indexOf("K-")).toBe(head.indexOf("Guide"));
  });

  it("names its categories of risk, its bands and its indicators", () => {
    for (const { title } of riskOf(model).categories) expect(text()).toContain(title);
    for (const title of ["Harm from the old group", "Ties to the group", "Close care", "Hold meetings"])
      expect(text()).toContain(title);
  });

  it("has no word of the field that the house came from", () => {
    expect(text()).not.toMatch(
      /extremis|radicali[sz]|terroris|west midlands|birmingham|channel panel|faith/i,
    );
  });

  it("can be recomputed", async () => {
    expect((await waymark(root, ["verify", "out"])).code).toBe(0);
  });
});
