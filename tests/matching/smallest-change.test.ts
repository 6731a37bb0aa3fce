import { compile, type Field, type Plugin, type RawRecord } from "@waymark/core";
import { explainer, match, shortlist } from "@waymark/matching";
import fc from "fast-check";
import { expect, it } from "vitest";

const words = ["x", "y", "z"];
const values = words.map((id) => ({ id, title: id }));
const field = (id: string, kind: Field["kind"], more: Partial<Field> = {}): Field => ({
  ...{ id, title: id, kind, sensitivity: "ordinary", describes: `${id}.` },
  ...more,
});
const change = "Change it.";

/** A scheme small enough to try everything: 288 states of a mentor, with terms that read two fields at once. */
const plugin: Plugin = {
  ...{ id: "small", version: "1.0.0", title: "Small", source: "made up for a test" },
  vocabulary: {
    client: [field("wants", "category", { values }), field("needs", "categories", { values })],
    mentor: [
      field("skills", "categories", { values, change }),
      field("ready", "boolean", { change }),
      field("way", "category", { values, change }),
      field("rate", "integer", { min: 0, max: 5, change }),
      field("fixed", "category", { values }),
      field("origin", "category", { values, sensitivity: "identity" }),
    ],
  },
  rules: [
    {
      ...{
        id: "able",
        title: "Able",
        source: "test",
        effect: "block",
        reads: ["client.wants", "mentor.ready", "mentor.skills"],
      },
      when: "mentor.ready or has(mentor.skills, client.wants)",
      ...{ reason: "Not able.", unknown: "Not known.", remedy: "Train." },
    },
    {
      ...{
        id: "cheap",
        title: "Cheap",
        source: "test",
        effect: "block",
        reads: ["mentor.rate", "mentor.fixed"],
      },
      when: 'mentor.rate <= 3 or mentor.fixed == "x"',
      ...{ reason: "Too dear.", unknown: "Not known.", remedy: "Agree another rate." },
    },
  ],
  factors: [
    {
      ...{ id: "skill", title: "Skill", summary: "Skill.", source: "test" },
      similar: {
        source: "test",
        reads: ["client.needs", "mentor.skills", "mentor.way"],
        levels: [
          {
            id: "all",
            when: 'shared(client.needs, mentor.skills) == count(client.needs) and mentor.way == "y"',
            points: 10_000,
            says: "All.",
          },
          { id: "some", when: "overlaps(client.needs, mentor.skills)", points: 6_000, says: "Some." },
          { id: "few", when: "count(mentor.skills) <= 1", points: 3_000, says: "Few." },
          { id: "none", when: true, points: 0, says: "None." },
        ],
      },
    },
    {
      ...{ id: "rate", title: "Rate", summary: "Rate.", source: "test" },
      similar: {
        source: "test",
        reads: ["mentor.rate"],
        levels: [
          { id: "low", when: "mentor.rate <= 1", points: 10_000, says: "Low." },
          { id: "high", when: true, points: 2_000, says: "High." },
        ],
      },
    },
    {
      ...{ id: "origin", title: "Origin", summary: "Origin.", source: "test" },
      similar: {
        source: "test",
        reads: ["mentor.origin"],
        levels: [
          { id: "same", when: 'mentor.origin == "x"', points: 10_000, says: "X." },
          { id: "other", when: true, points: 0, says: "Other." },
        ],
      },
    },
  ],
};
const stated = { justification: "For a test.", lawfulBasis: "For a test." };
const model = compile(
  {
    ...{ name: "small", version: "1.0.0", title: "Small", asOf: "2026-01-31" },
    factors: {
      skill: { weight: 5, mode: "similar" },
      rate: { weight: 3, mode: "similar" },
      origin: { weight: 2, mode: "similar", ...stated },
    },
  },
  { plugins: [plugin] },
);

/** How many changes one mentor is from another: each word of the set and each other field counts one. */
function distance(a: RawRecord, b: RawRecord): number {
  const [one, other] = [a.skills as string[], b.skills as string[]];
  const sets = words.filter((word) => one.includes(word) !== other.includes(word)).length;
  return sets + ["ready", "way", "rate"].filter((name) => a[name] !== b[name]).length;
}

const everySet = [0, 1, 2, 3, 4, 5, 6, 7].map((mask) => words.filter((_, i) => (mask >> i) & 1));
const states = everySet.flatMap((skills) =>
  [true, false].flatMap((ready) =>
    words.flatMap((way) => [0, 1, 2, 3, 4, 5].map((rate) => ({ skills, ready, way, rate }))),
  ),
);
const anyMentor = (id: string) =>
  fc.record({
    ...{ id: fc.constant(id), capacity: fc.constant(1), skills: fc.subarray(words), ready: fc.boolean() },
    ...{
      way: fc.constantFrom(...words),
      rate: fc.nat(5),
      fixed: fc.constantFrom(...words),
      origin: fc.constantFrom(...words),
    },
  });
const anyClient = fc.record({
  id: fc.constant("C"),
  wants: fc.constantFrom(...words),
  needs: fc.subarray(words),
});

it("is as small as trying every state of the mentor finds, for being eligible and for being first", () => {
  const steps: number[] = [];
  fc.assert(
    fc.property(
      anyClient,
      anyMentor("M"),
      anyMentor("N"),
      anyMentor("O"),
      (client, mentor, second, third) => {
        const { smallest } = explainer(model, { clients: [client], mentors: [mentor, second, third] }).pair(
          "C",
          "M",
        );
        const reached = states
          .map((state) => ({ ...mentor, ...state }))
          .map((other) => ({ other, steps: distance(mentor, other), found: match(model, client, other) }));
        const least = (list: typeof reached) =>
          Math.min(...list.map((one) => one.steps), Number.POSITIVE_INFINITY);
        const eligible = reached.filter(({ found }) => found.eligible);
        const [list] = shortlist(model, { clients: [client], mentors: [second, third] }, { top: 2 });
        const best = list!.matches[0]?.points ?? -1;
        const ahead = eligible.filter(({ found }) => found.points > best);
        // Where points are equal the rule for ties decides: that is asked of the shortlist.
        const level = eligible.filter(({ found }) => found.points === best);
        const wins = level.length > 0 && isFirst(client, [level[0]!.other, second, third]);
        for (const [change, wanted] of [
          [smallest.eligible, least(eligible)],
          [smallest.first, least(wins ? [...ahead, ...level] : ahead)],
        ] as const) {
          expect(change.proven).toBe(true);
          expect(change.steps?.length ?? Number.POSITIVE_INFINITY).toBe(wanted);
          if (change.steps) steps.push(wanted);
        }
      },
    ),
    { numRuns: 300, seed: 11 },
  );
  expect(steps.filter((one) => one >= 2).length).toBeGreaterThan(20);
});

function isFirst(client: RawRecord, mentors: readonly RawRecord[]): boolean {
  return shortlist(model, { clients: [client], mentors }, { top: 1 })[0]!.matches[0]?.mentor === "M";
}
