import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compile,
  definePlugin,
  fieldOf,
  openCaseload,
  PolicyError,
  type RawRecord,
  type RecordFact,
  recordQuestions,
} from "../index.js";

const { category, day, reference } = fieldOf;
const policy = { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} };

const permission = {
  id: "permission",
  title: "Permission",
  list: "permissions",
  describes: "One row for each permission.",
  source: "none",
  fields: [
    reference("client", "client", "Whose it is."),
    day("date", "Date", "The day on which it was given."),
    day("until", "Until", "The last day.", { required: false, after: "date" }),
    category("scope", "Scope", "What it covers.", [
      ["photo", "photographs"],
      ["police", "telling the police"],
    ]),
  ],
};
const current = "permission.date <= policy.today and permission.until >= policy.today";
const fact = (id: string, take: RecordFact["take"], where: string | boolean, field?: string): RecordFact => ({
  ...{ id, title: id, describes: "A fact.", of: "client", take, where },
  ...(field === undefined ? {} : { field }),
});
const passing = {
  ...permission,
  id: "passing",
  list: "passings",
  fields: [
    reference("client", "client", "Whom it concerns."),
    day("date", "Date", "The day on which it was passed on."),
    category("scope", "Scope", "What was passed on.", [
      ["photo", "photographs"],
      ["police", "telling the police"],
    ]),
  ],
};

function modelOf(facts: readonly RecordFact[], more: object = {}) {
  const records = [{ ...permission, facts: [...facts] }, passing];
  return compile(policy, {
    plugins: [
      definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "none", records, ...more }),
    ],
  });
}

const facts = [
  fact("has_permission", "any", current),
  fact("permissions", "count", true),
  fact("last_scope", "last", true, "scope"),
  fact("scopes", "every", current, "scope"),
  {
    ...fact("is_covered", "any", "permission.scope == passing.scope and permission.date <= passing.date"),
    of: "passing",
  },
  { ...fact("may_photograph", "any", 'permission.scope == "photo"'), of: "engagement" },
];
const model = modelOf(facts);
const base = { clients: [{ id: "C-1" }, { id: "C-2" }], mentors: [{ id: "M-1", capacity: 1 }] };
const row = (date: string, until: string | null, scope: string): RawRecord => ({
  client: "C-1",
  date,
  until,
  scope,
});
const read = (permissions?: readonly RawRecord[], more: object = {}) =>
  openCaseload(model, { ...base, ...(permissions ? { permissions } : {}), ...more }).records;

describe("what follows from the rows of a table", () => {
  const rows = [row("2026-01-01", "2026-02-01", "photo"), row("2026-05-01", "2026-12-31", "police")];

  it("is a fact of the record that they are about, and none of another", () => {
    const [first, second] = read(rows).clients;
    expect(first).toMatchObject({
      has_permission: true,
      permissions: 2,
      last_scope: "police",
      scopes: ["police"],
    });
    expect(second).toMatchObject({ has_permission: false, permissions: 0, last_scope: null, scopes: [] });
  });

  it("is not known where the table is not kept, or where a row leaves it open", () => {
    expect(read().clients[0]).toMatchObject({ has_permission: null, permissions: null, scopes: null });
    const open = read([row("2026-05-01", null, "police")]).clients[0];
    expect(open).toMatchObject({ has_permission: null, permissions: 1, scopes: null });
  });

  it("reaches a record that points at the same client", () => {
    const passings = [
      { client: "C-1", date: "2026-06-01", scope: "police" },
      { client: "C-1", date: "2026-03-01", scope: "police" },
      { client: "C-2", date: "2026-06-01", scope: "police" },
    ];
    const engagements = [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" }];
    const records = read(rows, { passings, engagements });
    const covered = records.passings?.map(({ client, date, is_covered }) => [client, date, is_covered]);
    expect(covered).toEqual([
      ["C-1", expect.any(Number), false],
      ["C-1", expect.any(Number), true],
      ["C-2", expect.any(Number), false],
    ]);
    expect(records.engagements[0]).toMatchObject({ may_photograph: true });
  });

  it("is the same whatever the order of the rows", () => {
    const days = fc.constantFrom("2026-01-01", "2026-05-01", "2026-06-30");
    const rowOf = fc.record({
      client: fc.constantFrom("C-1", "C-2"),
      date: days,
      until: fc.constantFrom(null, "2026-07-01", "2026-06-30"),
      scope: fc.constantFrom("photo", "police"),
    });
    fc.assert(
      fc.property(fc.array(rowOf, { maxLength: 6 }), (some) => {
        expect(read([...some].reverse()).clients).toEqual(read(some).clients);
      }),
    );
  });
});

describe("a row that another row ends", () => {
  const ended = (unless: string) =>
    modelOf([
      { ...fact("stands", "any", 'permission.scope == "photo"'), unless },
      { ...fact("standing", "count", 'permission.scope == "photo"'), unless },
    ]);
  const later = ended('other.scope == "police" and other.date >= permission.date');
  const factsOf = (permissions: readonly RawRecord[], ofModel = later) =>
    openCaseload(ofModel, { ...base, permissions }).records.clients[0];
  const photo = row("2026-03-01", null, "photo");

  it("does not count, unless the other came before", () => {
    expect(factsOf([photo])).toMatchObject({ stands: true, standing: 1 });
    expect(factsOf([photo, row("2026-03-01", null, "police")])).toMatchObject({ stands: false, standing: 0 });
    expect(factsOf([row("2026-02-01", null, "police"), photo])).toMatchObject({ stands: true });
    expect(factsOf([photo, { ...row("2026-04-01", null, "police"), client: "C-2" }])).toMatchObject({
      stands: true,
    });
  });

  it("may or may not count where the other leaves it open", () => {
    const until = ended('other.scope == "police" and other.until >= permission.date');
    expect(factsOf([photo, row("2026-04-01", null, "police")], until)).toMatchObject({
      stands: null,
      standing: null,
    });
  });

  it("reads the other as a row of the same table, and no identity", () => {
    expect(() => ended("other.dat >= permission.date")).toThrow(/other\.dat/);
    expect(() => modelOf([fact("stands", "any", "other.date >= permission.date")])).toThrow(/other\.date/);
  });
});

describe("a field that belongs to some words of another", () => {
  const until = day("until", "Until", "The last day.", {
    required: false,
    onlyWhere: { field: "scope", is: ["photo"] },
  });
  const fields = permission.fields.map((one) => (one.id === "until" ? until : one));
  const withFields = (some: typeof fields) =>
    compile(policy, {
      plugins: [
        definePlugin({
          ...{ id: "demo", version: "1.0.0", title: "Demo", source: "none" },
          records: [{ ...permission, fields: some }],
        }),
      ],
    });
  const problemsOf = (one: RawRecord) => {
    try {
      openCaseload(withFields(fields), { ...base, permissions: [one] });
    } catch (error) {
      return (error as PolicyError).problems.map(({ code, path }) => `${code} ${path}`);
    }
    return [];
  };

  it("is filled in there, and nowhere else", () => {
    expect(problemsOf(row("2026-01-01", "2026-02-01", "photo"))).toEqual([]);
    expect(problemsOf(row("2026-01-01", null, "police"))).toEqual([]);
    expect(problemsOf(row("2026-01-01", null, "photo"))).toEqual(["missing-value permissions.0.until"]);
    expect(problemsOf(row("2026-01-01", "soon", "photo"))).toEqual(["bad-value permissions.0.until"]);
    expect(problemsOf(row("2026-01-01", "2026-02-01", "police"))).toEqual([
      "contradicts permissions.0.until",
    ]);
  });

  it("names a field and words that there are", () => {
    for (const onlyWhere of [
      { field: "scop", is: ["photo"] },
      { field: "scope", is: ["photos"] },
    ])
      expect(() =>
        withFields(fields.map((one) => (one.id === "until" ? { ...one, onlyWhere } : one))),
      ).toThrow(PolicyError);
  });
});

describe("a question about a record", () => {
  const roles = [{ id: "lead", title: "Team lead", source: "none", may: {} }];
  const question = {
    ...{
      id: "uncovered",
      title: "Passed on without permission",
      source: "none",
      about: "passing",
      role: "lead",
    },
    ...{
      when: "not passing.is_covered",
      says: "No permission covers {passing.scope}.",
      remedy: "Ask the client.",
    },
  };
  const asking = modelOf(facts, { roles, questions: [question] });

  it("is asked of a role where its condition holds, and not where it is not known", () => {
    const passings = [{ client: "C-2", date: "2026-06-01", scope: "police" }];
    const asked = recordQuestions(asking, { ...base, permissions: [], passings });
    expect(asked.map(({ client, date, says, role }) => [client, date, says, role.title])).toEqual([
      ["C-2", "2026-06-01", "No permission covers telling the police.", "Team lead"],
    ]);
    expect(recordQuestions(asking, { ...base, passings })).toEqual([]);
  });

  it("names a role and a record that the scheme has", () => {
    const problemsOf = (changed: object) => {
      try {
        modelOf(facts, { roles, questions: [{ ...question, ...changed }] });
      } catch (error) {
        return (error as PolicyError).problems.map(({ code }) => code);
      }
      return [];
    };
    expect(problemsOf({ role: "leed" })).toEqual(["unknown-role"]);
    expect(problemsOf({ about: "pasing" })).toEqual(["unknown-record"]);
    expect(problemsOf({ when: "passing.is_coverd" })).toEqual(["unknown-field"]);
  });
});

describe("a table of a scheme's own", () => {
  it("has a kind and a list of its own, and facts that can be worked out", () => {
    const wrong = (change: object, ...more: RecordFact[]) => {
      const records = [{ ...permission, ...change, facts: more }];
      expect(() =>
        compile(policy, {
          plugins: [definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "none", records })],
        }),
      ).toThrow(PolicyError);
    };
    wrong({ id: "client" });
    wrong({ id: "policy" });
    wrong({ id: "other" });
    wrong({ list: "clients" });
    wrong({}, { ...fact("a", "any", true), of: "permission" });
    wrong({}, { ...fact("a", "any", true), of: "nobody" });
    wrong({}, fact("status", "any", true));
    wrong({}, fact("a", "last", true));
    wrong({}, fact("a", "every", true, "date"));
    wrong({}, fact("a", "any", "client.b"), fact("b", "any", true));
  });

  it("does not look at who somebody is", () => {
    const faith = fieldOf.category("faith", "Faith", "Faith.", [["none", "none"]], {
      sensitivity: "special category",
    });
    const barred = [{ ...permission, facts: [fact("a", "any", 'client.faith == "none"')] }];
    expect(() =>
      compile(policy, {
        plugins: [
          definePlugin({
            ...{ id: "demo", version: "1.0.0", title: "Demo", source: "none", records: barred },
            vocabulary: { client: [faith] },
          }),
        ],
      }),
    ).toThrow(/faith/);
  });

  it("says what is wrong with its rows, at their place", () => {
    const rows = [{ client: "C-9", date: "2026-01-01", until: "2025-01-01", scope: "phone" }];
    try {
      read(rows);
      expect.unreachable();
    } catch (error) {
      const found = (error as PolicyError).problems.map(({ code, path }) => `${code} ${path}`);
      expect(found.sort()).toEqual([
        "bad-value permissions.0.scope",
        "ends-before-it-starts permissions.0.until",
        "unknown-id permissions.0.client",
      ]);
    }
  });
});
