import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { riskBlocks } from "@waymark/risk/library";
import { readCsv } from "@waymark/spreadsheets";
import { expect, it } from "vitest";
import { goodFiles, within } from "./support/scheme.js";
import { contents, folderWith, waymark } from "./support/world.js";

const signed = "P-7,Project Manager,2026-09-01";
const caseload = {
  ...goodFiles,
  "engagements.csv": `id,client,mentor,started,ended,venue,weapons_reachable,client_state,serious_threat
E-1,C-2,M-2,2026-01-05,,home,yes,agitated,serious
E-2,C-1,M-1,2025-01-05,,public,no,low,no
`,
  "controls.csv": `engagement,control,state,until,by,role,date,reason
E-1,pair,planned,,${signed},A second mentor is found.
E-1,alarm,in-place,2026-09-15,${signed},Lent for the summer.
`,
  "judgements.csv": `engagement,category,band,by,role,date,reason
E-1,mentor,extreme,${signed},I have seen the flat.
`,
  "findings.csv": `engagement,factor,presence,relevance,by,role,date,reason
E-1,family,omitted,not-judged,${signed},Nobody has asked yet.
E-1,violence,omitted,not-judged,${signed},The police were asked.
`,
  "ranges.csv": `engagement,risk,likelihood_lowest,likelihood_likely,likelihood_highest,by,role,date,reason
E-1,alone,2000,4000,10000,${signed},Hangs on what the police say.
`,
};
const decision = (words: string, role = "Project Manager") => [
  ...["decide", "in", "E-1", "--decision", words, "--by", "P-7", "--role", role],
  ...["--on", "2026-09-30", "--reason", "Weapons are within reach."],
];

it("reviews one engagement: advice, paths, bow-ties, judgement beside arithmetic, what was found, a score string", async () => {
  const root = folderWith(within(caseload));
  const { code, out } = await waymark(root, ["risk", "in", "E-1"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^E-1: (pause and review|stop safely) \(advice; the Project Manager decides\)/);
  for (const part of [
    "Required actions, whatever",
    "What stands in its way",
    "What it would mean",
    "judged higher",
    "Left empty: The police were asked.",
    "omitted",
  ])
    expect(out).toContain(part);
  expect(out).not.toContain("WR2|");
  expect((await waymark(root, ["risk", "in", "E-1", "--figures"])).out).toContain("WR2|");
  const { review } = JSON.parse((await waymark(root, ["risk", "in", "E-1", "--json"])).out);
  const states = review.assessment.items
    .flatMap(({ controls }: { controls: { id: string; state: string }[] }) => controls)
    .map(({ id, state }: { id: string; state: string }) => `${id} ${state}`);
  expect(states).toContain("pair planned");
  expect(states).toContain("alarm lapsed");
  const alone = review.simulation.items.find(({ risk }: { risk: string }) => risk === "alone");
  expect(alone.p5).toBeLessThan(alone.p95);
  for (const args of [
    ["risk", "in", "E-1", "--cascade"],
    ["risk", "in", "E-1", "--cascade", "--json"],
  ]) {
    const beside = (await waymark(root, args)).out;
    expect(beside).not.toMatch(/\battack|serious incident|asked-why|points chances|points were chances/i);
    if (args.length === 4) expect(beside).toContain("no chance stands beside a relationship");
  }
  const cascade = (await waymark(root, ["risk", "in", "--cascade"])).out;
  for (const part of [
    "Risks held by the programme",
    "Inquiry after a serious incident",
    "Too few relationships",
  ])
    expect(cascade).toContain(part);
  expect((await waymark(root, ["risk", "in", "E-9"])).code).toBe(2);
});

it("recomputes a score string that it wrote, and refuses one that was altered", async () => {
  const root = folderWith(within(caseload));
  const { out } = await waymark(root, ["score", "in"]);
  const [line = ""] = out.split("\n");
  const { review } = JSON.parse((await waymark(root, ["risk", "in", "E-1", "--json"])).out);
  const again = JSON.parse((await waymark(root, ["score", "in", line, "--json"])).out);
  expect(line).toBe(review.score);
  for (const category of ["project", "mentor", "client", "organisation"])
    expect(again.categories[category].points).toBe(review.assessment.categories[category].points);
  expect(again.advice).toBe(review.assessment.advice.advice);
  expect((await waymark(root, ["score", "in", line.replace("alone=", "alone=9")])).code).toBe(2);
  expect(Object.keys(JSON.parse((await waymark(root, ["score", "in", "--tables"])).out))).toContain(
    "influences",
  );
});

it("puts decisions on a chain by role, and sees edits, removals, new order and a cut", async () => {
  const root = folderWith(within(caseload));
  const file = `${root}/in/decisions.jsonl`;
  expect((await waymark(root, decision("stop safely", "Mentor"))).err).toContain("may not decide");
  expect((await waymark(root, decision("continue"))).err).toContain("a required action is open");
  expect((await waymark(root, decision("pause and reveiw"))).code).toBe(2);
  expect((await waymark(root, decision("stop safely"))).err).toContain("exit plan");
  expect((await waymark(root, decision("pause and review"))).code).toBe(0);
  const stop = await waymark(root, [
    ...decision("stop safely"),
    "--exit-plan",
    "Told in person; the GP knows",
  ]);
  expect(stop.code).toBe(0);
  const head = stop.out.trim().split("\n").at(-1) ?? "";
  expect((await waymark(root, ["decisions", "in", "--head", head])).code).toBe(0);
  const good = readFileSync(file, "utf8");
  const [first, second] = good.trimEnd().split("\n");
  for (const bad of [
    good.replace("Weapons", "No weapons"),
    `${second}\n`,
    `${second}\n${first}\n`,
    `${first}\n`,
  ]) {
    writeFileSync(file, bad);
    expect((await waymark(root, ["decisions", "in", "--head", head])).code).toBe(1);
  }
  const twice = first!.replace('"number":1', '"number":2,"number":1');
  expect(twice).not.toBe(first);
  writeFileSync(file, `${twice}\n`);
  expect((await waymark(root, ["decisions", "in"])).err).toContain("says the same thing twice");
  writeFileSync(file, `${first}\nnot a record\n`);
  expect((await waymark(root, ["decisions", "in"])).err).toContain("decisions.jsonl");
});

it("escalates duties, lapsed controls and advice that nobody has decided on", async () => {
  const root = folderWith(within(caseload));
  const kinds = async () => {
    const { escalations } = JSON.parse((await waymark(root, ["decisions", "in", "--json"])).out);
    return new Set(
      escalations
        .filter(({ engagement }: { engagement: string }) => engagement === "E-1")
        .map(({ kind }: { kind: string }) => kind),
    );
  };
  expect(await kinds()).toEqual(new Set(["duty overdue", "lapsed control", "advice open"]));
  await waymark(root, decision("pause and review"));
  const duty = ["--duty", "report-threat", "--by", "P-7", "--role", "Mentor", "--on", "2026-09-30"];
  expect((await waymark(root, ["decide", "in", "E-1", ...duty, "--reason", "Rang the police."])).code).toBe(
    0,
  );
  expect((await kinds()).has("advice open")).toBe(false);
  const { out } = await waymark(root, ["risk", "in", "E-1"]);
  expect(out).toContain("done on 30 September 2026 by P-7, Mentor (record 2).");
});

it("takes no duty done that is not due, nor a day before it was due or to come", async () => {
  const root = folderWith(within(caseload));
  const duty = (id: string, on: string) =>
    waymark(root, [
      ...["decide", "in", "E-1", "--duty", id, "--by", "P-7", "--role", "Project Manager"],
      ...["--on", on, "--reason", "Rang the police."],
    ]);
  expect((await duty("hold-review", "2026-09-30")).err).toContain("not known whether it is due");
  expect((await duty("report-threat", "2020-01-01")).err).toContain("became due on 5 January 2026");
  expect((await duty("report-threat", "2026-10-01")).err).toContain("after the assessment");
  expect((await duty("report-threat", "2026-09-30")).code).toBe(0);
});

it("says so and exits 1 where the record of decisions is not whole, and lets nothing in it settle anything", async () => {
  const root = folderWith(within(caseload));
  const duty = ["--duty", "report-threat", "--by", "P-7", "--role", "Mentor", "--on", "2026-09-30"];
  expect((await waymark(root, ["decide", "in", "E-1", ...duty, "--reason", "Rang."])).code).toBe(0);
  const file = `${root}/in/decisions.jsonl`;
  writeFileSync(file, readFileSync(file, "utf8").replace("Rang.", "Saw."));
  for (const words of [
    ["run", "in", "--out", "out"],
    ["risk", "in", "E-1"],
    ["decisions", "in"],
  ]) {
    const { code, out } = await waymark(root, words);
    expect(code, words.join(" ")).toBe(1);
    expect(out).toContain("was changed after it was made");
  }
  const { review } = JSON.parse((await waymark(root, ["risk", "in", "E-1", "--json"])).out);
  expect(review.assessment.duties.filter(({ done }: { done: unknown }) => done !== null)).toEqual([]);
  expect(review.escalations.map(({ about }: { about: string }) => about)).toContain("report-threat");
});

it("writes the register, and lints it after people have been at it", async () => {
  const root = folderWith(within(caseload));
  for (const name of ["register.csv", "register.xlsx", "register.json"])
    expect((await waymark(root, ["register", "in", "--out", name])).code).toBe(0);
  expect((await waymark(root, ["register", "in", "--out", "register.doc"])).code).toBe(2);
  const file = `${root}/register.csv`;
  const lines = readFileSync(file, "utf8").split("\n");
  const alone = lines.find((line) => line.startsWith("E-1,") && line.includes(",alone,")) ?? "";
  expect(alone).toContain("extreme: P-7, Project Manager, 2026-09-01");
  expect(alone).toContain(",30,2026-09-01,2026-10-01,");
  const first = lines.find((line) => line.startsWith("E-1,") && line.includes(",wrong-mentor,")) ?? "";
  const cells = (text: string) => readCsv(text, ",").rows.map((row) => row.cells);
  const [header = [], ...written] = cells(readFileSync(file, "utf8"));
  const inWords = new Set(written.map((row) => row[header.indexOf("category")]));
  expect([...inWords].every((name) => riskBlocks.riskCategories.some(({ title }) => title === name))).toBe(
    true,
  );
  const levels = new Set(written.map((row) => row[header.indexOf("band")]));
  expect([...levels].every((name) => riskBlocks.bands.some(({ title }) => title === name))).toBe(true);
  expect(first).toContain(",180,,2026-07-04,");
  expect((await waymark(root, ["lint", "in"])).out).toContain("The review was due on 2026-07-04.");
  const before = JSON.parse((await waymark(root, ["lint", "in", "register.csv", "--json"])).out);
  const own = JSON.parse((await waymark(root, ["lint", "in", "--json"])).out);
  expect(before.entries).toBe(own.entries);
  expect(before.findings.map(({ rule }: { rule: string }) => rule)).toEqual(
    own.findings.map(({ rule }: { rule: string }) => rule),
  );
  const titled = readFileSync(file, "utf8");
  const byId = riskBlocks.riskCategories.reduce(
    (text, { id, title }) => text.replaceAll(`,${title},`, `,${id},`),
    titled,
  );
  expect(byId).not.toBe(titled);
  writeFileSync(file, byId);
  expect(JSON.parse((await waymark(root, ["lint", "in", "register.csv", "--json"])).out)).toEqual(before);
  writeFileSync(file, titled.replaceAll("Project Board", ""));
  const after = await waymark(root, ["lint", "in", "register.csv"]);
  expect(after.code).toBe(1);
  expect(after.out).toContain("owner");
  writeFileSync(file, readFileSync(file, "utf8").replace(/,\d+(\.\d+)?,/, ",high,"));
  expect((await waymark(root, ["lint", "in", "register.csv"])).err).toContain("row 2, inherent_likelihood");
  const rules = JSON.parse((await waymark(root, ["lint", "in", "--rules", "--json"])).out).rules;
  expect(rules.length).toBeGreaterThanOrEqual(15);
});

it("shows the programme by heat maps, with small counts hidden", async () => {
  const root = folderWith(within(caseload));
  const { out } = await waymark(root, ["register", "in"]);
  expect(out).toContain("before controls");
  const { programme, heatMaps } = JSON.parse((await waymark(root, ["register", "in", "--json"])).out);
  expect(heatMaps.length).toBe(4);
  for (const { bands, median } of programme) {
    expect(Object.values(bands).every((count) => count === null)).toBe(true);
    expect(median).toBeNull();
  }
});

it("says what changed since a run, and which control made the difference", async () => {
  const root = folderWith(within(caseload));
  expect((await waymark(root, ["run", "in", "--out", "out"])).code).toBe(0);
  const controls = `${root}/in/controls.csv`;
  writeFileSync(controls, readFileSync(controls, "utf8").replace("pair,planned,", "pair,in-place,"));
  const { out } = await waymark(root, ["risk", "in", "--since", "out"]);
  expect(out).toContain("1 of 2 relationships changed");
  const { changes } = JSON.parse((await waymark(root, ["risk", "in", "--since", "out", "--json"])).out);
  expect(changes.movers.length).toBeGreaterThan(0);
  for (const { from, to, mostBy } of changes.movers) {
    expect(to).toBeLessThan(from);
    expect(mostBy).not.toBe("facts");
  }
  const engagements = `${root}/in/engagements.csv`;
  expect((await waymark(root, ["run", "in", "--out", "later"])).code).toBe(0);
  writeFileSync(engagements, readFileSync(engagements, "utf8").replace("home,yes", "public,no"));
  const series = await waymark(root, ["risk", "in", "E-1", "--since", "out,later"]);
  expect(series.code).toBe(0);
  expect(series.out.match(/^E-1, 30 September 2026 to 30 September 2026$/gm)).toHaveLength(2);
  for (const part of [
    "No fact changed.",
    "before: planned",
    "now:    in place",
    "Meeting place: A private home before, A public place now",
    "Weapons within reach: yes → no",
    "With knock-on effects",
  ])
    expect(series.out).toContain(part);
  expect(series.out).not.toContain("With knock-on effects before");
  const figures = await waymark(root, ["risk", "in", "E-1", "--since", "out,later", "--figures"]);
  expect(figures.out).toContain("With knock-on effects before");
  expect((await waymark(root, ["risk", "in", "E-9", "--since", "out"])).code).toBe(2);
  writeFileSync(`${root}/out/results.json`, "{}");
  expect((await waymark(root, ["risk", "in", "--since", "out"])).err).toContain("changed after the run");
});

it("puts a contradiction between the facts and a rating before every other reason", async () => {
  const example = join(import.meta.dirname, "../../examples/west-midlands");
  const { out } = await waymark(folderWith(), ["risk", example, "E-041"]);
  const [, first] = out.split("\n");
  expect(first).toMatch(
    /^ {2}Project Manager: The facts say .* Ask the mentor today, and whoever gave the rating\. Record the answer\./,
  );
});

it("names proxies of identity without naming a person", async () => {
  const root = folderWith();
  const { out, code } = await waymark(root, [
    "proxies",
    join(import.meta.dirname, "../../examples/west-midlands"),
  ]);
  expect(code).toBe(0);
  expect(out).toContain("gives away");
  expect(out).not.toMatch(/\b[CM]-\d/);
});

it("reports every mistake in the lists of evidence with its row and column", async () => {
  const bad = {
    ...caseload,
    "controls.csv": `engagement,control,state,by,role,date,reason
E-1,piar,planned,${signed},A second mentor is found.
E-7,pair,done,${signed},
`,
    "judgements.csv": `engagement,category,band,by,role,date,reason\nE-1,mentors,extrem,${signed},Because.\nE-1,mentor,high,P-7,Astrologer,2026-09-01,Because.\n`,
    "findings.csv": `engagement,factor,presence,relevance,by,role,date,reason\nE-1,violence,present,relevant,${signed},Seen.\n`,
  };
  const { code, err } = await waymark(folderWith(within(bad)), ["risk", "in"]);
  expect(code).toBe(2);
  for (const text of [
    "Did you mean pair?",
    "Did you mean extreme?",
    "Did you mean mentor?",
    "row 3, role: There is no such role.",
    "row 2, presence: A finding on a fact of the engagement only says why it is empty.",
    "engagement",
    "reason",
  ])
    expect(err).toContain(text);
});

it("shows the report's own chains: wrong mentor to harm for the client, the client's networks to the mentor's safety", async () => {
  const facts = {
    ...caseload,
    "controls.csv": undefined,
    "engagements.csv": `id,client,mentor,started,mentor_doubts,selection,network_threats,network_role,mentor_exposed,client_safety
E-1,C-2,M-2,2026-01-05,serious,,none,leading,nothing,none
E-2,C-1,M-1,2026-01-05,none,,threats,leading,nothing,none
`,
    "findings.csv": `engagement,factor,presence,relevance,by,role,date,reason
E-1,network_role-leading,present,relevant,P-1,Project Manager,2026-02-01,The referral says so.
E-2,network_role-leading,present,relevant,P-1,Project Manager,2026-02-01,The referral says so.
`,
  };
  const files = Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined)) as Record<
    string,
    string
  >;
  const root = folderWith(within(files));
  const paths = async (id: string) => {
    const { review } = JSON.parse((await waymark(root, ["risk", "in", id, "--json"])).out);
    return review.raised.map(({ path }: { path: string[] }) => path.join(" > "));
  };
  expect(await paths("E-1")).toContain("wrong-mentor > radicalised");
  expect(await paths("E-2")).toContain("old-clique > after-session");
  const { out } = await waymark(root, ["risk", "in", "E-1"]);
  expect(out).toContain(
    "The mentor selected may not be the right one → Mentoring itself could pull the client deeper in",
  );
  expect(out).not.toMatch(/\battack|serious incident/i);
});

it("writes a register over nothing but a register, and never over the caseload’s own files", async () => {
  const root = folderWith({
    ...within(caseload),
    "in/mapping.json": JSON.stringify({ files: { clients: "people.csv" } }),
    "in/people.csv": goodFiles["clients.csv"] ?? "",
    "notes.csv": "day,note\n2026-01-01,keep\n",
    "book.xlsx": "not a workbook",
    "data.json": "{}",
  });
  const before = contents(root);
  const own = ["people.csv", "mentors.csv", "policy.json", "mapping.json", "plugin.json", "funding.json"];
  const refused = [...own.map((name) => `in/${name}`), "in/activity.csv", "in/../in/Mentors.csv"];
  for (const out of [...refused, `${root}/in/people.csv`, "notes.csv", "book.xlsx", "data.json"]) {
    const { code, err } = await waymark(root, ["register", "in", "--out", out]);
    expect(code, out).toBe(2);
    expect(err, out).toContain("Nothing was written.");
  }
  expect(contents(root)).toEqual(before);
  for (const name of ["new/register.csv", "new/register.xlsx", "new/register.json"])
    for (const _ of ["made", "replaced"])
      expect((await waymark(root, ["register", "in", "--out", name])).code, name).toBe(0);
});

it("decides nothing of an engagement that has ended, and refuses a role that there is not in any signed list", async () => {
  const ended = caseload["engagements.csv"].replace(
    "E-2,C-1,M-1,2025-01-05,,",
    "E-2,C-1,M-1,2025-01-05,2025-06-01,",
  );
  const root = folderWith(within({ ...caseload, "engagements.csv": ended }));
  const words = [
    "--decision",
    "continue",
    "--by",
    "P-1",
    "--role",
    "Project Manager",
    "--on",
    "2026-01-20",
    "--reason",
    "x",
  ];
  const { code, err } = await waymark(root, ["decide", "in", "E-2", ...words]);
  expect(code).toBe(2);
  expect(err).toContain("This engagement has ended");
  const controls =
    "engagement,control,state,by,role,date,reason\nE-1,alarm,planned,P-1,Astrologer,2026-01-02,x\n";
  const odd = await waymark(folderWith(within({ ...caseload, "controls.csv": controls })), ["risk", "in"]);
  expect(odd.code).toBe(2);
  expect(odd.err).toContain("There is no such role.");
});
