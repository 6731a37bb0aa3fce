import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { nodeDisk } from "@waymark/cli";
import { checkCases, type Model, type Problem } from "@waymark/core";
import { entriesOf, lintRegister } from "@waymark/risk";
import { policy, westMidlands } from "@waymark/west-midlands";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readScheme } from "../../packages/folder/src/caseload/scheme.js";
import { dictionaryText } from "../../packages/folder/src/output/dictionary.js";
import { waymark } from "../cli/support/world.js";
import { titleSaysWhat } from "./added/lint/title-says-what.js";

/** One small file for each kind of piece, as somebody would add it to a scheme. */
const added = join(import.meta.dirname, "added");
const pieces = readdirSync(added, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => ({ name, piece: JSON.parse(readFileSync(join(added, name), "utf8")) }));

const { subjects: _, ...copy } = westMidlands;

/** A small caseload on a copy of the scheme of the report, with the added pieces beside it. */
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(pieces.map(({ name, piece }) => [`scheme/${name}`, JSON.stringify(piece)])),
  "scheme/plugin.json": JSON.stringify(copy),
  "policy.json": JSON.stringify({
    ...policy,
    plugins: ["scheme"],
    factors: { ...policy.factors, humour: { weight: 500, mode: "similar" } },
  }),
  "clients.csv": `id,extremism_type,district,consent,risk_assessed,networks,likes_jokes,pair_needed
C-1,al-qaeda-influenced,birmingham,yes,yes,none,yes,no
C-2,al-qaeda-influenced,dudley,yes,yes,none,no,no
C-3,al-qaeda-influenced,birmingham,yes,yes,none,yes,yes
`,
  "mentors.csv": `id,capacity,specialisms,vetted,vetting_expires,standing,selected,trained,networks,knows_clients,makes_jokes,on_leave,drives
M-1,3,al-qaeda-influenced,yes,2027-03-31,accredited,yes,yes,none,none,yes,no,no
M-2,3,al-qaeda-influenced,yes,2027-03-31,accredited,yes,yes,none,none,no,no,no
M-3,3,al-qaeda-influenced,yes,2027-03-31,accredited,yes,yes,none,none,yes,yes,no
`,
  "engagements.csv": `id,client,mentor,started,ended,late_journeys,taxi_paid,keys_held,last_session
E-1,C-2,M-2,2026-01-05,,yes,no,yes,2026-09-20
`,
  "observations.csv": `client,date,indicator,voice,answer
C-2,2026-01-10,laughs,mentor,never
C-2,2026-06-10,laughs,mentor,often
`,
};

const root = mkdtempSync(join(tmpdir(), "waymark-pieces-"));
const problems: Problem[] = [];
let model: Model;
let [page, register] = ["", ""];

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, "in", name)), { recursive: true });
    writeFileSync(join(root, "in", name), text);
  }
  model = readScheme(nodeDisk(root), "in", problems)!.model;
  await waymark(root, ["run", "in", "--out", "out"]);
  page = readFileSync(join(root, "out", "report.html"), "utf8");
  register = readFileSync(join(root, "out", "risk-register.csv"), "utf8");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const json = async (...words: string[]) => JSON.parse((await waymark(root, [...words, "--json"])).out);
const byId = <T extends { id: string }>(list: readonly T[], id: string) => list.find((one) => one.id === id)!;

describe("a piece", () => {
  it("is one small file, of each kind of piece in a scheme", () => {
    expect(pieces.map(({ name }) => dirname(name)).sort()).toEqual([
      "controls",
      "duties",
      "factors",
      "indicators",
      "influences",
      "pairs/rules",
      "risks",
      "rules",
      "stances",
    ]);
    expect(problems).toEqual([]);
  });

  it("carries cases, which are run with those of all others and must hold", () => {
    expect(checkCases(model)).toEqual([]);
    for (const { name, piece } of pieces) expect(piece.cases.length, name).toBeGreaterThan(1);
  });

  it.each(pieces.filter(({ piece }) => piece.fields))(
    "brings its fields to the data dictionary: $name",
    ({ piece }) => {
      for (const { id, title, describes } of Object.values<
        { id: string; title: string; describes: string }[]
      >(piece.fields).flat())
        expect(dictionaryText(model)).toContain(`- **${id}**, ${title}: ${describes}`);
    },
  );

  it("is named in the report by its title, of whatever kind", () => {
    for (const { name, piece } of pieces)
      expect(page, name).toContain(piece.title ?? piece.reason.slice(0, -1));
    for (const title of ["A long way home in the dark", "A taxi home that the scheme pays"])
      expect(register).toContain(title);
  });
});

describe("an added piece", () => {
  it("that is a factor or a rule counts in the score, and is explained", async () => {
    const { explanation } = await json("explain", "in", "C-1", "M-3");
    const humour = explanation.match.contributions.find(
      ({ factor }: { factor: string }) => factor === "humour",
    );
    expect(humour).toMatchObject({ points: humour.of, level: "as-one", says: "Both take jokes alike." });
    expect(explanation.match.blockers).toMatchObject([{ rule: "on-leave", certain: true }]);
    const other = await json("explain", "in", "C-1", "M-2");
    expect(other.explanation.match.contributions).toContainEqual(
      expect.objectContaining({ factor: "humour", level: "apart", points: Math.round(humour.of / 5) }),
    );
  });

  it("that is a rule of pairs keeps two apart", async () => {
    const { pairs } = await json("pairs", "in", "C-3");
    expect(pairs[0].blocked).toContainEqual(expect.objectContaining({ rule: "pair-one-car", pairs: 1 }));
  });

  it("that is a risk, a control, an influence or a duty is assessed", async () => {
    const { assessments } = await json("risk", "in");
    const { items, duties } = assessments[0];
    const risk = byId<{ id: string; controls: object[] }>(items, "long-way-home");
    expect(risk).toMatchObject({ levels: { likelihood: ["likely"], impact: ["moderate"] } });
    expect(risk.controls).toMatchObject([{ id: "paid-taxi", state: "missing", effect: 2_400 }]);
    expect(byId(duties, "return-keys")).toMatchObject({ state: "due", role: "Mentor" });
    expect(page).toContain("Late journeys wear a mentor out");
  });

  it("that is an indicator is followed over time", async () => {
    const { journeys } = await json("metrics", "in");
    const { title, raters } = journeys[0].indicators[0];
    expect([title, raters[0].moved, raters[0].distance]).toEqual(["Laughs in sessions", "better", 10_000]);
  });

  it("that is a stance is compared, with what each option does to the points", async () => {
    const { stances } = await json("stances", "in");
    const found = stances.find(({ stance }: { stance: string }) => stance === "jokes-or-not");
    const points = found.clients[0].views.map((view: { points: number }) => view.points);
    expect(new Set(points).size).toBe(2);
  });

  it("that is a rule for registers is checked beside the library’s own, and its examples hold", async () => {
    const { assessments } = await json("risk", "in");
    const entry = entriesOf(assessments[0])[0]!;
    const found = (change: object) =>
      lintRegister([{ ...entry, ...change }], "2026-09-30", [], model, [titleSaysWhat]).some(
        ({ rule }) => rule === titleSaysWhat.id,
      );
    expect(found(titleSaysWhat.ok)).toBe(false);
    expect(found(titleSaysWhat.notOk)).toBe(true);
  });
});
