import {
  type CaseloadTables,
  canonical,
  compile,
  type Model,
  type RawRecord,
  type Stance,
} from "@waymark/core";
import { compareStances, match, shortlist } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseload } from "../support/caseloads.js";

const plugins = [westMidlands];
const model = compile(policy, { plugins });
const ready = {
  ...{ capacity: 2, vetted: true, vetting_expires: "2027-06-01", standing: "accredited" },
  ...{ selected: true, trained: true, networks: [], knows_clients: [] },
};

/** The same caseload in reverse, its records' fields too. */
function reversed({ clients, mentors }: CaseloadTables): CaseloadTables {
  const turn = (list: readonly RawRecord[]) =>
    [...list].reverse().map((one) => Object.fromEntries(Object.entries(one).reverse()));
  return { clients: turn(clients), mentors: turn(mentors) };
}

describe("compareStances", () => {
  const client = {
    id: "C-1",
    extremism_type: "extreme-right-wing",
    consent: true,
    networks: [],
    needs: [],
    knowledge_needed: [],
  };
  const both = { specialisms: ["extreme-right-wing"], district: "dudley", helps_with: [] };
  const cases = {
    clients: [client],
    mentors: [
      { ...ready, ...both, id: "M-friend", befriending: "strong", interventionist: "none" },
      { ...ready, ...both, id: "M-challenge", befriending: "none", interventionist: "strong" },
      { ...ready, ...both, id: "M-middle", befriending: "some", interventionist: "some" },
    ],
  };
  const report = compareStances(model, cases, { top: 2 });
  const hard = report.stances.find(({ stance }) => stance === "hard-or-soft")!;
  const one = hard.clients[0]!;

  it("shows who comes first under hard and under soft (§4.3), and what choosing wrongly would cost", () => {
    expect(one.views.map(({ option, first }) => [option, first])).toEqual([
      ["hard", "M-challenge"],
      ["soft", "M-friend"],
    ]);
    expect(hard.firstDiffers).toBe(1);
    const moves = Object.fromEntries(one.moves.map(({ mentor, ranks }) => [mentor, ranks]));
    expect(moves).toEqual({ "M-challenge": [1, 3], "M-friend": [3, 1] });
    expect(one.regrets.every(({ points }) => points! > 0)).toBe(true);
  });

  it("finds the mentor who is safe either way, and who is in the top either way", () => {
    expect(one.safest!.mentor).toBe("M-middle");
    expect(one.safest!.regret).toBeLessThan(Math.min(...one.regrets.map(({ points }) => points!)));
    expect(one.robust).toEqual(["M-middle"]);
    expect(report.overall[0]!.robust).toContain("M-middle");
  });

  it("keeps what its options do not share with a stance that is taken, and says so; the written policy undoes it", () => {
    const written = { ...policy, stances: { "beliefs-or-strategies": "strategies" } };
    const taken = compile(written, { plugins });
    const found = (options?: { policy: object }) =>
      compareStances(taken, cases, options).stances.find(({ stance }) => stance === "beliefs-or-strategies")!;
    expect(found().taken).toBe("strategies");
    expect(found().notes[0]).toContain("factors.lived-experience.weight");
    expect(found({ policy: written }).notes).toEqual([]);
    const whole = compile({ ...policy, stances: { "beliefs-or-strategies": "beliefs" } }, { plugins });
    expect(found({ policy: written }).clients[0]!.views[0]!.points).toBe(
      shortlist(whole, cases, { top: 1 })[0]!.matches[0]!.points,
    );
    expect(() => compareStances(taken, cases, { policy })).toThrow("other");
  });

  it("leaves clients whom a stance does not concern as they are: theology and the far right (§4.2)", () => {
    const aq = { ...client, id: "C-2", extremism_type: "al-qaeda-influenced", faith: "islam" };
    const both = { ...cases, clients: [client, aq] };
    const concerned = (id: string) =>
      compareStances(model, both)
        .stances.find(({ stance }) => stance === id)!
        .clients.map((one) => one.client);
    expect(concerned("theology-or-whole-person")).toEqual(["C-2"]);
    expect(concerned("hard-or-soft")).toEqual(["C-1", "C-2"]);
    const taken = compile({ ...policy, stances: { "theology-or-whole-person": "theology" } }, { plugins });
    const lists = (using: Model) => shortlist(using, both, { top: 3 });
    const points = (using: Model, id: string) =>
      lists(using)
        .find((one) => one.client === id)!
        .matches.map((one) => one.points);
    expect(points(taken, "C-1")).toEqual(points(model, "C-1"));
    expect(match(taken, aq, cases.mentors[0]!).contributions).not.toEqual(
      match(model, aq, cases.mentors[0]!).contributions,
    );
  });

  it("gives no regret for a mentor whom the other option rules out", () => {
    const strict: Stance = {
      id: "strict-or-not",
      title: "Must a mentor be accredited?",
      source: "our coding",
      options: [
        { id: "strict", title: "Yes", changes: { rules: { accredited: "on" } } },
        { id: "loose", title: "No", changes: { rules: { accredited: "off" } } },
      ],
    };
    const strictModel = compile(policy, {
      plugins: [westMidlands, { id: "s", version: "1.0.0", title: "S", source: "none", stances: [strict] }],
    });
    const mentors = [
      { ...cases.mentors[0]!, standing: "applicant", interventionist: "strong" },
      cases.mentors[2]!,
    ];
    const stance = compareStances(strictModel, { clients: [client], mentors }).stances.find(
      ({ stance: id }) => id === "strict-or-not",
    )!;
    expect(stance.clients[0]!.regrets).toEqual([
      { chosen: "loose", under: "strict", points: null },
      { chosen: "strict", under: "loose", points: expect.any(Number) },
    ]);
    expect(stance.clients[0]!.safest!.mentor).toBe("M-middle");
  });

  it("puts nobody first whom a person has ruled out", () => {
    const veto = {
      ...{ client: "C-1", mentor: "M-friend", kind: "veto", by: "manager", role: "project manager" },
      ...{ date: "2026-09-01", reason: "Known to the family." },
    };
    const found = compareStances(model, { ...cases, overrides: [veto] });
    for (const { clients } of found.stances)
      for (const { views } of clients) for (const view of views) expect(view.first).not.toBe("M-friend");
  });

  it("refuses a top below 1", () => {
    expect(() => compareStances(model, cases, { top: 0 })).toThrow("options.top");
  });

  it("agrees with the shortlist under each option; robust mentors are in every top; no regret is below 0", () => {
    const underOption = new Map<string, Model>();
    for (const { id, options } of model.stances)
      for (const option of options)
        underOption.set(
          `${id}:${option.id}`,
          compile({ ...policy, stances: { [id]: option.id } }, { plugins }),
        );
    fc.assert(
      fc.property(caseload(model, { clients: 3, mentors: 5 }), (random) => {
        const found = compareStances(model, random, { top: 2 });
        for (const { stance, clients } of found.stances) {
          for (const { client: id, views, robust, regrets, safest } of clients) {
            for (const view of views) {
              const lists = shortlist(underOption.get(`${stance}:${view.option}`)!, random, { top: 2 });
              const list = lists.find((other) => other.client === id)!;
              expect(view.first).toBe(list.matches[0]?.mentor ?? null);
              expect(view.points).toBe(list.matches[0]?.points ?? null);
              for (const mentor of robust) expect(list.matches.map((m) => m.mentor)).toContain(mentor);
            }
            for (const { points } of regrets) expect(points ?? 0).toBeGreaterThanOrEqual(0);
            if (safest) {
              const worst = regrets.filter(({ points }) => points !== null).map(({ points }) => points!);
              if (worst.length === regrets.length)
                expect(safest.regret).toBeLessThanOrEqual(Math.max(...worst));
            }
            const overall = found.overall.find((other) => other.client === id)!;
            for (const mentor of overall.robust) expect(robust).toContain(mentor);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ["hard-or-soft", "hard", "M-hard"],
    ["hard-or-soft", "soft", "M-soft"],
    ["disclose-or-not", "disclose", "M-open"],
    ["disclose-or-not", "withhold", "M-closed"],
    ["plan-or-not", "plan", "M-notes"],
    ["plan-or-not", "feel-the-way", "M-none"],
  ])("%s: %s puts %s first, though the client would have the other", (stance, option, first) => {
    const alike = { specialisms: ["extreme-right-wing"] };
    const mentors = {
      "hard-or-soft": [
        { ...alike, id: "M-hard", styles: ["confrontational"], interventionist: "some", befriending: "some" },
        { ...alike, id: "M-soft", styles: ["listening"], interventionist: "some", befriending: "some" },
      ],
      "disclose-or-not": [
        { ...alike, id: "M-open", disclosure: "open" },
        { ...alike, id: "M-closed", disclosure: "guarded" },
      ],
      "plan-or-not": [
        { ...alike, id: "M-notes", recording: "notes-during" },
        { ...alike, id: "M-none", recording: "no-notes" },
      ],
    }[stance]!;
    const against = {
      style_wanted: "balanced",
      disclosure_wanted: option === "disclose" ? "guarded" : "open",
      recording_accepted: option === "plan" ? "no-notes" : "notes-during",
    };
    const people = {
      clients: [
        {
          ...{ id: "C-1", extremism_type: "extreme-right-wing", consent: true, risk_assessed: true },
          ...{ networks: [], ...against },
        },
      ],
      mentors: mentors.map((one) => ({ ...ready, ...one })),
    };
    const found = compareStances(model, people).stances.find((one) => one.stance === stance)!;
    expect(found.clients[0]!.views.find((view) => view.option === option)?.first).toBe(first);
  });

  it("gives the same bytes whatever the order of rows and columns", () => {
    fc.assert(
      fc.property(caseload(model, { clients: 4, mentors: 5 }), (random) => {
        expect(canonical(compareStances(model, reversed(random)))).toBe(
          canonical(compareStances(model, random)),
        );
      }),
      { numRuns: 6 },
    );
  });
});
