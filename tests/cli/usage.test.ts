import { riskBlocks } from "@waymark/risk/library";
import { policy } from "@waymark/west-midlands";
import { expect, it } from "vitest";
import { goodFiles, within } from "./support/scheme.js";
import { contents, folderWith, waymark } from "./support/world.js";

it.each([
  [["mtach", "in"], "Did you mean match?"],
  [["match", "in", "--josn"], "Did you mean --json?"],
  [["run", "in"], "--out DIR is missing"],
  [["run", "in", "--out"], "needs a value"],
  [["run", "in", "--out", "--top"], "needs a value"],
  [["run", "in", "--out", "a", "--out=b"], "--out is given twice"],
  [["match", "in", "--json=yes"], "takes no value"],
  [["match"], "CASELOAD is missing"],
  [["match", "in", "out"], "more words"],
  [["match", "in", "--top", "0"], "whole number from 1 to 1000"],
  [["explain", "in"], "Which client?"],
  [["risk", "registr"], "Did you mean register?"],
  [["risk", "register", "in", "--ot", "a.csv"], "Did you mean --out?"],
  [["decide", "in", "E-1", "--decision", "continue"], "--by WHO is missing"],
  [["explain", "in", "M-1", "C-1"], "M-1 is a mentor: the client comes first"],
  [["explain", "in", "C-1", "C-2"], "C-2 is a client: the client comes first"],
  [["explain", "in", "C-1", "M-1", "M-1"], "M-1 is given twice."],
  [["lint", "in", "--off", "nosuch"], "Use one of:"],
  [["explain", "in", "C-1", "M-1", "M-2", "M-3"], "more words"],
  [["explain", "in", "--without", "fiath"], "Did you mean faith?"],
  [["explain", "in", "C-1", "M-01"], "Did you mean M-1?"],
  [["help", "exlpain"], "Did you mean explain?"],
])("answers %j with what was meant", async (words, says) => {
  const root = folderWith(within(goodFiles));
  const { code, out, err } = await waymark(root, words);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(says);
  expect(err).not.toContain("    at ");
});

it("helps", async () => {
  const root = folderWith();
  expect((await waymark(root, [])).out).toContain("waymark run CASELOAD --out DIR");
  expect((await waymark(root, ["run", "--help"])).out).toContain("--out DIR");
  for (const word of ["--version", "-v", "-V", "version"])
    expect((await waymark(root, [word])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it("has at most twelve top words, and a screen of help of 80 columns for each and for what is below it", async () => {
  const root = folderWith();
  const general = (await waymark(root, [])).out;
  const words = [...general.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, word]) => word as string);
  expect(words.length).toBeLessThanOrEqual(12);
  const below = await Promise.all(
    words.map(async (word) => {
      const { out } = await waymark(root, [word, "-h"]);
      return [word, ...[...out.matchAll(/^ {2}([a-z]+ [a-z]+) {2,}/gm)].map(([, two]) => two as string)];
    }),
  );
  expect(below.flat().length).toBeGreaterThan(25);
  for (const line of below.flat()) {
    const { code, out } = await waymark(root, [...line.split(" "), "--help"]);
    expect(code, line).toBe(0);
    expect(out.split("\n\n")[1], line).toMatch(/^Examples?:\n/);
    expect(Math.max(...out.split("\n").map((one) => one.length)), line).toBeLessThanOrEqual(80);
    expect(out.split("\n").length, line).toBeLessThan(50);
    expect((await waymark(root, ["help", ...line.split(" ")])).out).toBe(out);
  }
});

it("takes a command with its group or without, to the same end", async () => {
  const root = folderWith(within(goodFiles));
  const pairs = [
    [
      ["match", "pairs", "in"],
      ["pairs", "in"],
    ],
    [
      ["risk", "--json", "in"],
      ["risk", "risk", "in", "--json"],
    ],
    [
      ["mentors", "in"],
      ["panel", "in"],
    ],
    [
      ["success", "metrics", "in"],
      ["metrics", "in"],
    ],
  ];
  for (const [long = [], short = []] of pairs) {
    const done = await waymark(root, long);
    expect(done.code).toBe(0);
    expect(done).toEqual(await waymark(root, short));
  }
});

it("reads a caseload and says what it holds, without computing anything", async () => {
  const root = folderWith(within(goodFiles));
  const { code, out } = await waymark(root, ["check", "in"]);
  expect(code).toBe(0);
  expect(out).toContain("clients");
  expect(out).toContain("Nothing is wrong with these files.");
});

it("prints tables on stdout, in colour on a terminal only, and not where NO_COLOR is set", async () => {
  const root = folderWith(within(goodFiles));
  const colour = "\u001b[";
  const words = ["match", "in"];
  expect((await waymark(root, words)).out).not.toContain(colour);
  expect((await waymark(root, words, { tty: true })).out).toContain(colour);
  expect((await waymark(root, words, { tty: true, env: { NO_COLOR: "1" } })).out).not.toContain(colour);
  expect((await waymark(root, words)).err).toBe("");
  const shown = (await waymark(root, words, { tty: true, env: { NO_COLOR: "1" } })).out;
  expect(Math.max(...shown.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});

it("says who has nobody, why, and whom to recruit", async () => {
  const root = folderWith(within(goodFiles));
  const { out } = await waymark(root, ["match", "in"]);
  expect(out).toContain("No eligible mentor.");
  expect(out).toContain("Recruit:");
  const { code, out: summary } = await waymark(root, ["run", "in", "--out", "out"]);
  expect(code).toBe(0);
  expect(summary).toContain("best possible under the scheme’s priorities (proved)");
  expect(summary).toContain("no eligible mentor");
  expect(summary).toContain("waymark verify out");
});

it("quotes a path with a space where it says what to type next", async () => {
  const root = folderWith(within(goodFiles, "my caseload"));
  const { out } = await waymark(root, ["run", "my caseload", "--out", "my $results"]);
  expect(out).toContain("waymark verify 'my $results'\n");
  expect(out).toMatch(/waymark explain "my caseload" C-\d+ M-\d+\n/);
  const { out: made } = await waymark(root, ["init", "a new one"]);
  expect(made).toContain('waymark run "a new one" --out "a new one/out"');
});

it("makes an empty caseload that runs as it is", async () => {
  const root = folderWith();
  expect((await waymark(root, ["init", "mine"])).code).toBe(0);
  expect(Object.keys(contents(`${root}/mine`) ?? {})).toEqual([
    "activity.csv",
    "approvals.csv",
    "clients.csv",
    "concerns.csv",
    "consents.csv",
    "controls.csv",
    "data-dictionary.md",
    "disclosures.csv",
    "engagements.csv",
    "findings.csv",
    "judgements.csv",
    "mentors.csv",
    "observations.csv",
    "overrides.csv",
    "policy.json",
    "qualities.csv",
    "ranges.csv",
    "referrals.csv",
    "standards.csv",
    "talks.csv",
    "training.csv",
  ]);
  expect((await waymark(root, ["run", "mine", "--out", "mine/out"])).code).toBe(0);
  expect((await waymark(root, ["verify", "mine/out"])).code).toBe(0);
  expect((await waymark(root, ["init", "mine"])).code).toBe(2);
});

it("says where each risk and measure of the report is held", async () => {
  const { risks, metrics } = JSON.parse((await waymark(folderWith(), ["coverage", "--json"])).out);
  expect([risks.length, metrics.length]).toEqual([46, 88]);
  for (const { id, indicators, notComputed } of metrics)
    expect(indicators.length > 0 || notComputed !== null, id).toBe(true);
});

it("says by title what holds each risk and measure, with the id beside it", async () => {
  const { out } = await waymark(folderWith(), ["coverage"]);
  const words = out.replaceAll(/\s+/g, " ");
  const held = riskBlocks.risks.filter(({ id }) => words.includes(`(${id})`));
  expect(held.length).toBeGreaterThan(20);
  for (const { id, title } of held) expect(words).toContain(`${title} (${id})`);
  const [risks, ...measures] = words.split("Where the report’s ").slice(1);
  expect(risks).not.toMatch(/(?:Held by|;) [a-z]/);
  expect(measures.join()).toMatch(/[A-Z][^();]+ \([a-z-]+\)/);
});

it("prints commands that can be typed here as they stand", async () => {
  const root = folderWith(within(goodFiles, "x y/$case"));
  const { out } = await waymark(root, ["run", "x y/$case", "--out", "my out"], { command: "npm start --" });
  expect(out).toContain('Check the results  npm start -- verify "my out"\n');
  expect(out).toMatch(/Ask why {12}npm start -- explain 'x y\/\$case' C-\d M-\d\n/);
  const made = await waymark(root, ["init", "mine"], { command: "npm start --" });
  expect(made.out).toContain("then: npm start -- run mine --out mine/out\n");
});

it.each([
  [
    "2020-01-01",
    /! 7 of 7 dates on record are later than the assessment date, 1 January 2020\s+Is asOf in policy\.json the day that you mean\?/,
  ],
  [
    "2026-03-01",
    /! 2 of 7 dates on record are later than the assessment date, 1 March 2026\s+The last is 10 June 2026. Is asOf/,
  ],
  ["2028-01-01", /! The last date on record is 10 June 2026, 570 days before the assessment date/],
])("says in the summary that %s may not be the day that was meant", async (asOf, says) => {
  const dated = { ...goodFiles, "policy.json": JSON.stringify({ ...policy, asOf }) };
  const { out } = await waymark(folderWith(within(dated)), ["run", "in", "--out", "out"]);
  expect(out).toMatch(says);
  const { out: good } = await waymark(folderWith(within(goodFiles)), ["run", "in", "--out", "out"]);
  expect(good).not.toMatch(/dates? on record/);
});
