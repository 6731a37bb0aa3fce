import { compile, type Field, type Plugin, PolicyError } from "@waymark/core";
import { policy, westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";

const field = (id: string, more: Partial<Field> = {}): Field => ({
  ...{ id, title: "Marker", kind: "boolean", sensitivity: "ordinary", describes: "Something." },
  ...more,
});
const words = (...values: string[]): Partial<Field> => ({
  kind: "category",
  values: values.map((one, i) => ({ id: `v${i}`, title: one })),
});
const named = { source: "our coding", version: "1.0.0" };

/** A risk of somebody's own by which a condition would come in. */
function risk(when: string, fields: Field[] = []) {
  return {
    ...{ id: "own-risk", category: "mentor", title: "T", cause: "C.", event: "E.", consequence: "Q." },
    ...{ owner: "project-manager", review: 30, source: "our coding", controls: [] },
    fields: { engagement: fields },
    likelihood: {
      source: "our coding",
      levels: [
        { id: "a", when, points: 10_000, says: "S." },
        { id: "b", when: true, points: 2_000, says: "S." },
      ],
    },
    impact: {
      source: "our coding",
      levels: [{ id: "severe", when: true, points: 8_000, says: "S." }],
    },
  } as const;
}

function problemsOf(sections: object) {
  const plugin = { id: "own", title: "Own", ...named, ...sections } as Plugin;
  try {
    compile(policy, { plugins: [westMidlands, plugin] });
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.problems;
  }
}
const refused = (sections: object) =>
  problemsOf(sections).map(({ code, path }) => `${path.replace("plugins.own.", "")} ${code}`);
const byRisk = (when: string, fields: Field[] = []) => refused({ risks: [risk(when, fields)] });
const barred = ["risks.own-risk.likelihood.reads identity-barred"];

describe("a risk reads nothing that singles a person out", () => {
  it.each([
    "engagement.match_points > 8000",
    "engagement.client == 'C-006'",
    "engagement.mentor == 'M-001'",
    "engagement.second_mentor == 'M-001'",
    "engagement.id == 'E-001'",
  ])("%s", (when) => {
    expect(byRisk(when)).toEqual(barred);
  });

  it("nor ids, wishes or free text of its own, nor match points under another id", () => {
    expect(byRisk("has(engagement.x, 'Y-006')", [field("x", { kind: "identifiers" })])).toEqual(barred);
    expect(byRisk("engagement.x == 'Y'", [field("x", { kind: "identifier", refersTo: "client" })])).toEqual(
      barred,
    );
    expect(byRisk("engagement.x == 'muslim'", [field("x", { kind: "text" })])).toEqual(barred);
    const score = field("x", {
      kind: "integer",
      title: "Score",
      also: ["Points of the match", "Match points"],
    });
    expect(byRisk("engagement.x > 5000", [score])).toEqual(barred);
  });

  it("whether a control, a duty, an influence or a sentence would", () => {
    const when = "engagement.client == 'C-006'";
    const control = {
      ...{ id: "own-control", title: "T", kind: "preventive", lowers: "likelihood", by: 3_000, basis: "B." },
      ...{ source: "our coding", when, remedy: "R." },
    };
    const duty = {
      ...{ id: "own-duty", title: "T", source: "our coding", when, says: "S.", role: "project-manager" },
      within: 24,
    };
    expect(refused({ controls: [control] })).toEqual(["controls.own-control.reads identity-barred"]);
    expect(refused({ duties: [duty] })).toEqual(["duties.own-duty.reads identity-barred"]);
    const sure = "engagement.venue == 'home'";
    expect(refused({ duties: [{ ...duty, when: sure, says: "See {engagement.client}." }] })).toEqual([
      "duties.own-duty.says identity-barred",
    ]);
    const observed = { says: "S.", ask: "A.", role: "project-manager", settled: when };
    expect(refused({ duties: [{ ...duty, when: sure, observed }] })).toEqual([
      "duties.own-duty.observed.settled.reads identity-barred",
    ]);
    const influence = {
      ...{ from: "own-risk", to: "own-risk-2", strength: 1_000, source: "our coding" },
      reason: "By {engagement.match_points}.",
    };
    const risks = [risk(sure), { ...risk(sure), id: "own-risk-2" }];
    expect(refused({ risks, influences: [influence] })).toEqual([
      "influences.own-risk-own-risk-2.reason identity-barred",
    ]);
  });
});

describe("a risk reads no ordinary fact that looks like identity", () => {
  it.each([
    ...[
      "faith",
      "religion",
      "is_muslim",
      "sex",
      "race",
      "nationality",
      "age_years",
      "date_of_birth",
      "postcode",
    ],
    ...[
      "ethnic_origin",
      "mother_tongue",
      "clientfaith",
      "f4ith",
      "faitth",
      "faith2",
      "client_faiths",
      "strand",
    ],
    ...["genders", "churchgoer", "born", "client_class", "mentor_politics", "district"],
  ])("called %s", (id) => {
    expect(byRisk(`engagement.${id}`, [field(id)])).toEqual(barred);
  });

  it.each([
    ["its title", { title: "Faith" }],
    ["its title in another alphabet", { title: "F\u0430ith" }],
    ["its title with an accent, in the plural", { title: "FÁITHS" }],
    ["its title spelt out", { title: "f a i t h" }],
    ["another name for it", { also: ["Religion"] }],
    ["a name that the scheme gives an identity field", { title: "Ethnic background" }],
  ])("by %s", (_, more) => {
    expect(byRisk("engagement.x1", [field("x1", more)])).toEqual(barred);
  });

  it.each([
    ["faiths", words("muslim", "christian")],
    ["one word of a faith among others", words("none known", "Muslim", "not asked")],
    ["sexes", words("man", "woman")],
    ["languages of the scheme’s own list", words("Urdu", "Punjabi")],
    ["ages of the scheme’s own list", words("under 18", "18 to 24")],
    [
      "another word for a value",
      { kind: "category", values: [{ id: "v0", title: "A", also: ["Sikhs"] }] } as Partial<Field>,
    ],
    [
      "letters",
      {
        kind: "category",
        values: ["m", "f"].map((id) => ({ id, title: id.toUpperCase() })),
      } as Partial<Field>,
    ],
  ])("by its words: %s", (_, more) => {
    expect(
      byRisk("engagement.x1 == 'v0'".replace("v0", more.values?.[0]?.id ?? ""), [field("x1", more)]),
    ).toEqual(barred);
  });

  it("says which piece, which field, and what to do", () => {
    const [problem] = problemsOf({ risks: [risk("engagement.faith", [field("faith", { title: "Faith" })])] });
    expect(problem?.message).toBe(
      "It reads engagement.faith, which is declared ordinary and looks like identity, by “faith”.",
    );
    expect(problem?.hint).toMatch(/Declare it identity .* notIdentity, with who states that/);
  });

  it("unless somebody states, by name, day and reason, that it is none", () => {
    const notIdentity = { by: "P-7", on: "2026-05-04", reason: "It is the age of the building, in years." };
    const age = field("age", { kind: "integer", title: "Age of the venue" });
    expect(byRisk("engagement.age > 50", [age])).toEqual(barred);
    expect(byRisk("engagement.age > 50", [{ ...age, notIdentity }])).toEqual([]);
    for (const part of ["by", "on", "reason"]) {
      const { [part as "by"]: _, ...less } = notIdentity;
      expect(
        byRisk("engagement.age > 50", [{ ...age, notIdentity: less as typeof notIdentity }]),
      ).not.toEqual([]);
    }
    const declared: Field = { ...age, sensitivity: "identity", notIdentity };
    expect(byRisk("engagement.venue == 'home'", [declared])).toEqual([
      "risks.own-risk.fields.engagement.age.notIdentity not-identity",
    ]);
    const points = field("score", { kind: "integer", title: "Match points", notIdentity });
    expect(byRisk("engagement.score > 5000", [points])).toEqual(barred);
  });

  it("and is none of the everyday facts of an engagement", () => {
    for (const title of [
      "Sessions missed",
      "Class of venue",
      "Community view",
      "Racing heart",
      "Mentor’s manner",
    ])
      expect(byRisk("engagement.x1", [field("x1", { title })]), title).toEqual([]);
  });
});

describe("a fact that follows from a scheme’s own table", () => {
  const fact = (more: object) => ({
    id: "who",
    title: "T",
    describes: "D.",
    of: "engagement",
    take: "any",
    ...more,
  });
  const visit = (one: object) => ({
    records: [
      {
        ...{ id: "visit", title: "Visit", list: "visits", describes: "D.", source: "our coding" },
        fields: [
          field("client", { kind: "identifier", refersTo: "client" }),
          field("alone"),
          field("church", { title: "Church" }),
          field("by", { kind: "text" }),
        ],
        facts: [fact(one)],
      },
    ],
  });
  it.each([
    ["an id", { where: "visit.client == 'Y-006'" }],
    ["what looks like identity", { where: "visit.church" }],
    ["it takes what looks like identity", { where: true, take: "last", field: "church" }],
    ["the id of the engagement", { where: "engagement.id == 'E-001'" }],
    ["free text", { where: "visit.by == 'Sikh'" }],
  ])("reads no %s", (_, one) => {
    expect(refused(visit(one))).toEqual(["tables.visits.facts.who.reads identity-barred"]);
  });

  it("carries the ids that it takes, and no risk reads them", () => {
    const taken = visit({ where: "visit.alone", take: "last", field: "client" });
    expect(refused(taken)).toEqual([]);
    expect(refused({ ...taken, risks: [risk("engagement.who == 'Y-006'")] })).toEqual(barred);
    expect(refused({ ...visit({ where: "visit.alone" }), risks: [risk("engagement.who")] })).toEqual([]);
  });
});
