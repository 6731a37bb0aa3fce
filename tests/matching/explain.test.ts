import { type CaseloadTables, canonical, compile, type Model, type RawRecord } from "@waymark/core";
import { compareWithout, explainer, match, type SmallestChange, shortlist } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { client as anyClient, mentor as anyMentor, caseload } from "../support/caseloads.js";
import { faithCases } from "./panel-cases-faith.js";
import { otherCases } from "./panel-cases-other.js";
import { client, mentor, muslim } from "./panel-people.js";

const plugins = [westMidlands];
const model = compile(policy, { plugins });
const caseOf = (id: string) => [...faithCases, ...otherCases].find((one) => one.id === id)!;
const asking = (id: string) => {
  const { client: one, mentors } = caseOf(id);
  return explainer(model, { clients: [one], mentors });
};
const firstOf = (using: Model, cases: CaseloadTables) =>
  shortlist(using, cases, { top: 1 })[0]?.matches[0]?.mentor ?? null;

/** The pair after a change, as a caseload. */
function tried(
  one: RawRecord,
  mentors: readonly RawRecord[],
  id: string,
  { facts }: SmallestChange,
): CaseloadTables {
  const changed = (kind: string) =>
    Object.fromEntries(
      Object.entries(facts).flatMap(([name, value]) =>
        name.startsWith(`${kind}.`) ? [[name.slice(kind.length + 1), value]] : [],
      ),
    );
  return {
    clients: [{ ...one, ...changed("client") }],
    mentors: mentors.map((other) => (other.id === id ? { ...other, ...changed("mentor") } : other)),
  };
}

describe("why one mentor stands above another", () => {
  it("names what decides and the factors: the local one and the expert from London (§3.4 B)", () => {
    const found = asking("birmingham").between("C-1", "M-london", "M-local");
    expect(found).toMatchObject({ because: "points", ranks: [1, 2], settled: true });
    expect([found.above.mentor, found.below.mentor]).toEqual(["M-local", "M-london"]);
    expect(found.differences[0]).toMatchObject({ factor: "locality" });
    expect(found.differences.reduce((sum, { ahead }) => sum + ahead, 0)).toBe(found.by);
    expect(found.says).toMatch(/^M-local is ahead of M-london by \d+ points of 10 000: ahead on locality/);
  });

  it("says that eligibility comes before points: the man from the boy’s own town (§3.2 B)", () => {
    const found = asking("lorry").between("C-1", "M-gym", "M-arabic");
    expect(found).toMatchObject({ because: "eligibility", ranks: [1, null], settled: true });
    expect(found.by).toBeLessThan(0);
    expect(found.says).toContain(
      "M-arabic may be proposed and M-gym may not: The mentor belongs to the client’s family",
    );
  });

  it("agrees with the order of the shortlist for any two mentors", () => {
    fc.assert(
      fc.property(caseload(model, { clients: 1, mentors: 6 }), (cases) => {
        const ask = explainer(model, cases);
        for (const one of ask.clients) {
          const order = ask.order(one);
          expect(order).toEqual(
            shortlist(model, cases, { top: 10 })[0]!.matches.map((found) => found.mentor),
          );
          for (const a of ask.mentors)
            for (const b of ask.mentors) {
              if (a === b) continue;
              const found = ask.between(one, a, b);
              expect(ask.between(one, b, a).above.mentor).toBe(found.above.mentor);
              const [up, down] = [order.indexOf(found.above.mentor), order.indexOf(found.below.mentor)];
              if (up >= 0 && down >= 0) expect(up).toBeLessThan(down);
              else expect(up >= 0 || down < 0).toBe(true);
            }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the smallest change", () => {
  const one = client("aq", "birmingham", { faith: "islam", knowledge_needed: ["theology"] });
  const ready = mentor("M-1", "aq", "dudley", { ...muslim, styles: ["listening"], knowledge: ["theology"] });

  it("is none where a mentor is first, and renewing the vetting where that alone has lapsed", () => {
    const lapsed = { ...ready, id: "M-2", vetting_expires: "2025-01-31" };
    const ask = explainer(model, { clients: [one], mentors: [ready, lapsed] });
    expect(ask.pair("C-1", "M-1").smallest.first).toMatchObject({ steps: [], rank: 1, proven: true });
    const { eligible } = ask.pair("C-1", "M-2").smallest;
    expect(eligible).toMatchObject({
      proven: true,
      stands: [],
      facts: { "mentor.vetting_expires": "2026-09-30" },
    });
    expect(eligible.steps).toMatchObject([
      {
        field: "mentor.vetting_expires",
        how: "Have the vetting done or renewed.",
        through: ["Vetting in date"],
      },
    ]);
  });

  it("leaves alone who somebody is: no change to faith, and networks stand in the way", () => {
    const stranger = {
      ...ready,
      id: "M-2",
      faith: "none",
      practising: false,
      faith_knowledge: [],
      networks: ["N-1"],
    };
    const ask = explainer(model, { clients: [{ ...one, networks: ["N-1"] }], mentors: [ready, stranger] });
    const { smallest, changes } = ask.pair("C-1", "M-2");
    expect(smallest.eligible).toMatchObject({ steps: null, proven: true, stands: [{ rule: "no-conflict" }] });
    expect(changes.map(({ field }) => field)).toContain("mentor.faith_knowledge");
    for (const { field } of changes) expect(model.fields.get(field)!.sensitivity).toBe("ordinary");
  });

  it("asks the client’s agreement where a rule hangs on that, and then ranks all mentors again", () => {
    const ask = explainer(model, { clients: [{ ...one, consent: false }], mentors: [ready] });
    expect(ask.pair("C-1", "M-1").smallest.first.steps).toMatchObject([
      { field: "client.consent", to: "yes" },
    ]);
  });

  it("lets only the client lift a wish", () => {
    const asks = { ...one, gender: "male", wishes: ["gender:must", "style:must"], style_wanted: "direct" };
    const ask = explainer(model, { clients: [asks], mentors: [{ ...ready, gender: "female" }] });
    expect(ask.pair("C-1", "M-1").smallest.eligible.stands.map(({ rule }) => rule)).toEqual(["wish:gender"]);
    const other = explainer(model, { clients: [asks], mentors: [ready] });
    expect(other.pair("C-1", "M-1").smallest.eligible.steps).toMatchObject([{ field: "mentor.styles" }]);
  });

  it("does what it says when it is tried, and no single change does where it has two", () => {
    const all = fc.tuple(anyClient(model, "C-1", 1), anyMentor(model, "M-1", 1), anyMentor(model, "M-2", 1));
    let several = 0;
    fc.assert(
      fc.property(all, ([anybody, a, b]) => {
        const who = { ...anybody, status: "open" };
        const mentors = [a, b];
        const { smallest } = explainer(model, { clients: [who], mentors }).pair("C-1", "M-1");
        for (const change of [smallest.eligible, smallest.first]) {
          if (change.steps === null) continue;
          const cases = tried(who, mentors, "M-1", change);
          const found = match(model, cases.clients[0]!, cases.mentors[0]!);
          expect(found.eligible).toBe(true);
          expect(found.points).toBe(change.points);
          if (change.goal === "first") expect(firstOf(model, cases)).toBe("M-1");
          for (const { field } of change.steps) expect(model.fields.get(field)!.sensitivity).toBe("ordinary");
          if (change.steps.length < 2 || !change.proven) continue;
          several += 1;
          for (const other of singles(a)) {
            const one = { clients: [who], mentors: [other, b] };
            if (change.goal === "first") expect(firstOf(model, one)).not.toBe("M-1");
            else expect(match(model, who, other).eligible).toBe(false);
          }
        }
      }),
      { numRuns: 25, seed: 7 },
    );
    expect(several).toBeGreaterThan(5);
  });
});

/** A mentor after each single change that their vocabulary has. */
function singles(one: RawRecord): RawRecord[] {
  return (model.fieldsOf.get("mentor") ?? [])
    .filter(({ change }) => change !== undefined)
    .flatMap((field): RawRecord[] => {
      const words = field.values?.map(({ id }) => id) ?? [];
      const set = (one[field.id] ?? []) as readonly string[];
      const values: Record<string, () => readonly unknown[]> = {
        boolean: () => [true, false],
        category: () => words,
        categories: () =>
          words.map((word) => (set.includes(word) ? set.filter((other) => other !== word) : [...set, word])),
        integer: () => [0, 1, 50, 100].filter((value) => value <= (field.max ?? 0)),
        date: () => ["2025-01-31", "2026-09-30", "2027-01-31"],
      };
      return (values[field.kind]?.() ?? []).map((value) => ({ ...one, [field.id]: value }));
    });
}

describe("why nobody is eligible", () => {
  it("names the one rule for the woman asked about halal butchers (§7.3 M)", () => {
    const found = asking("halal").conflict("C-1")!;
    expect(found.rules).toMatchObject([{ rule: "covers-type", mentors: 3, alone: 3 }]);
    expect(found.says).toContain("alone keeps all 3 mentors out");
  });

  it("names two rules that no mentor meets both of", () => {
    const asks = client("aq", "birmingham", { gender: "female", wishes: ["gender:must"] });
    const list = [
      mentor("M-1", "aq", "birmingham", { gender: "male" }),
      mentor("M-2", "aq", "birmingham", { gender: "female", trained: false }),
      mentor("M-3", "erw", "dudley", { gender: "male", trained: false }),
    ];
    const found = explainer(model, { clients: [asks], mentors: list }).conflict("C-1")!;
    expect(found.rules.map(({ rule }) => rule).sort()).toEqual(["trained", "wish:gender"]);
    expect(found.corrections.map(({ rules, mentors }) => [rules, mentors])).toEqual([
      [["wish:gender"], ["M-1"]],
      [["trained"], ["M-2"]],
    ]);
  });

  it("is a set of rules that blocks everybody by itself, and of which nothing can be left out", () => {
    let seen = 0;
    fc.assert(
      fc.property(caseload(model, { clients: 1, mentors: 5 }, 3), (cases) => {
        const who = cases.clients[0];
        if (!who) return;
        const found = explainer(model, cases).conflict("C-0");
        const anybody = cases.mentors.some((other) => match(model, who, other).eligible);
        expect(found === null).toBe(anybody);
        if (!found) return;
        const keeps = (kept: readonly string[]) =>
          cases.mentors.every((other) =>
            match(model, who, other).blockers.some(({ rule }) => kept.includes(rule)),
          );
        const ids = found.rules.map(({ rule }) => rule);
        expect(keeps(ids)).toBe(true);
        for (const id of ids) expect(keeps(ids.filter((other) => other !== id))).toBe(false);
        for (const { rules, mentors } of found.corrections)
          for (const id of mentors) {
            const other = cases.mentors.find((one) => one.id === id)!;
            expect(
              match(model, who, other)
                .blockers.map(({ rule }) => rule)
                .sort(),
            ).toEqual([...rules].sort());
          }
        seen += 1;
      }),
      { numRuns: 60, seed: 3 },
    );
    expect(seen).toBeGreaterThan(10);
  });
});

describe("what to ask next", () => {
  it("puts what can change the first place before what has the wider swing", () => {
    // Both share the client's place or not whatever is said of notes; only style, which is not known, parts them.
    const who = client("aq", "birmingham", { faith: null, style_wanted: null });
    const list = [
      mentor("M-1", "aq", "birmingham", { ...muslim, styles: ["listening"], befriending: "strong" }),
      mentor("M-2", "aq", "birmingham", { ...muslim, styles: ["confrontational"] }),
    ];
    const questions = explainer(model, { clients: [who], mentors: list }).questions("C-1");
    expect(questions[0]).toMatchObject({ about: "client", field: "client.style_wanted", bearsOn: ["Style"] });
    expect(questions[0]!.firstChanges).toBeGreaterThan(0);
    expect(questions.map(({ field }) => field)).not.toContain("client.faith");
  });

  it("is worth what ranking the mentors again under each answer finds", () => {
    let asked = 0;
    fc.assert(
      fc.property(
        anyClient(model, "C-1", 2),
        anyMentor(model, "M-1", 2),
        anyMentor(model, "M-2", 2),
        (who, a, b) => {
          const mentors = [a, b];
          const cases = { clients: [who], mentors };
          const now = firstOf(model, cases);
          const field = model.fieldsOf.get("client")!.find(({ id }) => id === "style_wanted")!;
          if (who.style_wanted !== null || who.status === "closed") return;
          const found = explainer(model, cases)
            .questions("C-1")
            .find((one) => one.field === "client.style_wanted");
          const losses = field.values!.map(({ id }) => {
            const one = { ...who, style_wanted: id };
            const [list] = shortlist(model, { clients: [one], mentors }, { top: 2 });
            const best = list!.matches[0];
            const chosen = list!.matches.find((other) => other.mentor === now);
            return {
              loss: (best?.points ?? 0) - (chosen?.points ?? 0),
              differs: (best?.mentor ?? null) !== now,
            };
          });
          expect(found?.loss.most ?? 0).toBe(Math.max(...losses.map(({ loss }) => loss)));
          // Nobody else in this caseload says which style they want: every answer is as likely as another.
          const chance = losses.filter(({ differs }) => differs).length / losses.length;
          expect(found?.firstChanges ?? 0).toBe(Math.round(chance * 10_000));
          const mean = losses.reduce((sum, { loss }) => sum + loss, 0) / losses.length;
          expect(found?.loss.expected ?? 0).toBe(Math.floor(mean + 0.5));
          asked += 1;
        },
      ),
      { numRuns: 400, seed: 5 },
    );
    expect(asked).toBeGreaterThan(20);
  });

  it("says of a yes or no on which everything waits that it opens the way, whatever others have said", () => {
    const others = ["C-2", "C-3", "C-4"].map((id) => ({ ...client("aq", "birmingham", {}), id }));
    const ask = explainer(model, {
      clients: [client("aq", "birmingham", { consent: null }), ...others],
      mentors: [mentor("M-1", "aq", "birmingham", {}), mentor("M-2", "aq", "dudley", {})],
    });
    const [first] = ask.questions("C-1");
    expect(first).toMatchObject({ field: "client.consent", answers: 2, opens: 1, firstChanges: 5_000 });
    expect(first!.eligibility).toEqual({ expected: 100, most: 2 });
    for (const { opens } of ask.questions("C-2")) expect(opens).toBe(0);
  });

  it("asks of a mentor what would make them eligible, and of nobody what changes nothing", () => {
    const who = client("aq", "birmingham", {});
    const list = [
      mentor("M-1", "aq", "birmingham", { vetted: null }),
      mentor("M-2", "erw", "dudley", { strand: null }),
    ];
    const ask = explainer(model, { clients: [who], mentors: list });
    const [first] = ask.questions("C-1");
    expect(first).toMatchObject({ about: "mentor", id: "M-1", field: "mentor.vetted", bearsOn: ["Vetted"] });
    expect(first!.eligibility.most).toBe(1);
    expect(ask.questions("C-1", "M-2").map(({ id }) => id)).not.toContain("M-1");
  });
});

describe("what people have decided", () => {
  const who = client("aq", "birmingham", {});
  const mentors = [
    mentor("M-1", "aq", "birmingham", {}),
    mentor("M-2", "aq", "dudley", { befriending: null }),
  ];
  const veto = (id: string) => ({
    ...{ client: "C-1", mentor: id, kind: "veto", by: "manager", role: "project manager" },
    ...{ date: "2026-09-01", reason: "Known to the family." },
  });

  it("stands in the way of a change, is asked nothing about, and is named where it keeps the last one out", () => {
    const ask = explainer(model, { clients: [who], mentors, overrides: [veto("M-2")] });
    expect(ask.order("C-1")).toEqual(["M-1"]);
    expect(ask.pair("C-1", "M-2").smallest.eligible).toMatchObject({
      ...{ steps: null, proven: true, stands: [{ rule: "override:veto" }] },
    });
    expect(ask.questions("C-1").map(({ id }) => id)).not.toContain("M-2");
    const both = explainer(model, { clients: [who], mentors, overrides: [veto("M-1"), veto("M-2")] });
    expect(both.conflict("C-1")!.rules.map(({ rule }) => rule)).toEqual(["override:veto"]);
  });

  it("holds with a factor and without it", () => {
    const cases = { clients: [{ ...who, wishes: ["gender:prefer"] }], mentors, overrides: [veto("M-1")] };
    const report = compareWithout(model, cases, ["locality"]);
    expect([report.firstDiffers, report.served]).toEqual([0, { with: 1, without: 1 }]);
    const free = compareWithout(model, { ...cases, overrides: [] }, ["gender"]);
    expect(free.setAside).toEqual([
      { client: "C-1", factor: "gender", wish: "prefer", written: "gender:prefer" },
    ]);
    expect(free.notRead).toEqual(["client.gender", "mentor.gender"]);
  });

  it("takes a pair that is named the other way round for the same pair", () => {
    const pair = client("aq", "birmingham", { pair_needed: true, faith: "islam", slots: ["mon-eve"] });
    const one = mentor("M-1", "aq", "birmingham", { organisation: "O-1", faith: "islam", knows_mentors: [] });
    const other = mentor("M-2", "aq", "dudley", { organisation: "O-2", faith: "none", knows_mentors: [] });
    const two = [one, other].map((each) => ({ ...each, slots: ["mon-eve"] }));
    const skilled = { interventionist: "strong", befriending: "strong", styles: ["listening"] };
    const cases = {
      clients: [{ ...pair, style_wanted: "listening" }],
      mentors: [two[0]!, { ...two[1], ...skilled }],
    };
    const report = compareWithout(model, cases, ["faith", "locality"]);
    expect(report.clients[0]!.first).toEqual({ with: "M-1", without: "M-2" });
    expect(report.clients[0]!.mentor).toEqual({ with: "M-1 and M-2", without: "M-1 and M-2" });
    expect(report.allocationDiffers).toBe(0);
  });

  it("agrees with a policy and a caseload written without the factor", () => {
    const { faith: _, ...factors } = policy.factors;
    const written = compile({ ...policy, factors }, { plugins });
    fc.assert(
      fc.property(caseload(model, { clients: 4, mentors: 5 }), (cases) => {
        const plain = cases.clients.map((one) => ({
          ...one,
          wishes: (one.wishes as readonly string[]).filter((wish) => !/^faith[:=]/.test(wish)),
        }));
        const without = shortlist(written, { ...cases, clients: plain }, { top: 1 });
        const before = shortlist(model, cases, { top: 1 });
        const changed = before.filter(
          (list, i) => list.matches[0]?.mentor !== without[i]!.matches[0]?.mentor,
        );
        const report = compareWithout(model, cases, ["faith"]);
        expect(report.firstDiffers).toBe(changed.length);
        for (const { client: id, first, regret } of report.clients) {
          const list = without.find((one) => one.client === id)!;
          expect(first.without).toBe(list.matches[0]?.mentor ?? null);
          if (regret !== null) expect(regret).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("an explainer", () => {
  it("gives the same bytes whatever the order of rows and columns", () => {
    fc.assert(
      fc.property(caseload(model, { clients: 2, mentors: 4 }), (cases) => {
        const turn = (list: readonly RawRecord[]) =>
          [...list].reverse().map((one) => Object.fromEntries(Object.entries(one).reverse()));
        const all = ({ clients, mentors }: CaseloadTables) => {
          const ask = explainer(model, { clients, mentors });
          const [first] = ask.mentors;
          return canonical(
            ask.clients.map((one) => [
              first === undefined ? null : ask.pair(one, first),
              ask.conflict(one),
              ask.questions(one),
              ask.nearMisses(),
            ]),
          );
        };
        expect(all({ clients: turn(cases.clients), mentors: turn(cases.mentors) })).toBe(all(cases));
      }),
      { numRuns: 30 },
    );
  });

  it("answers a mistyped id with the nearest right one", () => {
    const ask = asking("halal");
    expect(() => ask.pair("C-2", "M-x")).toThrow("There is no client C-2. Did you mean C-1?");
  });
});

describe("how it is asked", () => {
  const who =
    /^(?:Ask (?:the client|M-[\w-]+): [^:]+\?|Find out about (?:the client|M-[\w-]+): [a-z][^:]+\.)$/;

  it("is a question that a coordinator can put to somebody, or what to find out of whom: never a title with a description", () => {
    let asked = 0;
    for (const { client: one, mentors } of [...faithCases, ...otherCases].slice(0, 8))
      for (const { id: field } of model.fieldsOf.get("client") ?? []) {
        if (["id", "status", "wishes", "extremism_type"].includes(field)) continue;
        const clients = [{ ...one, [field]: null }];
        const silent = mentors.map((other, i) => (i === 0 ? { ...other, slots: null, faith: null } : other));
        for (const { ask: says, about, id } of explainer(model, { clients, mentors: silent }).questions(
          String(one.id),
        )) {
          asked += 1;
          expect(says).toMatch(who);
          expect(says).toContain(about === "client" ? "the client" : id);
        }
      }
    expect(asked).toBeGreaterThan(20);
  });

  it("asks for the fact that is missing, of whoever it is about", () => {
    const who = { ...client, id: "C-1", extremism_type: "animal-rights", disclosure_wanted: null };
    const found = match(model, who, { ...mentor, id: "M-1", capacity: 1, disclosure: "open", slots: null });
    const asks = new Map(found.unknowns.map(({ field, ask }) => [field, ask]));
    expect(asks.get("client.disclosure_wanted")).toBe(
      "Ask the client: How much would you like a mentor to tell you about themselves?",
    );
    expect(asks.get("mentor.slots")).toBe("Ask M-1: When can you meet?");
    const { says } = found.contributions.find(({ factor }) => factor === "disclosure")!;
    expect(says).toBe(
      "Not known yet. Ask the client: How much would you like a mentor to tell you about themselves?",
    );
  });
});

describe("a mentor who was never vetted", () => {
  it("is vetted, and not vetted again: to renew is said where a vetting has lapsed", () => {
    const of = (facts: RawRecord) =>
      match(
        model,
        { id: "C-1", extremism_type: "animal-rights" },
        { id: "M-1", capacity: 1, ...facts },
      ).blockers.flatMap(({ rule, remedy }) => (rule.startsWith("vett") ? [`${rule}: ${remedy}`] : []));
    expect(of({ vetted: false })).toEqual([
      "vetted: Wait for the vetting, or apply for it.",
      "vetting-in-date: Once the vetting is clear, fill in until when it counts.",
    ]);
    expect(of({ vetted: true, vetting_expires: "2024-01-31" })).toEqual([
      "vetting-in-date: Renew the vetting.",
    ]);
  });

  it("is counted with the others, and each remedy is said once", () => {
    const mentors = [
      { id: "M-1", capacity: 1, vetted: false },
      { id: "M-2", capacity: 1, vetted: false },
      { id: "M-3", capacity: 1, vetted: true, vetting_expires: "2024-01-31" },
    ];
    const [list] = shortlist(
      model,
      { clients: [{ id: "C-1", extremism_type: "animal-rights" }], mentors },
      { top: 1 },
    );
    expect(list?.blocked.find(({ rule }) => rule === "vetting-in-date")).toMatchObject({
      mentors: 3,
      remedy: "Once the vetting is clear, fill in until when it counts. Renew the vetting.",
    });
  });
});
