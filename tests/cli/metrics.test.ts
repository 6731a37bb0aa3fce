import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { goodFiles, within } from "./support/scheme.js";
import { folderWith, waymark } from "./support/world.js";

const example = join(import.meta.dirname, "../../examples/west-midlands");
const json = async (root: string, words: readonly string[]) =>
  JSON.parse((await waymark(root, [...words, "--json"])).out);

it("reports on the days that are asked for, whole or by group, and refuses days that are none", async () => {
  const root = folderWith(within(goodFiles));
  const whole = await json(root, ["metrics", "in"]);
  const part = await json(root, ["metrics", "in", "--from", "2026-03-01", "--to", "2026-05-31"]);
  expect(whole.journeys.length).toBeGreaterThan(0);
  expect(part.programme.period).toEqual({ from: "2026-03-01", to: "2026-05-31", days: 92 });
  expect(part.programme.rows).toMatchObject({ observations: 0, activity: 0, engagements: 1 });
  expect(part.journeys).toBeUndefined();
  const groups = await json(root, ["metrics", "in", "--by", "district", "--from", "2026-03-01"]);
  for (const { report } of groups.groups) expect(report.period.from).toBe("2026-03-01");
  const text = await waymark(root, ["metrics", "in", "--to", "2026-05-31"]);
  expect(text.out).toContain("to 31 May 2026\n");
  expect(text.out).toContain("not those of a period");
  for (const words of [
    ["--from", "nonsense"],
    ["--to", "2026-02-30"],
    ["--from", "2026-05-01", "--to", "2026-04-01"],
    ["C-2", "--from", "2026-05-01"],
  ]) {
    const { code, out, err } = await waymark(root, ["metrics", "in", ...words]);
    expect({ words, code, out, said: err !== "" }).toEqual({ words, code: 2, out: "", said: true });
  }
});

it("prints each number with its interval and name: costs, survival, endings, effects and agreement", async () => {
  expect((await waymark(example, ["metrics", "."])).out).not.toContain("Standardised mean change");
  const { out } = await waymark(example, ["metrics", ".", "--figures"]);
  for (const text of [
    "95% interval, or bounds",
    "cost-per-client",
    "retention.time-to-agreed-exit",
    "endings.agreed-exit",
    "Standardised mean change",
    "Krippendorff's alpha, ordinal",
    "Cohen's kappa",
    "ICC2",
    "matched.difference",
    "This does not show a cause",
  ])
    expect(out).toContain(text);
});

it("leaves what is of the whole scheme out of its groups, and names it once", async () => {
  const { out } = await waymark(example, ["metrics", ".", "--by", "district"]);
  const [, ...groups] = out.split("── ");
  for (const group of groups)
    expect(group.split("Of the whole scheme")[0]).not.toMatch(/ {2}(manual|strategy-document) {2}/);
  expect((await waymark(example, ["metrics", "."])).out).toMatch(/ {2}manual {2}/);
  expect(out).toMatch(/Of the whole scheme, and so in no group: .*\bmanual\b/);
});

it("compares better and less well matched at the cut that the caller gives", async () => {
  const rows = [
    ["E-10", 9_000, "agreed-exit"],
    ["E-11", 8_000, "left-early"],
    ["E-12", 3_000, "left-early"],
    ["E-13", "", "left-early"],
  ].map(([id, points, ending]) => `${id},C-3,M-1,2025-01-05,2025-12-01,${points},${ending}`);
  const root = folderWith(
    within({
      ...goodFiles,
      "engagements.csv": `id,client,mentor,started,ended,match_points,ending\n${rows.join("\n")}\n`,
    }),
  );
  const { matched } = await json(root, ["metrics", "in", "--matched", "5000"]);
  expect(matched).toMatchObject({
    cut: 5_000,
    missing: 1,
    better: { value: 0.5, n: 2 },
    less: { value: 0, n: 1 },
  });
  expect(matched.difference.interval).toHaveLength(2);
  const { out } = await waymark(root, ["metrics", "in", "--matched", "5000"]);
  expect(out).toContain("This does not show a cause");
  expect(out).toContain("5000 match points or more");
  for (const words of [
    ["--matched", "much"],
    ["--matched", "10001"],
    ["C-3", "--matched", "5000"],
  ])
    expect((await waymark(root, ["metrics", "in", ...words])).code).toBe(2);
});

it("tells a client of whom nothing is known from an id that no client has", async () => {
  const root = folderWith(within(goodFiles));
  const unseen = await waymark(root, ["metrics", "in", "C-4"]);
  expect(unseen.code).toBe(2);
  expect(unseen.err).toContain("nothing has been observed");
  expect(unseen.err).not.toContain("Did you mean");
  expect((await waymark(root, ["metrics", "in", "C-22"])).err).toContain("Did you mean C-2?");
});

it("warns that a threshold of 1 hides nothing", async () => {
  const { out, err, code } = await waymark(example, ["publish", ".", "--threshold", "1"]);
  expect(code).toBe(0);
  expect(err).toContain("hides nothing");
  expect(out).toContain("hides nothing");
  expect(out).not.toContain("from 1 to 0");
  const usual = await waymark(example, ["publish", "."]);
  expect(usual.err).toBe("");
  expect(usual.out).toContain("Counts from 1 to 9");
  expect((await waymark(example, ["publish", ".", "--threshold", "2"])).out).toContain("Counts of 1, and");
});

const content = {
  indicator: "extremist-content",
  method: "jacobson-truax",
  source: "Manual of the instrument, table 3",
  reference: { meanBefore: 6_700, deviationBefore: 2_000, reliabilityBefore: 0.85 },
  functional: { mean: 1_000, deviation: 1_500 },
};

it("judges a client's change by the instruments of the folder, with the method and what it rests on", async () => {
  const root = folderWith(within({ ...goodFiles, "instruments.json": JSON.stringify([content]) }));
  const { statistics } = await json(root, ["metrics", "in", "C-2"]);
  // 10 000 to 3 300 over 2 000 √0.3 = 1 095.4: −6.116; the cut-off is (1 500 · 6 700 + 2 000 · 1 000) / 3 500 = 3 442.9.
  expect(statistics.reliable).toHaveLength(1);
  expect(statistics.reliable[0]).toMatchObject({
    rater: "mentor",
    verdict: "recovered",
    method: "Jacobson–Truax",
  });
  expect(statistics.reliable[0].index).toBeCloseTo(-6.116, 3);
  expect(statistics.reliable[0].cutoff).toBeCloseTo(3_442.86, 2);
  const { out } = await waymark(root, ["metrics", "in", "C-2"]);
  expect(out).toContain("Jacobson–Truax: Jacobson & Truax (1991)");
  expect(out).toMatch(/^ {2}[A-Z][^:]+: Manual of the instrument, table 3$/m);
  expect(out).not.toContain("placeholder");
  writeFileSync(`${root}/in/instruments.json`, JSON.stringify([{ ...content, placeholder: true }]));
  expect((await waymark(root, ["metrics", "in", "C-2"])).out).toContain("placeholder, no published values");
  expect((await waymark(example, ["metrics", ".", "C-006"])).out).toContain(
    "placeholder, no published values",
  );
});

it("keeps instruments with the results: in the report, in the receipt, and in what verify holds them to", async () => {
  const root = folderWith(within({ ...goodFiles, "instruments.json": JSON.stringify([content]) }));
  const { code, out } = await waymark(root, ["run", "in", "--out", "out", "--json"]);
  expect(code).toBe(0);
  const { metrics } = JSON.parse(out);
  expect(metrics.verdicts).toMatchObject([{ client: "C-2", verdicts: [{ verdict: "recovered" }] }]);
  expect((await waymark(root, ["verify", "out"])).code).toBe(0);
  writeFileSync(`${root}/in/instruments.json`, JSON.stringify([{ ...content, method: "edwards-nunnally" }]));
  const changed = await waymark(root, ["verify", "out"]);
  expect(changed.code).toBe(1);
  expect(`${changed.out}${changed.err}`).toContain("instruments.json");
});

it("names everything that is wrong with instruments at once", async () => {
  const bad = [
    { ...content, indicator: "extremist-contents", reference: { deviationBefore: 20_000 }, colour: "red" },
    { ...content, method: "guesswork" },
    { ...content, indicator: "sessions" },
    { ...content, indicator: "extremist-content" },
    { ...content, indicator: "rapport", method: "mcsweeny" },
    { ...content, indicator: "work", reference: { deviationBefore: 2_000, reliabilityBefore: 0.85 } },
    { ...content, indicator: "trust", source: "" },
    "none",
  ];
  const root = folderWith(within({ ...goodFiles, "instruments.json": JSON.stringify(bad) }));
  const { code, err } = await waymark(root, ["metrics", "in", "C-2"]);
  expect(code).toBe(2);
  for (const text of [
    "Did you mean extremist-content?",
    "0.reference.deviationBefore",
    "colour",
    "1.method",
    "2.indicator",
    "3.indicator",
    "there twice",
    "4.reference.meanAfter",
    "4.reference.correlation",
    "5.reference.meanBefore",
    "6.source",
  ])
    expect(err).toContain(text);
  writeFileSync(`${root}/in/instruments.json`, "{}");
  expect((await waymark(root, ["metrics", "in"])).err).toContain("not a list");
});

it("notices a file that is all but called instruments.json", async () => {
  const root = folderWith(within({ ...goodFiles, "instrument.json": "[]" }));
  expect((await waymark(root, ["metrics", "in"])).err).toContain("instrument.json");
});
