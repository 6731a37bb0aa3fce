import { compile, type RawRecord } from "@waymark/core";
import { match, shortlist } from "@waymark/matching";
import { factors } from "@waymark/matching/library";
import { westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { client, mentor } from "../support/caseloads.js";

const model = compile(
  { name: "wishes", version: "1.0.0", title: "Wishes", asOf: "2026-09-30", factors: {} },
  { plugins: [westMidlands] },
);
const person = (id: string, fields: RawRecord): RawRecord => ({
  ...(id.startsWith("C-") ? { extremism_type: "extreme-right-wing" } : { capacity: 1 }),
  ...fields,
  id,
});

/** Whether the wish stands in the way: for certain, perhaps, or not. */
function stands(wish: string, ofClient: RawRecord, ofMentor: RawRecord) {
  const found = match(
    model,
    person("C-1", { ...ofClient, wishes: wish }),
    person("M-1", ofMentor),
  ).blockers.find(({ rule }) => rule === `wish:${wish.split(":")[0]}`);
  return found === undefined ? "free" : found.certain ? "blocked" : "open";
}

const muslim = { faith: "islam", strand: "sufi" };
const christianWhoKnows = { faith: "christianity", faith_knowledge: ["islam"] };

describe("a client's must and never", () => {
  const cases: [wish: string, ofClient: RawRecord, ofMentor: RawRecord, expected: string, why: string][] = [
    ["faith:must", muslim, christianWhoKnows, "blocked", "to know a faith is not to share it"],
    ["faith:must", muslim, { faith: "islam" }, "free", "shared, practised or not"],
    ["faith:never", muslim, christianWhoKnows, "free", "to know a faith is not to share it"],
    ["faith:never", muslim, { faith: "islam" }, "blocked", "shared"],
    ["faith:never", { faith: "none" }, { faith: "islam" }, "free", "a client without a faith shares none"],
    ["faith:must", muslim, {}, "open", "not known"],
    ["age:never", { age_band: "under-18" }, { age_band: "35-49" }, "free", "another age"],
    ["age:never", { age_band: "18-24" }, { age_band: "18-24" }, "blocked", "the same age"],
    ["age:must", { age_band: "18-24" }, { age_band: "50-plus" }, "blocked", "another age"],
    [
      "travel:must",
      { district: "birmingham" },
      { district: "leeds", travels: "anywhere" },
      "free",
      "would come",
    ],
    [
      "travel:must",
      { district: "birmingham" },
      { district: "leeds", travels: "district" },
      "blocked",
      "would not",
    ],
    [
      "strand:must",
      { faith: "islam", strand: "no-strand" },
      { faith: "christianity", strand: "no-strand" },
      "blocked",
      "another faith",
    ],
    ["strand:must", muslim, { faith: "islam", strand: "sufi" }, "free", "the strand asked for"],
    [
      "locality:must",
      { district: "dudley" },
      { district: "leeds", known_places: ["dudley"] },
      "free",
      "known there",
    ],
    [
      "locality:never",
      { district: "dudley" },
      { district: "sandwell", known_places: [] },
      "free",
      "not known there (§3.4 M)",
    ],
    ["lived-experience:never", { experience: [] }, { experience: ["prison"] }, "free", "nothing to share"],
    ["lived-experience:must", { experience: [] }, { experience: ["prison"] }, "free", "nothing to share"],
    ["lived-experience:must", { experience: ["prison"] }, { experience: ["gangs"] }, "blocked", "not shared"],
    [
      "knowledge:must",
      { knowledge_needed: ["theology", "online-spaces"] },
      { knowledge: ["theology"] },
      "blocked",
      "not all of it",
    ],
    ["style:must", { style_wanted: "direct" }, { styles: ["balanced"] }, "blocked", "near is not it"],
  ];
  it.each(cases)("%s of %j with %j: %s, as %s", (wish, ofClient, ofMentor, expected, _why) => {
    expect(stands(wish, ofClient, ofMentor)).toBe(expected);
  });

  it("says what was found, and never both stand in the way of the same known pair", () => {
    const found = match(
      model,
      person("C-1", { ...muslim, wishes: "faith:must" }),
      person("M-1", christianWhoKnows),
    ).blockers.find(({ rule }) => rule === "wish:faith");
    expect(found?.reason).toBe("The client asks that this be shared or met. The mentor is of another faith.");
    fc.assert(
      fc.property(
        client(model, "C-1"),
        mentor(model, "M-1"),
        fc.constantFrom(...factors.map(({ id }) => id)),
        (one, other, factor) => {
          const [must, never] = ["must", "never"].map((wish) => stands(`${factor}:${wish}`, one, other));
          expect(must === "blocked" && never === "blocked").toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a client's other wishes", () => {
  it("prefer not turns round a factor that has no scale for unlike", () => {
    const talker = { befriending: "strong" };
    const found = match(model, person("C-1", { wishes: "befriending:prefer-not" }), person("M-1", talker));
    expect(found.contributions).toEqual([]);
    const weighed = compile(
      {
        ...{ name: "one", version: "1.0.0", title: "One", asOf: "2026-09-30" },
        factors: { befriending: { weight: 1, mode: "similar" } },
      },
      { plugins: [westMidlands] },
    );
    const points = (befriending: string, wishes: string) =>
      match(weighed, person("C-1", { wishes }), person("M-1", { befriending })).points;
    expect(points("strong", "")).toBe(10_000);
    expect(points("strong", "befriending:prefer-not")).toBe(0);
    expect(points("none", "befriending:prefer-not")).toBe(10_000);
  });

  it("are listed with what each does, one that sets a factor aside too", () => {
    const [found] = shortlist(
      model,
      { clients: [person("C-1", { wishes: "gender:any; faith:must" })], mentors: [] },
      { top: 1 },
    );
    expect(found?.wishes.map(({ says }) => says)).toEqual([
      "Faith must be shared or met.",
      "Gender is not counted: the client does not mind.",
    ]);
  });
});

describe("a wish that has nothing to hold on to", () => {
  const one = (wishes: string, fields: RawRecord = {}) =>
    shortlist(
      model,
      { clients: [person("C-1", { ...fields, wishes })], mentors: [person("M-1", {})] },
      { top: 1 },
    )[0]!;

  it("on earlier mentors keeps nobody from a client who had none", () => {
    for (const wish of ["must", "never"]) {
      const { wishes, blocked } = one(`earlier-mentor:${wish}`);
      expect(blocked.map(({ rule }) => rule)).not.toContain("wish:earlier-mentor");
      expect(wishes[0]?.says).toContain("there is nothing to compare for this client");
    }
  });

  it("says where the policy gives the factor no weight", () => {
    expect(one("hard-style:prefer").wishes[0]?.says).toBe(
      "Hard style is not counted: the policy gives it no weight.",
    );
  });

  it("asks the client for what only the client can say", () => {
    const found = match(
      model,
      person("C-1", { wishes: "faith:must" }),
      person("M-1", { faith: "islam" }),
    ).blockers.find(({ rule }) => rule === "wish:faith");
    expect(found?.remedy).toBe("Ask the client first: Faith.");
  });
});
