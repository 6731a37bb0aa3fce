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

/** Command lines of every command, by the name that the reference has for it; those that need more are tried below. */
const lines: Readonly<Record<string, readonly string[]>> = {
  check: ["check in"],
  explain: ["explain in Y-001", "explain in Y-001 K-012", "explain in --number all"],
  import: [],
  init: ["init new --scheme in"],
  run: [],
  verify: [],
  match: ["match in"],
  "match allocate": ["match allocate in"],
  "match fairness": ["match fairness in"],
  "match pairs": ["match pairs in"],
  "match stances": ["match stances in"],
  mentors: ["mentors in"],
  "mentors gaps": ["mentors gaps in"],
  "mentors relationships": ["mentors relationships in"],
  risk: ["risk in", "risk in R-07", "risk in R-03", "risk in --cascade"],
  "risk lint": ["risk lint in --rules"],
  "risk proxies": ["risk proxies in"],
  "risk register": ["risk register in"],
  "risk score": ["risk score in"],
  decide: [],
  "decide decisions": ["decide decisions in"],
  "decide event": ["event in"],
  "decide events": ["decide events in"],
  "decide undo": [],
  success: ["success in", "success in Y-001", "success in --by gender", "success in --matched 7500"],
  "success funding": ["success funding in"],
  "success learning": ["success learning in", "success learning in --find about=own-story"],
  "success publish": ["success publish in", "success publish in --by gender"],
  policy: ["policy in"],
  "policy coverage": ["policy coverage in"],
};
const commands = Object.values(lines)
  .flat()
  .map((line) => line.split(" "));

/** Ids of the scheme that no reader should have to guess at: endings, raters, categories, needs, duties. */
const codes =
  /did-not-click|drifted-away|good-goodbye(?!s)|guide-left|young-person|owes-money|trusted-adult|out-of-school|report-weapon|refer-exploitation/;
/** What stands apart for those who type it: the names of numbers, and the line of a score. */
const typed = /\b(?:[a-z]+\.)+[\w.-]+|WR2\|\S+|^[a-z-]+ {2,}.*$/gm;

describe("a scheme of another field, as data alone", () => {
  it("has as much in it as a scheme needs, in words of its own", () => {
    const count = (section: string) =>
      ((plugin as unknown as Record<string, readonly unknown[]>)[section] ?? []).length;
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
    expect(out.replace(typed, "")).not.toMatch(codes);
    expect(out.replace(typed, "")).not.toMatch(/the report’s|extremis|accredit|Project and organisation/i);
    expect(out.replace(typed, "")).not.toMatch(/(?<![\w.-])(clients?|mentors?|mentoring|mentored)(?![\w.])/i);
  });

  it("is tried on every command that there is", () => {
    const reference = readFileSync(join(import.meta.dirname, "../../docs/reference/commands.md"), "utf8");
    // The reference has the events of the West Midlands scheme as well. This scheme's own are tried in scheme-events.test.ts.
    const named = [...reference.matchAll(/^#{2,3} waymark (?!event CASELOAD )(.+)$/gm)].map(
      ([, name]) => name,
    );
    expect(Object.keys(lines).sort()).toEqual(named.sort());
  });

  it("makes an empty caseload that has this scheme, and runs as it is", async () => {
    expect((await waymark(root, ["init", "empty", "--scheme", "in"], { today: "2026-07-01" })).code).toBe(0);
    const made = (file: string) => readFileSync(join(root, "empty", file), "utf8");
    expect(made("scheme/factors/own-story.json")).toBe(read("scheme/factors/own-story.json"));
    expect(JSON.parse(made("policy.json"))).toEqual({
      ...JSON.parse(read("policy.json")),
      asOf: "2026-07-01",
    });
    expect(made("clients.csv")).toMatch(/stage/);
    expect(made("data-dictionary.md")).toMatch(/One row for each young person\./);
    expect((await waymark(root, ["run", "empty", "--out", "empty-out"])).code).toBe(0);
    const none = await waymark(root, ["init", "other", "--scheme", "nowhere"]);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining("There is no such folder.")]);
  });

  it("puts a decision on record in its own words", async () => {
    cpSync(example, join(root, "deciding"), { recursive: true });
    const by = [
      "--by",
      "S-1",
      "--role",
      "Service manager",
      "--on",
      "2026-06-30",
      "--reason",
      "They are safe now.",
    ];
    const words = [
      "decide",
      "deciding",
      "R-10",
      "--decision",
      "carry on with care",
      "--conditions",
      "Meet at noon.",
    ];
    const { code, out } = await waymark(root, [...words, ...by]);
    expect(code).toBe(0);
    expect(out).toContain("carry on with care");
  });

  it("has no list that its risks and measures must answer to, and says so", async () => {
    const { out } = await waymark(root, ["coverage", "in"]);
    expect(out).toMatch(/^Way Out: support for leaving a gang keeps no list/);
    expect(JSON.parse((await waymark(root, ["coverage", "in", "--json"])).out)).toEqual({
      risks: [],
      metrics: [],
    });
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

  it("shows no code where a reader needs a word, in page or tables", () => {
    expect(text()).not.toMatch(codes);
    expect(text()).not.toMatch(/the report’s|waymark coverage|Project and organisation/);
    for (const file of ["metrics.csv", "distance-travelled.csv", "risk-register.csv"])
      expect(readFileSync(join(root, "out", file), "utf8").split("\n")[0]).not.toContain("report_ids");
    const waiting = readFileSync(join(root, "out/allocation.csv"), "utf8");
    expect(waiting).toContain("no eligible guide");
    expect(waiting).not.toMatch(/, whatever the mentor/);
  });

  it("says each ending in the scheme's words where it shows how things stand", () => {
    expect(text()).toContain("the two did not click: 1");
    expect(text()).toMatch(/guided: 22/);
    expect(text()).toMatch(/Rated by somebody at home: 2 factors/);
    expect(text()).toContain("Ties to the group (the young person, the guide)");
  });

  it("speaks of young people and guides, in page and terminal", () => {
    expect(text()).toMatch(/young people/);
    expect(text()).toMatch(/guides/);
    expect(text()).not.toMatch(/(?<![\w.])(clients?|mentors?|mentoring|mentored)(?![\w.])/i);
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
