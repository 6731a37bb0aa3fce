import { canonical, type Model, readFact, type Value, WaymarkError } from "@waymark/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allSigned, bare, demoModel, engagements, valuesOf, wellRun } from "../../tests/demo.js";
import { riskOf } from "../compile/index.js";
import { assessRecord, assessRisk, register } from "../index.js";

const model = demoModel();
const item = (engagement: Record<string, unknown>, id: string) =>
  assessRisk(model, engagement).items.find((one) => one.id === id)!;

describe("assessRisk", () => {
  it("advises to continue where everything is as the report would have it", () => {
    const { advice, duties, unknowns } = assessRisk(model, wellRun);
    expect(advice).toMatchObject({ advice: "continue", reasons: [], conditions: [] });
    expect(duties.every(({ state }) => state === "not due")).toBe(true);
    expect(unknowns).toEqual([]);
  });

  it("says what is not known, item by item, and never takes it for zero", () => {
    const { advice, items, unknowns } = assessRisk(model, bare);
    expect(unknowns.length).toBe(41);
    expect(advice.advice).toBe("continue with conditions");
    const harm = items.find(({ id }) => id === "physical-harm")!;
    expect(harm.inherent).toMatchObject({ likelihood: 6_000, impact: 6_000, points: 3_600 });
    expect(harm.residual).toMatchObject({ points: 3_600, high: 10_000 });
    expect(harm.residual.low).toBeLessThan(1_000);
    expect(harm.settled).toBe(false);
  });

  it("scores likelihood × impact, and lowers it through barriers in series, in the order of their ids", () => {
    const risky = {
      ...wellRun,
      client_state: "hostile",
      violence: "recent",
      session_safety: "alarm;leaving",
    };
    const harm = item(risky, "physical-harm");
    // alarm: impact 10000 - 2000; flashpoint-exit: 8000 - 1600; pair: 6400 - 2560
    expect(harm.inherent).toEqual({
      likelihood: 8_000,
      impact: 10_000,
      points: 8_000,
      low: 8_000,
      high: 8_000,
    });
    expect(harm.residual).toEqual({
      likelihood: 3_840,
      impact: 8_000,
      points: 3_072,
      low: 3_072,
      high: 3_072,
    });
    const inPlace = harm.controls.filter(({ state }) => state === "in place");
    expect(inPlace.map(({ id }) => id)).toEqual(["alarm", "flashpoint-exit", "pair"]);
    expect(inPlace.reduce((sum, { effect }) => sum + effect, 0)).toBe(8_000 - 3_072);
    expect(harm.controls.find(({ id }) => id === "officer-present")).toMatchObject({
      state: "missing",
      effect: 1_536,
    });
  });

  it("raises the alarm over a duty, whatever the arithmetic", () => {
    const { advice, duties } = assessRisk(model, { ...wellRun, serious_threat: "serious" });
    expect(duties.filter(({ state }) => state === "due").map(({ id }) => id)).toEqual(["report-threat"]);
    expect(advice.advice).toBe("pause and review");
    expect(advice.conditions[0]).toBe("Report a serious threat: at once (Mentor).");
    for (const said of ["venting", "reported"])
      expect(
        assessRisk(model, { ...wellRun, serious_threat: said }).duties.map(({ state }) => state),
      ).not.toContain("due");
    expect(assessRisk(model, { ...wellRun, child_at_risk: "yes" }).advice.advice).toBe("pause and review");
    expect(assessRisk(model, { ...wellRun, mentor_danger: "yes" }).advice.advice).toBe("pause and review");
    expect(assessRisk(model, { ...wellRun, next_review: "2026-05-01" }).advice.advice).toBe(
      "pause and review",
    );
    expect(assessRisk(model, { ...wellRun, agreements: "none" }).advice.advice).toBe("pause and review");
  });

  it("asks where a duty may be due", () => {
    const { advice, duties } = assessRisk(model, { ...wellRun, child_at_risk: "" });
    expect(duties.find(({ id }) => id === "safeguard-child")?.state).toBe("unknown");
    expect(advice).toMatchObject({
      advice: "continue with conditions",
      conditions: ["Is a child at risk of harm?"],
    });
  });

  it("shows the report's chains", () => {
    const wrong = { ...wellRun, mentor_doubts: "serious", network_role: "leading", selection: "none" };
    const { categories } = assessRisk(model, wrong, { findings: allSigned });
    expect(categories.project.direct.item).toBe("wrong-mentor");
    expect(categories.client.propagated).toMatchObject({
      item: "radicalised",
      path: ["wrong-mentor", "radicalised"],
    });
    // The last step of that chain, to the organisations, is followed over the programme only.
    expect(categories.organisation.propagated.points).toBe(categories.organisation.direct.points);
    const clique = {
      ...wellRun,
      network_threats: "threats",
      network_role: "leading",
      mentor_support: "none",
      client_safety: "none",
    };
    const { mentor } = assessRisk(model, clique, { findings: allSigned }).categories;
    expect(mentor.propagated).toMatchObject({ item: "after-session", path: ["old-clique", "after-session"] });
    expect(mentor.propagated.added).toBeGreaterThan(0);
  });

  it("advises to stop safely, with a checklist, where something is to be expected and critical", () => {
    const { advice } = assessRisk(model, {
      ...wellRun,
      ...{
        client_state: "hostile",
        weapons_reachable: "yes",
        violence: "recent",
        pairing: "alone",
        session_safety: "none",
      },
    });
    expect(advice.advice).toBe("stop safely");
    expect(advice.exitChecklist.length).toBeGreaterThan(3);
    expect(advice.decides).toBe("Project Manager");
  });

  it("counts a control neither while it is planned, nor once it has lapsed", () => {
    const states = (state: "planned" | "in place" | "lapsed", until?: string) =>
      assessRisk(model, wellRun, {
        controls: [{ control: "pair", state, because: "seen on a visit", ...(until ? { until } : {}) }],
      })
        .items.find(({ id }) => id === "alone")!
        .controls.find(({ id }) => id === "pair")!.state;
    expect(states("planned")).toBe("planned");
    expect(states("lapsed")).toBe("lapsed");
    expect(states("in place", "2026-06-30")).toBe("in place");
    expect(states("in place", "2026-06-29")).toBe("lapsed");
    expect(() => states("in place", "29/02/2026")).toThrow(WaymarkError);
    const twice = { control: "pair", state: "planned", because: "x" } as const;
    expect(() => assessRisk(model, bare, { controls: [twice, twice] })).toThrow(/twice/);
    expect(() => assessRisk(model, bare, { controls: [{ ...twice, control: "prayer" }] })).toThrow(
      WaymarkError,
    );
  });

  it("lists every problem of a record at once", () => {
    expect(() => assessRisk(model, { id: "E1", venue: "moon", started: "31/02/2026" })).toThrow(WaymarkError);
  });

  it("has no total, and never says the word that it must not", () => {
    const text = canonical(assessRisk(model, bare));
    expect(text).not.toMatch(/terrorist/i);
    expect(text).not.toMatch(/"(total|score|rank)"/i);
  });
});

const signed = { findings: allSigned };

describe("the range", () => {
  it("is exact: it holds every completion of what is missing, and completions reach both ends", () => {
    fc.assert(
      fc.property(engagements, fc.nat(), (engagement, pick) => {
        const assessment = assessRecord(model, engagement, signed);
        const at = pick % assessment.items.length;
        const open = assessment.items[at]!;
        const names = open.unknowns.map(({ field }) => field);
        let completions: Record<string, Value>[] = [engagement];
        for (const name of names) {
          expect(readFact(name, { engagement })).toBeNull();
          const field = model.fields.get(name)!;
          completions = completions.flatMap((one) =>
            valuesOf(field).map((value) => ({ ...one, [field.id]: value })),
          );
          // Sampled, not whole, where there are very many; the ends are then not asked for.
          if (completions.length > 3_000) return;
        }
        const compiled = riskOf(model).risks[at]!;
        const points = completions.map((facts) => rated(facts, compiled.risk.id));
        expect(Math.min(...points)).toBe(open.residual.low);
        expect(Math.max(...points)).toBe(open.residual.high);
        expect(open.residual.points).toBeGreaterThanOrEqual(open.residual.low);
        expect(open.residual.points).toBeLessThanOrEqual(open.residual.high);
      }),
      { numRuns: 150 },
    );
  });

  it("of a category is its own: it holds that of every completion of what is missing", () => {
    fc.assert(
      fc.property(engagements, engagements, (some, other) => {
        const full = Object.fromEntries(
          Object.entries(some).map(([id, value]) => [id, value ?? other[id] ?? null]),
        );
        const [before, after] = [assessRecord(model, some, signed), assessRecord(model, full, signed)];
        for (const [id, { direct, propagated, low, high }] of Object.entries(before.categories)) {
          const then = after.categories[id]!;
          expect(then.direct.points).toBeGreaterThanOrEqual(direct.low);
          expect(then.direct.points).toBeLessThanOrEqual(direct.high);
          expect(then.propagated.points).toBeGreaterThanOrEqual(propagated.low);
          expect(then.propagated.points).toBeLessThanOrEqual(propagated.high);
          expect([propagated.low, propagated.high]).toEqual([low, high]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("only narrows as more becomes known", () => {
    fc.assert(
      fc.property(engagements, engagements, (one, other) => {
        const more = Object.fromEntries(
          Object.entries(one).map(([key, value]) => [key, value ?? other[key] ?? null]),
        );
        const [before, after] = [assessRecord(model, one, signed), assessRecord(model, more, signed)];
        before.items.forEach(({ residual }, i) => {
          expect(after.items[i]!.residual.low).toBeGreaterThanOrEqual(residual.low);
          expect(after.items[i]!.residual.high).toBeLessThanOrEqual(residual.high);
        });
        for (const [name, category] of Object.entries(before.categories)) {
          const narrowed = after.categories[name as "client"];
          expect(narrowed.low).toBeGreaterThanOrEqual(category.low);
          expect(narrowed.high).toBeLessThanOrEqual(category.high);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The models of one risk each, so that thousands of completions do not each rate the whole catalogue. */
const ofOneRisk = new Map<string, Model>();

function rated(facts: Record<string, Value>, id: string): number {
  const alone =
    ofOneRisk.get(id) ??
    demoModel({ risks: [riskOf(model).risks.find(({ risk }) => risk.id === id)!.risk], influences: [] });
  ofOneRisk.set(id, alone);
  return assessRecord(alone, facts, signed).items[0]!.residual.points;
}

describe("identity", () => {
  it("changes no byte of any assessment, whoever client and mentor are", () => {
    const faiths = fc.constantFrom("a", "b", "c", "");
    fc.assert(
      fc.property(engagements, faiths, faiths, (engagement, one, other) => {
        const asCell = (value: Value) =>
          Array.isArray(value) ? (value.length ? value.join(";") : "none") : value;
        const raw = Object.fromEntries(
          Object.entries(engagement).map(([key, value]) => [
            key,
            key.match(/^(started|last_|next_)/) ? "" : asCell(value),
          ]),
        );
        const of = (client: string) => ({ ...raw, started: "2026-01-05", client: `C-${client}` });
        expect(canonical(assessRisk(model, of(one)))).toBe(canonical(assessRisk(model, of(other))));
        for (const field of ["faith", "gender"])
          expect(() => assessRisk(model, { ...of(one), [field]: other })).toThrow(`engagement.${field}`);
      }),
      { numRuns: 200 },
    );
  });
});

describe("register", () => {
  it("is flat, sorted, and does not hang on the order of assessments", () => {
    const assessments = [bare, { ...wellRun, id: "E0" }].map((one) => assessRisk(model, one));
    const rows = register(assessments);
    expect(rows).toEqual(register([...assessments].reverse()));
    expect(rows.length).toBe(2 * riskOf(model).risks.length);
    expect(rows[0]?.engagement).toBe("E0");
    for (const row of rows)
      for (const value of Object.values(row)) expect(["string", "number"]).toContain(typeof value);
  });
});
