import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeDisk } from "@waymark/cli";
import { readFolder, tracedNumber } from "@waymark/folder";
import { namedFigures, programme, tracer } from "@waymark/metrics";
import { seedFunding } from "@waymark/metrics/library";
import { expect, it } from "vitest";
import { goodFiles, within } from "./support/scheme.js";
import { folderWith, waymark } from "./support/world.js";

const example = join(import.meta.dirname, "../../examples/west-midlands");

it("takes every number of the success report of the West Midlands caseload back to rows of its files", () => {
  const folder = readFolder(nodeDisk(example), ".");
  const report = programme(folder.model, folder.caseload);
  const figures = namedFigures(report);
  expect(figures.length).toBeGreaterThan(800);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  const trace = tracer(folder.model, folder.caseload);
  const lines = new Map(
    ["clients", "mentors", "engagements", "observations", "activity"].map((list) => [
      `${list}.csv`,
      readFileSync(join(example, `${list}.csv`), "utf8")
        .trimEnd()
        .split("\n").length,
    ]),
  );
  for (const figure of figures) {
    const { traced } = tracedNumber(folder, figure, trace);
    if (figure.figure.value !== null && figure.figure.value !== 0) {
      const rows = traced.reduce((sum, one) => sum + one.rows.length, 0);
      expect({ id: figure.id, rows: rows > 0 }).toEqual({ id: figure.id, rows: true });
    }
    for (const { file, rows } of traced)
      for (const row of rows) expect(row >= 2 && row <= (lines.get(file) ?? 0)).toBe(true);
  }
});

it("explains a number: value, method, what is missing, and the rows as the spreadsheet numbers them", async () => {
  const root = folderWith(within(goodFiles));
  const { number } = JSON.parse(
    (await waymark(root, ["explain", "in", "--number", "change.extremist-content.mentor.better", "--json"]))
      .out,
  );
  expect(number.figure.value).toBe(1);
  expect(number.traced).toContainEqual({ file: "clients.csv", role: "counted", rows: [3] });
  expect(number.traced).toContainEqual({ file: "observations.csv", role: "rests on", rows: [2, 3] });
  const { out } = await waymark(root, ["explain", "in", "--number", "all"]);
  expect(out).toContain("change.extremist-content.mentor.better");
  const [, seen] = (goodFiles["observations.csv"] ?? "").split("\n");
  const client = seen?.split(",")[0];
  const of = async (id: string) =>
    JSON.parse((await waymark(root, ["explain", "in", "--number", id, "--json"])).out).number;
  expect(await of(`journey.${client}.extremist-content.mentor.distance`)).toMatchObject({
    figure: { unit: "points" },
    traced: [{ role: "counted" }, { file: "observations.csv", role: "rests on", rows: [2, 3] }],
  });
  const read = await of("rows.observations");
  expect(read.traced).toMatchObject([{ file: "observations.csv", role: "read" }]);
  expect(read.traced[0].rows).toHaveLength(read.figure.value);
  const own = (await waymark(root, ["explain", "in", String(client), "--number", "all"])).out;
  expect(own).toContain(`journey.${client}.extremist-content.mentor.latest`);
  expect((await waymark(root, ["explain", "in", "--number", "sesions"])).err).toContain(
    "Did you mean sessions?",
  );
});

it("writes a plan before the trial, and says later what departed from it", async () => {
  const root = folderWith(within(goodFiles));
  const plan = await waymark(root, [
    "metrics",
    "in",
    "--protocol",
    "--from",
    "2026-01-01",
    "--to",
    "2026-09-30",
  ]);
  expect(plan.code).toBe(0);
  expect(
    (await waymark(root, ["metrics", "in", "--protocol", "--from", "2026-01-01", "--to", "2026-02-01"])).code,
  ).toBe(2);
  writeFileSync(`${root}/in/protocol.json`, plan.out);
  const departed = async () => JSON.parse((await waymark(root, ["metrics", "in", "--json"])).out).plan;
  const before = await departed();
  expect(before.unchanged).toBe(true);
  expect(before.departures.every(({ path }: { path: string }) => path.startsWith("log."))).toBe(true);
  const policy = JSON.parse(goodFiles["policy.json"] ?? "{}");
  writeFileSync(`${root}/in/policy.json`, JSON.stringify({ ...policy, parameters: { baseline_window: 60 } }));
  const after = await departed();
  expect(after.departures.map(({ path }: { path: string }) => path)).toContain("parameters.baseline_window");
  expect((await waymark(root, ["metrics", "in"])).out).toContain("Departing from a plan is no fault");
  writeFileSync(`${root}/in/protocol.json`, plan.out.replace('"confidence":0.95', '"confidence":0.9'));
  expect((await departed()).unchanged).toBe(false);
  writeFileSync(`${root}/in/protocol.json`, "{}");
  expect((await waymark(root, ["metrics", "in"])).err).toContain("protocol.json");
});

it("shows one client's way by rater, and the groups of a category side by side", async () => {
  const { out, code } = await waymark(example, ["metrics", ".", "C-006"]);
  expect(code).toBe(0);
  expect(out).toContain("There is no total of a person.");
  expect((await waymark(example, ["metrics", ".", "C-0006"])).err).toContain("Did you mean C-006?");
  const groups = JSON.parse(
    (await waymark(example, ["metrics", ".", "--by", "extremism_type", "--json"])).out,
  ).groups;
  expect(groups.length).toBeGreaterThan(2);
  expect((await waymark(example, ["metrics", ".", "--by", "wishes"])).err).toContain("Use one of");
});

it("searches what was learnt, says it of a factor, and hands cases on without a client", async () => {
  const all = JSON.parse((await waymark(example, ["learning", ".", "--json"])).out);
  const some = JSON.parse(
    (await waymark(example, ["learning", ".", "--find", "about=needs-met", "--json"])).out,
  );
  expect(some.cases.length).toBeGreaterThan(0);
  expect(some.cases.length).toBeLessThan(all.cases.length);
  expect(some.learnt.supports + some.learnt.contradicts + some.learnt.mixed + some.learnt.open).toBe(
    some.cases.length,
  );
  const { out } = await waymark(example, ["learning", ".", "--csv"]);
  expect(out).not.toMatch(/C-\d/);
  expect(out).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  const handed = await waymark(example, ["learning", ".", "--csv"]);
  expect(handed.err).toContain("fewer than 10 cases");
  const every = await waymark(example, ["learning", ".", "--csv", "--threshold", "1"]);
  expect(every.out.length).toBeGreaterThan(handed.out.length);
  expect(every.err).toContain("Left out: 0 codes");
  const few = await waymark(example, [
    "learning",
    ".",
    "--csv",
    "--threshold",
    "900",
    "--find",
    "about=needs-met",
  ]);
  expect([few.code, few.err]).toEqual([2, expect.stringContaining("Fewer than 900")]);
  const policy = await waymark(example, ["policy", "."]);
  expect(policy.out).toMatch(/What coded cases say of factors and controls[\s\S]*needs-met/);
  expect((await waymark(example, ["learning", ".", "--find", "abuot=x"])).err).toContain(
    "Did you mean about?",
  );
});

it("says where there is no funding, and works it out for scenarios side by side", async () => {
  const root = folderWith(within(goodFiles));
  expect(JSON.parse((await waymark(root, ["funding", "in", "--json"])).out)).toMatchObject({
    own: false,
    results: [],
  });
  const none = (await waymark(root, ["funding", "in"])).out;
  expect(none).toContain("This caseload has no funding.json");
  expect(none).not.toMatch(/£|Birmingham/);
  const local = { ...seedFunding, title: "Local" };
  const national = {
    ...seedFunding,
    title: "National",
    referrals: 200,
    contributions: [{ agency: "Home Office", pounds: 1_200_000 }],
  };
  writeFileSync(`${root}/in/funding.json`, JSON.stringify([local, national]));
  const { results, sensitivity } = JSON.parse(
    (await waymark(root, ["funding", "in", "--months", "6,12", "--json"])).out,
  );
  expect(results.map(({ title }: { title: string }) => title)).toEqual(["Local", "National"]);
  expect(sensitivity[0].rows[0].costPerIntervention).toBeLessThan(sensitivity[0].rows[1].costPerIntervention);
  expect((await waymark(root, ["funding", "in"])).out).toContain("National");
  const bad = { ...local, referrals: -1, intervention: { ...local.intervention, dayRate: "much" } };
  writeFileSync(`${root}/in/funding.json`, JSON.stringify(bad));
  const { err, code } = await waymark(root, ["funding", "in"]);
  expect(code).toBe(2);
  expect(err).toContain("referrals");
  expect(err).toContain("intervention.dayRate");
});

it("sets a local scheme beside a national one in the example, management funded by what is taken from each", async () => {
  const { own, results } = JSON.parse((await waymark(example, ["funding", ".", "--json"])).out);
  expect(own).toBe(true);
  expect(results).toMatchObject([
    { title: "Local", contributions: 75_000, sliceEach: 0, managementLeft: 20_000 },
    { title: "National", management: 70_000, managementLeft: 0, managementFrom: 101, viableFrom: 135 },
  ]);
  expect((await waymark(example, ["funding", "."])).out).toMatch(
    /taken from it for management +£0 +£698\.82/,
  );
});

it("publishes no count below the threshold, in a release or between two", async () => {
  const cells = (tables: { table: { cells: (number | null)[][]; columnTotals: (number | null)[] } }[]) =>
    tables.flatMap(({ table }) => [...table.cells.flat(), ...table.columnTotals]);
  const once = JSON.parse((await waymark(example, ["publish", ".", "--by", "extremism_type", "--json"])).out);
  for (const count of cells(once.tables))
    if (count !== null && count !== 0) expect(count).toBeGreaterThanOrEqual(10);
  const words = ["publish", ".", "--by", "extremism_type", "--releases", "2026-03-31,2026-09-30"];
  const twice = JSON.parse((await waymark(example, [...words, "--json"])).out).tables;
  const first = JSON.parse(
    (await waymark(example, [...words.slice(0, 5), "2026-03-31", "--json"])).out,
  ).tables;
  expect(twice[0]).toEqual(first[0]);
  twice[0].table.cells.forEach((row: (number | null)[], i: number) => {
    const [earlier, later] = [row[0], twice[1].table.cells[i][0]];
    if (typeof earlier === "number" && typeof later === "number" && later !== earlier)
      expect(later - earlier).toBeGreaterThanOrEqual(5);
  });
  expect((await waymark(example, [...words.slice(0, 5), "2026-09-30,2026-03-31"])).code).toBe(2);
  expect((await waymark(example, ["publish", ".", "--by", "extremism_type", "--csv"])).out).toMatch(
    /^\uFEFFtable,title,row/,
  );
  expect((await waymark(example, ["publish", ".", "--by", "nothing"])).err).toContain("Use one of");
});

it("publishes nothing of a day that has not come, and says what --releases needs", async () => {
  const refused = async (...words: string[]) => {
    const { code, out, err } = await waymark(example, ["publish", ".", ...words]);
    expect([code, out]).toEqual([2, ""]);
    return err;
  };
  const by = ["--by", "extremism_type"];
  expect(await refused("--releases", "2026-03-31")).toContain("--releases needs --by");
  expect(await refused(...by, "--releases", "2026-03-31,2027-03-31")).toContain(
    "2027-03-31 is after 2026-09-30",
  );
  expect(await refused("--earlier", "2027-12-31")).toContain("2027-12-31 is after 2026-09-30");
  const both = await refused(...by, "--releases", "2026-03-31", "--earlier", "2026-03-31");
  expect(both).toContain("--releases and --earlier do not go together");
});
