import { compile, type PolicyError } from "@waymark/core";
import { allocate, compareStances, match, poolCoverage, shortlist } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";
import { dictionaryText } from "../../packages/folder/src/output/dictionary.js";

const antiState = {
  id: "anti-state",
  title: "anti-state conspiracy",
  also: ["sovereign citizen"],
  source: "our coding: a referral of this year",
};
const opened = { ...policy, words: { "extremism-types": [antiState] } };
const model = compile(opened, { plugins: [westMidlands] });

const ready = {
  vetted: true,
  vetting_expires: "2027-01-31",
  standing: "accredited",
  selected: true,
  trained: true,
  networks: "none",
  knows_clients: "none",
  district: "dudley",
  capacity: 2,
};
const client = (id: string, extremism_type: string) => ({
  id,
  extremism_type,
  district: "dudley",
  consent: true,
  networks: "none",
});
const mentors = [
  { id: "M-right", ...ready, specialisms: "extreme right wing" },
  { id: "M-new", ...ready, specialisms: "Sovereign citizen" },
  { id: "M-none", ...ready, specialisms: "none" },
];
const eligible = (type: string, pool = mentors) =>
  shortlist(model, { clients: [client("C-1", type)], mentors: pool }, { top: 5 })[0]!
    .matches.filter(({ eligible: is }) => is)
    .map(({ mentor }) => mentor)
    .sort();

const problemsOf = (words: object, plugins = [westMidlands]) => {
  try {
    compile({ ...policy, words }, { plugins });
    return [];
  } catch (error) {
    return (error as PolicyError).problems.map(({ code, path }) => `${code} ${path}`);
  }
};

describe("a type of extremism that a policy adds", () => {
  it("is read by its synonyms, and stands in the data dictionary with its title", () => {
    expect(eligible("sovereign citizen")).toEqual(["M-new"]);
    for (const field of ["extremism_type", "specialisms", "type_knowledge"])
      expect(dictionaryText(model).split(`**${field}**`)[1]?.split("\n- **")[0]).toContain(
        "`anti-state` (anti-state conspiracy)",
      );
  });

  it("is matched as any other: a mentor who is approved for it, or nobody, with the mentor to recruit", () => {
    expect(
      match(model, client("C-1", "anti-state"), mentors[1]!).contributions.find(
        ({ factor }) => factor === "extremism-type",
      )?.level,
    ).toBe("specialist");
    const without = mentors.filter(({ id }) => id !== "M-new");
    const caseload = { clients: [client("C-1", "anti-state")], mentors: without };
    expect(eligible("anti-state", without)).toEqual([]);
    expect(JSON.stringify(allocate(model, caseload))).toContain(
      "Recruit or train a mentor for anti-state conspiracy work.",
    );
  });

  it("is counted in the coverage of the pool", () => {
    const caseload = { clients: [client("C-1", "anti-state")], mentors };
    expect(JSON.stringify(poolCoverage(model, caseload))).toContain("anti-state");
  });

  it("is concerned by no tension that the report ties to another type", () => {
    const kept = ["theology-or-whole-person", "practise-or-not", "hard-or-soft"];
    const three = { ...westMidlands, stances: westMidlands.stances!.filter(({ id }) => kept.includes(id)) };
    const few = compile(opened, { plugins: [three] });
    const report = compareStances(few, { clients: [client("C-1", "anti-state")], mentors });
    for (const id of ["theology-or-whole-person", "practise-or-not"]) {
      const found = report.stances.find(({ stance }) => stance === id);
      expect(found?.clients, id).toEqual([]);
    }
    expect(report.stances.some(({ clients }) => clients.length === 1)).toBe(true);
  });

  it("changes the fingerprint of the policy, and no result for clients of other types", () => {
    const before = compile(policy, { plugins: [westMidlands] });
    expect(model.fingerprint).not.toBe(before.fingerprint);
    const of = (m: typeof model) => match(m, client("C-1", "extreme-right-wing"), mentors[0]!);
    expect(of(model)).toEqual(of(before));
  });

  it("may come from a plugin as well", () => {
    const plugin = {
      id: "ours",
      version: "1.0.0",
      title: "Ours",
      source: "our coding",
      words: { "extremism-types": [antiState] },
    };
    const ours = compile(policy, { plugins: [westMidlands, plugin] });
    expect(ours.fields.get("client.extremism_type")?.values?.at(-1)).toEqual(antiState);
  });

  it("is refused with its place where the list is unknown, the word is there already, or no source is given", () => {
    expect(problemsOf({ "extremism-type": [antiState] })).toEqual(["unknown-list words.extremism-type"]);
    expect(new Set(problemsOf({ "extremism-types": [{ ...antiState, id: "incel" }] }))).toEqual(
      new Set(["defined-twice words.extremism-types.incel"]),
    );
    const { source: _, ...bare } = antiState;
    expect(problemsOf({ "extremism-types": [bare] }).join()).toContain("words.extremism-types.0.source");
  });
});

describe("the types of today", () => {
  it("are words of the scheme, each with a source that does not name a section of the report", () => {
    const values = model.fields.get("client.extremism_type")!.values!;
    const named = ["mixed-unclear", "incel", "violence-fixation", "none-found"];
    for (const id of named) {
      const value = values.find((one) => one.id === id);
      expect(value?.source, id).toMatch(/^our coding.*the report has no such type$/);
      expect(value?.source, id).not.toMatch(/§/);
    }
  });

  it("ask for a mentor who is approved, but where no ideology was found", () => {
    expect(eligible("incel")).toEqual([]);
    expect(eligible("fascination with violence")).toEqual([]);
    expect(eligible("no ideology")).toEqual(["M-new", "M-none", "M-right"]);
    expect(eligible("MUU")).toEqual(["M-new", "M-right"]);
    const ofMentors = model.fields.get("mentor.specialisms")!.values!.map(({ id }) => id);
    expect(ofMentors).not.toContain("none-found");
    expect(ofMentors).toContain("violence-fixation");
  });
});
