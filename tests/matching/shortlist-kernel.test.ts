import {
  type CaseloadTables,
  canonical,
  compile,
  type Field,
  type Model,
  type RawRecord,
} from "@waymark/core";
import { eachShortlist, type Match, match, shortlist, shortlistScores } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tieKey } from "../../packages/matching/src/score/tie.js";
import { caseload } from "../support/caseloads.js";

const words = ["a", "b", "c"];
const field = (id: string, kind: Field["kind"]): Field => ({
  ...{ id, title: id, kind, sensitivity: "ordinary", describes: id },
  ...(kind.startsWith("categor") ? { values: words.map((one) => ({ id: one, title: one })) } : {}),
});
const fields = [
  ...[field("n", "integer"), field("b", "boolean"), field("w", "category"), field("s", "categories")],
  ...[field("knows", "identifiers"), field("group", "identifiers"), field("house", "identifier")],
];

/** Conditions on a client and a mentor: of one side and of both, on ids that are only compared, and on one by its name. */
const condition = fc.constantFrom(
  ...[
    "client.n <= mentor.n",
    "client.n + mentor.n >= 4",
    "mentor.n >= 2",
    "client.b",
    "client.w == mentor.w",
  ],
  ...['mentor.w == "a"', "overlaps(client.s, mentor.s)", "shared(client.s, mentor.s) >= 2"],
  ...["count(common(client.s, mentor.s)) >= 1", "has(mentor.s, client.w)", "client.b and mentor.b"],
  ...["not has(mentor.knows, client.id)", "has(client.knows, mentor.id)", "client.house != mentor.house"],
  ...["not overlaps(client.group, mentor.group)", "shared(client.group, mentor.group) >= 1"],
  ...['client.house == "h-1" or mentor.b', "count(client.group) == count(mentor.group)"],
  "has(client.group, mentor.house) or has(mentor.group, client.house)",
  "(client.b ? client.house : client.id) == mentor.house",
);

const scale = fc
  .tuple(
    fc.array(fc.tuple(condition, fc.constantFrom(0, 2_500, 5_000, 10_000)), { maxLength: 3 }),
    fc.nat(10_000),
  )
  .map(([levels, points]) => ({
    source: "made up",
    levels: [
      ...levels.map(([when, of], i) => ({
        id: `level-${i}`,
        when: when as string | boolean,
        points: of,
        says: "So.",
      })),
      { id: "last", when: true, points, says: "Else." },
    ],
  }));

const scheme: fc.Arbitrary<Model> = fc
  .record({
    scales: fc.array(fc.tuple(scale, fc.nat(3), fc.constantFrom("similar" as const, "if-asked" as const)), {
      minLength: 2,
      maxLength: 6,
    }),
    rules: fc.array(fc.tuple(condition, fc.boolean()), { maxLength: 4 }),
    counts: fc.constantFrom("client.b", "client.n >= 1", true),
    seed: fc.nat(9),
    neutral: fc.nat(10_000),
  })
  .map(({ scales, rules, counts, seed, neutral }) => {
    const factors = scales.map(([similar], i) => ({
      ...{ id: `factor-${i}`, title: "F", summary: "Made up.", source: "made up", similar },
      ...(i === 1 ? { counts: { when: counts } } : {}),
    }));
    return compile(
      {
        ...{ name: "made-up", version: "1.0.0", title: "Made up", asOf: "2026-01-31", seed, neutral },
        factors: Object.fromEntries(
          scales.map(([, weight, mode], i) => [`factor-${i}`, { weight: 1 + weight * 1_000, mode }]),
        ),
      },
      {
        plugins: [
          {
            ...{ id: "made-up", version: "1.0.0", title: "Made up", source: "made up", factors },
            vocabulary: { client: fields, mentor: fields },
            rules: rules.map(([when, passes], i) => ({
              ...{ id: `rule-${i}`, title: "R", source: "made up", when, effect: "block" as const },
              ...{
                reason: "No.",
                unknown: "?",
                remedy: "None.",
                ...(passes ? { ifUnknown: "pass" as const } : {}),
              },
            })),
          },
        ],
      },
    );
  });

const record = (id: string, others: readonly string[]) =>
  fc.record(
    {
      ...{ id: fc.constant(id), n: fc.nat(3), b: fc.boolean(), w: fc.constantFrom(...words) },
      ...{
        s: fc.subarray(words),
        knows: fc.subarray([...others], { maxLength: Math.min(2, others.length) }),
      },
      group: fc.subarray(["g-1", "G1", "g-2", "rare-3"], { maxLength: 2 }),
      house: fc.constantFrom("h-1", "H-01", "h-2", "g-2"),
    },
    { requiredKeys: ["id"] },
  );

const many = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}-${i}`);
const people: fc.Arbitrary<CaseloadTables> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 24 }))
  .chain(([clients, mentors]) => {
    const [ofClients, ofMentors] = [many("C", clients), ["c_0", ...many("M", mentors)]];
    const wish = fc
      .tuple(fc.nat(1), fc.constantFrom("must", "never", "prefer", "any"))
      .map(([factor, word]) => [`factor-${factor}:${word}`]);
    return fc.record({
      clients: fc.tuple(
        ...ofClients.map((id) =>
          fc.tuple(record(id, ofMentors), fc.option(wish, { freq: 2 })).map(([one, wishes]) => ({
            ...one,
            ...(wishes ? { wishes } : {}),
          })),
        ),
      ),
      mentors: fc.tuple(
        ...ofMentors.map((id) => record(id, ofClients).map((one) => ({ ...one, capacity: 1 }))),
      ),
      overrides: fc.array(
        fc.tuple(fc.nat(clients - 1), fc.nat(mentors)).map(([i, k]) => ({
          ...{ client: ofClients[i]!, mentor: ofMentors[k]!, kind: "veto", by: "P-1", role: "chair" },
          ...{ date: "2026-01-01", reason: "So." },
        })),
        { maxLength: 2 },
      ),
    });
  });

/** Shortlists by looking at every pair by itself, and sorting all of them. */
function plainly(model: Model, { clients, mentors, overrides = [] }: CaseloadTables, top: number) {
  const bars = (one: Match) => [
    ...one.blockers.map(({ rule }) => rule),
    ...(overrides.some(({ client, mentor }) => client === one.client && mentor === one.mentor)
      ? ["override:veto"]
      : []),
  ];
  return [...clients]
    .filter(({ status }) => status !== "closed")
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
    .map((client) => {
      const all = mentors.map((mentor) => match(model, client as RawRecord, mentor as RawRecord));
      const found = all.filter((one) => bars(one).length === 0);
      const key = (mentor: string) => tieKey(model.seed, String(client.id), mentor);
      found.sort(
        (a, b) => b.points - a.points || key(a.mentor) - key(b.mentor) || (a.mentor < b.mentor ? -1 : 1),
      );
      const rules = [...new Set(all.flatMap(bars))].map((rule) => {
        const kept = all.map(bars).filter((own) => own.includes(rule));
        return { rule, mentors: kept.length, alone: kept.filter((own) => own.length === 1).length };
      });
      rules.sort((a, b) => b.mentors - a.mentors || (a.rule < b.rule ? -1 : 1));
      return {
        ...{ client: client.id, eligible: found.length, considered: mentors.length, rules },
        matches: found.slice(0, top),
      };
    });
}

function agree(model: Model, cases: CaseloadTables, top: number): void {
  const plain = plainly(model, cases, top);
  const scored = plain.map(({ client, eligible, considered, matches }) => ({
    ...{ client, eligible, considered },
    mentors: matches.map(({ mentor, points, low, high }) => ({ mentor, points, low, high })),
  }));
  expect(canonical([...shortlistScores(model, cases, { top })])).toBe(canonical(scored));
  const lists = shortlist(model, cases, { top });
  expect(canonical(lists.map(({ matches }) => matches))).toBe(canonical(plain.map(({ matches }) => matches)));
  expect(
    lists.map(({ blocked }) => blocked.map(({ rule, mentors, alone }) => ({ rule, mentors, alone }))),
  ).toEqual(plain.map(({ rules }) => rules));
}

describe("shortlists by profiles and bounds", () => {
  it("are those that looking at every pair finds, to the byte, whatever the scheme", () => {
    fc.assert(fc.property(scheme, people, fc.integer({ min: 1, max: 30 }), agree), { numRuns: 100 });
  });

  it("are so under the policy of the West Midlands", () => {
    const model = compile(policy, { plugins: [westMidlands] });
    fc.assert(
      fc.property(
        caseload(model, { clients: 4, mentors: 12 }),
        fc.integer({ min: 1, max: 5 }),
        (cases, top) => agree(model, cases, top),
      ),
      { numRuns: 40 },
    );
  });

  it("are the same in shares, whoever works them out, and whatever the order of rows", () => {
    fc.assert(
      fc.property(scheme, people, fc.nat(12), (model, cases, cut) => {
        const whole = canonical([...eachShortlist(model, cases, { top: 3 })]);
        const turned = {
          ...cases,
          clients: [...cases.clients].reverse(),
          mentors: [...cases.mentors].reverse(),
        };
        const shares = (
          [
            [0, cut],
            [cut, 99],
          ] as const
        ).flatMap((share) => [...eachShortlist(model, turned, { top: 3, share })]);
        expect(canonical(shares)).toBe(whole);
      }),
      { numRuns: 40 },
    );
  });
});
