import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, openCaseload, recordQuestions } from "@waymark/core";
import { allocate, panel, relationships, shortlist, verifyAllocation } from "@waymark/matching";
import { journeyStatistics, journeys, programme } from "@waymark/metrics";
import { assessRecord, evidenceOf } from "@waymark/risk";
import { westMidlands } from "@waymark/west-midlands";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

type Row = Readonly<Record<string, string>>;
const read = (file: string) => readFileSync(join(import.meta.dirname, file), "utf8");
const rows = (file: string) => parse(read(file), { columns: true }) as Row[];

const caseload = {
  clients: rows("clients.csv"),
  mentors: rows("mentors.csv"),
  engagements: rows("engagements.csv"),
};
const model = compile(JSON.parse(read("policy.json")), { plugins: [westMidlands] });

describe("the bundled caseload", () => {
  it("is as large as a region’s", () => {
    expect(caseload.clients.length).toBeGreaterThanOrEqual(60);
    expect(caseload.mentors.length).toBeGreaterThanOrEqual(40);
    expect(caseload.engagements.length).toBeGreaterThanOrEqual(45);
    const days = rows("activity.csv").map(({ date }) => date!);
    const [first, last] = [days.reduce((a, b) => (a < b ? a : b)), days.reduce((a, b) => (a > b ? a : b))];
    expect((Date.parse(last) - Date.parse(first)) / 86_400_000).toBeGreaterThan(360);
  });

  it("follows the published make-up: 93 % male, most under 25, few animal-rights cases (§3.1, §3.2)", () => {
    const share = (test: (row: Row) => boolean) =>
      caseload.clients.filter(test).length / caseload.clients.length;
    expect(Math.round(100 * share(({ gender }) => gender === "male"))).toBe(93);
    expect(share(({ age_band: age }) => age === "under-18" || age === "18-24")).toBeGreaterThan(0.5);
    expect(share(({ extremism_type: type }) => type === "animal-rights")).toBeLessThan(0.05);
  });

  it("shows the report’s own situations", () => {
    const shown = caseload.clients.map(({ vignette }) => vignette).filter((text) => text !== "");
    expect(shown.map((text) => /§[\d.]+ [A-Z]/.exec(text ?? "")?.[0])).toEqual([
      "§3.2 I",
      "§3.2 B",
      "§3.2 J",
      "§7.3 M",
    ]);
  });

  it("has nobody for animal-rights clients, says why by rule, and whom to recruit (§3.1)", () => {
    const ids = caseload.clients
      .filter(({ extremism_type: type }) => type === "animal-rights")
      .map(({ id }) => id);
    const lists = shortlist(model, caseload, { top: 3 }).filter(({ client }) => ids.includes(client));
    const unmatched = allocate(model, caseload).unmatched.filter(({ client }) => ids.includes(client));
    expect(ids.length).toBeGreaterThan(0);
    expect(unmatched.map(({ reason }) => reason)).toEqual(ids.map(() => "no-eligible-mentor"));
    for (const { eligible, blocked, profile } of lists) {
      expect(eligible).toBe(0);
      expect(blocked[0]).toMatchObject({ rule: "covers-type", mentors: caseload.mentors.length });
      expect(profile?.must).toContain("Is approved for animal rights work.");
    }
  });

  it("gives the convert who could not pray somebody who shares his faith (§3.2 I)", () => {
    const best = shortlist(model, caseload, { top: 1 }).find(({ client }) => client === "C-001")?.matches[0];
    expect(best?.contributions.find(({ factor }) => factor === "faith")?.level).toBe("same");
  });
});

describe("what was observed in the bundled caseload", () => {
  const opened = openCaseload(model, { ...caseload, observations: rows("observations.csv") });
  const evidence = evidenceOf(model, opened);
  const due = opened.records.engagements.flatMap((record) => {
    const { engagement, duties } = assessRecord(model, record, evidence.get(String(record.id)));
    return duties.filter(({ state }) => state === "due").map((duty) => ({ engagement, ...duty }));
  });

  it("raises few duties, and is contradicted by the facts once: a question to the Project Manager", () => {
    expect(due.length).toBeLessThanOrEqual(8);
    expect(due.filter(({ observed }) => observed.length > 0)).toMatchObject([
      {
        engagement: "E-041",
        id: "report-threat",
        since: "2026-09-29",
        question: { role: "Project Manager" },
      },
    ]);
  });

  it("has advice of mentors only on relationships of their own", () => {
    const mentors = new Map(caseload.engagements.map(({ id, mentor }) => [id, mentor]));
    const advice = read("decisions.jsonl")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ decision }) => decision.role === "Mentor");
    expect(advice.length).toBeGreaterThan(0);
    for (const { engagement, decision } of advice) expect(decision.by).toBe(mentors.get(engagement));
  });
});

describe("what the scheme asks about the records of the bundled caseload", () => {
  const lists = [
    "referrals",
    "consents",
    "talks",
    "disclosures",
    "training",
    "qualities",
    "concerns",
  ] as const;
  const tables = Object.fromEntries(lists.map((list) => [list, rows(`${list}.csv`)]));
  const asked = recordQuestions(model, { ...caseload, ...tables });

  it("is each of its questions, of few clients, and the role that answers it", () => {
    const counts = Object.fromEntries(
      [...new Set(asked.map(({ id }) => id))].map((id) => [id, asked.filter((one) => one.id === id).length]),
    );
    expect(counts).toEqual({
      "consent-not-on-record": 1,
      "guardian-not-asked": 1,
      "mentor-without-support": 5,
      "no-candid-talk": 2,
      "passed-on-uncovered": 2,
      "referral-review-overdue": 1,
    });
    expect(asked.find(({ id }) => id === "passed-on-uncovered")?.says).toMatch(
      /^Told to health services on \d+ [A-Z][a-z]+ 20\d\d: .*No consent .* and no duty .* is named\.$/,
    );
  });

  it("flags a proposal for a client whose consent has no day, and one who was in custody", () => {
    const flagged = shortlist(model, { ...caseload, ...tables }, { top: 1 }).flatMap(({ client, matches }) =>
      (matches[0]?.flags ?? []).map(({ rule }) => `${rule} ${client}`),
    );
    const without = asked.filter(({ id }) => id === "consent-not-on-record").map(({ client }) => client);
    const seeking = new Set(flagged.map((one) => one.split(" ")[1]));
    for (const client of without.filter((id) => seeking.has(id!)))
      expect(flagged).toContain(`consent-on-record ${client}`);
    expect(flagged.filter((one) => one.startsWith("in-custody")).length).toBe(1);
  });
});

describe("the decisions of people in the bundled caseload", () => {
  const decided = { ...caseload, overrides: rows("overrides.csv") };
  const found = allocate(model, decided);
  const stateOf = (kind: string) =>
    found.overrides.filter(({ decision }) => decision.kind === kind).map(({ state }) => state);

  it("hold: a pin and a lock are made, a veto and a rejection keep apart, what ran out and what breaks a rule is said", () => {
    expect(stateOf("pin").sort()).toEqual(["made", "refused"]);
    expect(stateOf("lock")).toEqual(["made"]);
    expect(stateOf("veto")).toEqual(["in-force"]);
    expect(stateOf("rejected").sort()).toEqual(["expired", "in-force"]);
    for (const { decision, state } of found.overrides) {
      const given = found.assignments.find(({ client }) => client === decision.client);
      const names = [given?.mentor, given?.second];
      if (state === "made") expect(names).toContain(decision.mentor);
      if (state === "in-force" || state === "refused") expect(names).not.toContain(decision.mentor);
    }
    const refused = found.overrides.find(({ state }) => state === "refused");
    expect(refused?.says).toMatch(/Accredited or supervised: The mentor is applicant/);
  });

  it("leave an allocation that is proven, with pairs for clients who are to have two", () => {
    const wanted = new Set(caseload.clients.filter((one) => one.pair_needed === "yes").map(({ id }) => id));
    const proposed = found.assignments.filter(({ kind }) => kind === "proposed");
    const two = proposed.filter(({ second }) => second !== null).map(({ client }) => client);
    expect(two.length).toBeGreaterThan(0);
    expect(proposed.filter(({ client }) => wanted.has(client)).map(({ client }) => client)).toEqual(two);
    expect(found.certificate.optimal).not.toBe("within-gap");
    expect(verifyAllocation(model, decided, found)).toEqual({ valid: true, problems: [] });
  });
});

describe("standards and relationships in the bundled caseload", () => {
  it("holds the panel’s evidence of every mentor, in keeping with mentors.csv; some of it lapses soon", () => {
    const sheet = panel(model, { ...caseload, standards: rows("standards.csv") });
    expect(sheet.mentors.every((one) => one.from === "evidence")).toBe(true);
    expect(sheet.lapsing.length).toBeGreaterThan(2);
    expect(sheet.lapsing.length).toBeLessThan(20);
    const applicants = sheet.mentors.filter(({ standing }) => standing === "applicant");
    expect(applicants.map(({ mentor }) => mentor)).toEqual(["M-009", "M-019", "M-029", "M-039"]);
    for (const { lacks } of applicants) expect(lacks.length).toBeGreaterThan(0);
    // What differs from mentors.csv is a standing that has lapsed since.
    expect(new Set(sheet.contradictions.map(({ kind }) => kind))).toEqual(new Set(["out-of-date"]));
  });

  it("shows clients who are matched again: one with the mentor whom they know, one not with whom it did not fit", () => {
    const { rematches, barred } = relationships(model, caseload);
    const back = rematches.find(({ prefer }) => prefer.length > 0)!;
    const lists = shortlist(model, caseload, { top: 5 });
    const first = lists.find(({ client }) => client === back.client)?.matches[0];
    expect(first?.contributions.find(({ factor }) => factor === "earlier-mentor")).toBeDefined();
    expect(barred.length).toBeGreaterThan(0);
    for (const { client, mentor } of barred) {
      const list = shortlist(model, caseload, { top: 43 }).find((one) => one.client === client);
      expect(list?.matches.map((one) => one.mentor)).not.toContain(mentor);
    }
  });
});

describe("success in the bundled caseload", () => {
  const all = { ...caseload, observations: rows("observations.csv"), activity: rows("activity.csv") };
  const report = programme(model, all);
  const ways = journeys(model, all);
  const shown = (id: string) =>
    report.vulnerability.journeys.find((one) => one.id === id)?.clients.length ?? 0;

  it("shows every kind of journey: trust, change, a sustained lull, a changed sense of self", () => {
    for (const id of [
      "trust-reached",
      "change-reached",
      "trust-then-change",
      "sustained-lull",
      "secondary-desistance",
    ])
      expect(shown(id), id).toBeGreaterThan(0);
    const states = new Set(ways.map(({ desistance }) => desistance.state));
    expect([...states].sort()).toEqual([
      "lull from the start",
      "no lull",
      "not assessed",
      "primary",
      "secondary",
    ]);
    const cost = report.outputs.costs.find(({ id }) => id === "cost-per-sustained-lull")?.figure;
    expect(cost?.value).toBeGreaterThan(0);
    expect(cost?.interval).not.toBeNull();
  });

  it("shows goals with weights, some not looked at again, and series long enough for statistics", () => {
    const found = ways.map((way) => journeyStatistics(model, way));
    const goals = found.flatMap((one) => one.goals);
    expect(goals.length).toBeGreaterThan(6);
    expect(goals.some(({ attainment }) => attainment !== null && attainment > 50)).toBe(true);
    expect(goals.every(({ unweighted }) => unweighted === 0)).toBe(true);
    expect(goals.some(({ notReassessed }) => notReassessed > 0)).toBe(true);
    expect(found.flatMap(({ series }) => series).length).toBeGreaterThan(2);
  });

  it("holds reliable change by instruments whose figures are said to be placeholders", () => {
    const instruments = JSON.parse(read("instruments.json"));
    const on = Object.fromEntries(instruments.map((one: { indicator: string }) => [one.indicator, one]));
    const verdicts = ways.flatMap((way) => journeyStatistics(model, way, { instruments: on }).reliable);
    expect(new Set(verdicts.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
    for (const { placeholder } of instruments) expect(placeholder).toBe(true);
  });
});
