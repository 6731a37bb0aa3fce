import { policy } from "@waymark/west-midlands";
import { expect, it } from "vitest";
import { goodFiles, within } from "./support/scheme.js";
import { contents, folderWith, waymark } from "./support/world.js";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Thirty-odd mistakes over seven files, each as somebody would make it. */
const mistaken = {
  "policy.json": JSON.stringify({
    ...policy,
    factors: { ...policy.factors, fiath: policy.factors.faith },
    parameters: { no_such_parameter: 1 },
    rules: { vettted: "off" },
  }),
  "mapping.json": JSON.stringify({ colums: {}, files: { activity: "activity.csv" } }),
  "clients.csv": `\uFEFFid,extremism_type,distrct,faith,Faith,style_wanted,wishes,consent
C-1,al-qaeda-influenced,birmingham,Muslimm,,listening,,yes
C-2,extreme-right-wing,,none,,"direct
or so",faith,yes
C-2,animal-rights,,none,,=1+1,,yes
C-3,animal rights,,none,,＝1+1,,perhaps

C-5,al-qaeda-influenced,,islam
C-6,al-qaeda-influenced,,islam,,direct,,yes,one,more
,al-qaeda-influenced,,islam,,direct,,yes
Jane Doe,,,islam,,'@SUM(A1),,yes
C-9,al-qaeda-influenced,,islam,,di"rect,,yes
`,
  "mentors.csv": `id,capcity,specialisms,vetted,vetting_expires,day_rate
M-1,1,al-qaeda-influenced,maybe,31/02/2026,12.50
M-2,1,al-kayda-like,yes,2026-13-01,-4
`,
  "engagements.csv": `id;client;mentor;started;ended
E-1;C-404;M-1;2026-01-05;
E-2;C-1;M-404;yesterday;
`,
  "observations.csv": `client,date,indicator,voice,answer
C-1,2026-01-10,extremist-contents,mentor,often
C-1,2026-06-10,extremist-content,neighbour,rarely
C-1,,extremist-content,client,daily
C-1,2026-06-11,extremist-content,mentor,fortnightly
C-1,2026-06-12,extremist-content,mentor,rarely
C-1,2026-06-12,extremist-content,client,often
C-1,2026-06-12,extremist-content,mentor,often
`,
  "activity.csv": bytes("date,client,mentor\n2026-01-01,C-1,M-1\n2026-01-01,C-1,Ren\xe9\n"),
  "plugn.json": "{}",
};

/** What must be said: file, row, column and kind. */
const expected = `
policy.json:factors.fiath unknown-factor
policy.json:parameters.no_such_parameter unknown-parameter
policy.json:rules.vettted unknown-rule
mapping.json unknown-key
clients.csv:1:Faith duplicate-column
clients.csv:1:distrct unknown-column
clients.csv:2:faith bad-value
clients.csv:3:style_wanted bad-value
clients.csv:3:wishes bad-value
clients.csv:4:id duplicate-id
clients.csv:4:style_wanted formula-in-cell
clients.csv:5:consent bad-value
clients.csv:5:style_wanted formula-in-cell
clients.csv:7 short-row
clients.csv:8 long-row
clients.csv:9:id missing-value
clients.csv:10:extremism_type missing-value
clients.csv:10:id bad-value
clients.csv:10:style_wanted formula-in-cell
clients.csv:11:style_wanted stray-quote
mentors.csv:1:capacity missing-column
mentors.csv:1:capcity unknown-column
mentors.csv:2:day_rate bad-value
mentors.csv:2:vetted bad-value
mentors.csv:2:vetting_expires bad-value
mentors.csv:3:day_rate bad-value
mentors.csv:3:specialisms bad-value
mentors.csv:3:vetting_expires bad-value
engagements.csv:2:client unknown-id
engagements.csv:3:mentor unknown-id
engagements.csv:3:started bad-value
observations.csv:2:indicator unknown-id
observations.csv:3:voice bad-value
observations.csv:4:answer unknown-answer
observations.csv:4:date missing-value
observations.csv:5:answer unknown-answer
observations.csv:6:answer contradiction
observations.csv:8:answer contradiction
activity.csv:1:kind missing-column
activity.csv:3:mentor bad-value
plugn.json unknown-file
`
  .trim()
  .split("\n");

it("answers a folder of assorted mistakes with all of them at once, and touches no output", async () => {
  const root = folderWith({ ...within(goodFiles, "good"), ...within(mistaken, "bad") });
  expect(await waymark(root, ["run", "good", "--out", "out"])).toMatchObject({ code: 0 });
  const before = contents(`${root}/out`);

  const { code, out, err } = await waymark(root, ["run", "bad", "--out", "out", "--json"]);
  expect(code).toBe(2);
  expect(contents(`${root}/out`)).toEqual(before);
  const { problems } = JSON.parse(out);
  const found = problems.map(({ path, code: kind }: { path: string; code: string }) => `${path} ${kind}`);
  expect([...found].sort()).toEqual([...expected].sort());
  expect(found.length).toBeGreaterThanOrEqual(30);

  for (const problem of problems) expect(problem, problem.path).toMatchObject({ hint: /./, message: /./ });
  expect(err).toContain(`${found.length} problems in 8 places. Nothing was written.`);
  expect(err).toContain("row 2, faith:");
});

it("names the nearest right word, and repeats no personal value", async () => {
  const root = folderWith(within(mistaken, "bad"));
  const { out, err } = await waymark(root, ["match", "bad", "--json"]);
  const { problems } = JSON.parse(out);
  const hint = (path: string) => problems.find((one: { path: string }) => one.path === path)?.hint;
  expect(hint("policy.json:factors.fiath")).toBe("Did you mean faith?");
  expect(hint("clients.csv:1:distrct")).toContain("Did you mean district?");
  expect(hint("clients.csv:4:id")).toContain("row 3 of clients.csv");
  expect(hint("mentors.csv:1:capacity")).toContain("capcity");
  // A word that is all but one of the field's own is shown, so that somebody can mend it.
  expect(problems.find((one: { path: string }) => one.path === "clients.csv:2:faith")).toMatchObject({
    message: "Faith: “Muslimm” is not one of its words.",
    hint: "Did you mean islam?",
  });
  for (const secret of ["Jane", "Doe", "SUM(A1)", "René", "Ren\uFFFD"])
    expect(out + err).not.toContain(secret);
});

it("repeats no cell that stands under the wrong header, or in a row that has slipped", async () => {
  const clients = (goodFiles["clients.csv"] ?? "").replace("faith,style_wanted", "status,urgency");
  const override = "client,mentor,kind,by,role,date,reason\nC-1,M-1,Muslim convert,P-1,Head,2026-01-01,x\n";
  const root = folderWith(within({ ...goodFiles, "clients.csv": clients, "overrides.csv": override }));
  const { code, out, err } = await waymark(root, ["match", "in", "--json"]);
  expect(code).toBe(2);
  for (const secret of [/islam/i, /listening/i, /direct/i, /convert/i]) expect(out + err).not.toMatch(secret);
  expect(err).toContain("Use one of: lock, pin, rejected, veto.");
});

it("does not repeat the first record of a file without a header", async () => {
  const root = folderWith(
    within({ ...goodFiles, "clients.csv": "Jane Doe,Sunni,Tipton\nJohn Doe,Shia,Tipton\n" }),
  );
  const { code, out, err } = await waymark(root, ["match", "in", "--json"]);
  expect(code).toBe(2);
  expect(JSON.parse(out).problems[0]).toMatchObject({ code: "no-header", file: "clients.csv", row: 1 });
  expect(out + err).not.toContain("Doe");
  expect(out + err).not.toContain("Tipton");
});

it.each([
  ["a damaged workbook", { "clients.csv": bytes("PK\x03\x04rest") }, "damaged"],
  ["an old workbook", { "clients.csv": bytes("\xd0\xcf\x11\xe0rest") }, "workbook"],
  ["a policy in UTF-16", { "policy.json": bytes("\xff\xfe{\x00}\x00") }, "not-utf8"],
  ["no text at all", { "clients.csv": bytes("id\n\x00\x01\x02\x00") }, "not-text"],
  ["an empty file", { "clients.csv": "\n" }, "empty-file"],
  ["two files for one list", { "clients.tsv": "id\n" }, "two-files"],
  [
    "an open quote",
    { "activity.csv": 'date,client,mentor\n2026-01-01,"C-1,\n2026-01-01,C-1,M-1\n' },
    "open-quote",
  ],
  ["broken JSON", { "policy.json": '{"name": "x",}' }, "not-json"],
  ["a plugin that is none", { "plugin.json": "[]" }, "plugin-shape"],
  ["a plugin with a key of ours", { "plugin.json": '{"id":"x","__proto__":{}}' }, "forbidden-key"],
])("says what to do about %s", async (_, files, code) => {
  const root = folderWith(within({ ...goodFiles, ...files }));
  const done = await waymark(root, ["match", "in", "--json"]);
  expect(done.code).toBe(2);
  expect(JSON.parse(done.out).problems.map((one: { code: string }) => one.code)).toContain(code);
  expect(done.err).not.toContain("    at ");
});

it("names every file that is missing", async () => {
  const root = folderWith({ "in/client.csv": "id\n" });
  const { code, out } = await waymark(root, ["match", "in", "--json"]);
  expect(code).toBe(2);
  const { problems } = JSON.parse(out);
  expect(problems.map(({ path, code: kind }: { path: string; code: string }) => `${path} ${kind}`)).toEqual([
    "policy.json missing-file",
    "clients.csv missing-file",
    "mentors.csv missing-file",
    "client.csv unknown-file",
  ]);
  expect((await waymark(root, ["match", "elsewhere"])).code).toBe(2);
});

/** A caseload in which very many rows point at two clients. */
const manyRows = {
  ...goodFiles,
  "observations.csv": `client,date,indicator,voice,answer\n${Array.from(
    { length: 300 },
    (_, i) =>
      `C-${1 + (i % 2)},${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-10,extremist-content,mentor,${i % 3 ? "rarely" : "rarley"}\n`,
  ).join("")}`,
};

it.each([
  ["empty", ""],
  ["in no encoding", bytes("id,consent\nC-1,\x81\xff\n")],
  ["a workbook that is damaged", bytes("PK\x03\x04rest")],
  ["without its ids", "extremism_type\nanimal-rights\n"],
  ["without a header", "C-1,animal-rights\n"],
])("reports a file that is %s, and not what points at it", async (_, clients) => {
  const files = {
    ...manyRows,
    "observations.csv": goodFiles["observations.csv"] ?? "",
    "clients.csv": clients,
  };
  const { code, out } = await waymark(folderWith(within(files)), ["match", "in", "--json"]);
  expect(code).toBe(2);
  const { problems } = JSON.parse(out);
  expect(problems.map(({ path }: { path: string }) => path.split(":")[0])).toEqual(["clients.csv"]);
});

it("shows what differs in its row alone once, and every problem as data", async () => {
  const root = folderWith(within(manyRows));
  const { err, out } = await waymark(root, ["match", "in", "--json"]);
  expect(JSON.parse(out).problems).toHaveLength(100);
  expect(err).toContain("100 problems in 1 place.");
  expect(err).toContain("  rows 2, 5, 8, 11, 14, 17 and 94 more, answer: This is not one of the answers");
  expect(err.split("\n").length).toBeLessThan(8);
});

it("shows the first twenty kinds of problem of a file and counts the rest, unless all are asked for", async () => {
  const wrong = Array.from({ length: 30 }, (_, i) => `column ${i}`);
  const root = folderWith(
    within({ ...goodFiles, "activity.csv": `date,client,mentor,${wrong.join(",")}\n2026-02-01,C-2,M-2\n` }),
  );
  const short = await waymark(root, ["match", "in"]);
  expect(short.err).toContain("… and 12 more in this file. --all shows every one");
  expect(short.err).not.toContain("column 25");
  const all = await waymark(root, ["match", "in", "--all"]);
  expect(all.err).toContain("column 29");
  expect(all.err).not.toContain("more in this file");
});

it("says what is wrong with a policy in its own words, with the line", async () => {
  const { name: _, ...rest } = policy;
  const broken = {
    ...rest,
    ...{ asOf: "30/09/2026", version: "1", seed: "one", factors: [], neutral: 20_000 },
    stances: { planning: 3 },
  };
  const root = folderWith(within({ ...goodFiles, "policy.json": JSON.stringify(broken, null, 2) }));
  const { out, err } = await waymark(root, ["match", "in", "--json"]);
  const { problems } = JSON.parse(out);
  const of = (column: string) => problems.find((one: { column: string }) => one.column === column);
  expect(of("name")).toMatchObject({ message: "This is missing.", hint: expect.stringContaining("text") });
  expect(of("asOf")).toMatchObject({
    message: "This is not a day in the calendar.",
    hint: 'Write the day as "2026-01-31".',
    line:
      JSON.stringify(broken, null, 2)
        .split("\n")
        .findIndex((line) => line.includes('"asOf"')) + 1,
  });
  expect(of("version")).toMatchObject({ hint: "Give a version as 1.2.3." });
  expect(of("seed")).toMatchObject({ message: expect.stringMatching(/^This is not a (whole )?number\.$/) });
  expect(of("factors")).toMatchObject({ message: "This is not a group of settings." });
  expect(of("neutral")).toMatchObject({ message: "This is too large.", hint: "The most is 10000." });
  expect(of("stances.planning")).toMatchObject({ message: "This is not a text." });
  expect(err).toMatch(/line \d+, asOf: This is not a day/);
  expect(out + err).not.toMatch(/Invalid|received/);
});

it.each([
  ['{"name": NaN}', "not-json", "at line 1, character 10"],
  ['{\n  "name": "x",\n  "asOf": 1e999999x\n}', "not-json", "at line 3"],
  ['{"name": "x"', "not-json", "where it ends"],
  ["", "empty-file", "This file is empty."],
  ['{"name": "x",\n "asOf": "2026-01-31",\n "asOf": "2026-02-28"}', "key-twice", "given twice"],
])("says where %j is no policy", async (text, code, says) => {
  const root = folderWith(within({ ...goodFiles, "policy.json": text }));
  const { out, err } = await waymark(root, ["match", "in", "--json"]);
  expect(JSON.parse(out).problems.map((one: { code: string }) => one.code)).toContain(code);
  expect(err).toContain(says);
});

it("warns of ids that differ in capitals or signs alone, and of none that differ in more", async () => {
  const clients = `${goodFiles["clients.csv"]}c_1,animal-rights,coventry,,balanced,\n`;
  const { code, err } = await waymark(folderWith(within({ ...goodFiles, "clients.csv": clients })), [
    "match",
    "in",
  ]);
  expect(code).toBe(0);
  expect(err).toBe(
    "warning: clients.csv, row 2, id: These ids differ in capitals, signs or noughts alone. If they are one, write it alike. See also row 6 of clients.csv.\n",
  );
});

it("points at the row of the nearest id, and says neither of the two", async () => {
  const files = { ...goodFiles, "mentors.csv": (goodFiles["mentors.csv"] ?? "").replace("M-2", "M-02") };
  const { err } = await waymark(folderWith(within(files)), ["match", "in"]);
  expect(err).toContain("The nearest is at row 3 of mentors.csv. Check the spelling, or add the mentor.");
  expect(err).not.toContain("M-02");
});

it("takes no file that a caseload may hold for a misspelt other", async () => {
  const root = folderWith(within({ ...goodFiles, "funding.json": "{}" }));
  expect((await waymark(root, ["match", "in"])).code).toBe(0);
});
