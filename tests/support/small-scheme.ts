import { type CaseloadTables, compile, definePlugin, type Field, type Model } from "@waymark/core";
import type { AllocationChoice } from "@waymark/matching";
import fc from "fast-check";

const field = (id: string, kind: Field["kind"], more: Partial<Field> = {}): Field => ({
  ...{ id, title: id, kind, sensitivity: "ordinary", describes: id },
  ...more,
});
const kinds = [
  { id: "a", title: "a" },
  { id: "b", title: "b" },
  { id: "c", title: "c" },
];

/** A scheme of a few fields, whose instances are small and varied enough to try every allocation of. */
export const smallPlugin = definePlugin({
  id: "small",
  version: "1.0.0",
  title: "Small",
  source: "made up",
  vocabulary: {
    client: [
      field("kinds", "categories", { values: kinds }),
      field("level", "integer", { min: 0, max: 9 }),
      field("two", "boolean"),
    ],
    mentor: [
      field("kind", "category", { values: kinds }),
      field("level", "integer", { min: 0, max: 9 }),
      field("house", "identifier"),
      field("rate", "integer", { min: 0, max: 100 }),
    ],
  },
  rules: [
    {
      ...{
        id: "kind",
        title: "Kind",
        source: "made up",
        effect: "block",
        reason: "Another kind.",
        unknown: "?",
      },
      ...{ remedy: "None.", reads: ["client.kinds", "mentor.kind"], when: "has(client.kinds, mentor.kind)" },
    },
  ],
  factors: [
    {
      ...{ id: "level", title: "Level", summary: "Near in level.", source: "made up" },
      similar: {
        source: "made up",
        reads: ["client.level", "mentor.level"],
        levels: [0, 1, 2, 3, 4, 5, 6, 7, 8]
          .map((gap) => ({
            id: `gap-${gap}`,
            ...{
              when: `abs(client.level - mentor.level) == ${gap}`,
              points: 10_000 - gap * gap * 110,
              says: "Near.",
            },
          }))
          .concat([{ id: "far", when: true as never, points: 0, says: "Far." }]),
      },
    },
  ],
  pairs: {
    source: "made up",
    wanted: { reads: ["client.two"], when: "client.two", says: "Two." },
    own: 3_000,
    rules: [
      {
        ...{
          id: "house",
          title: "House",
          source: "made up",
          reason: "One house.",
          unknown: "?",
          remedy: "None.",
        },
        ...{ reads: ["mentor.house", "second.house"], when: "mentor.house != second.house" },
      },
    ],
    scales: [
      {
        ...{ id: "spread", title: "Spread", source: "made up", weight: 4_000 },
        scale: {
          source: "made up",
          reads: ["mentor.level", "second.level"],
          levels: [
            { id: "wide", when: "mentor.level - second.level >= 4", points: 10_000, says: "Wide." },
            { id: "some", when: "mentor.level - second.level >= 1", points: 6_000, says: "Some." },
            { id: "none", when: true, points: 0, says: "None." },
          ],
        },
      },
    ],
  },
});

/** The model of the small scheme with what a policy settles about allocations. */
export function smallModel(allocation: AllocationChoice = {}): Model {
  return compile(
    {
      ...{ name: "small", version: "1.0.0", title: "Small", asOf: "2026-01-31", allocation },
      factors: { level: { weight: 1_000, mode: "similar" } },
    },
    { plugins: [smallPlugin] },
  );
}

/** A small caseload: clients of any urgency, some of whom are to have two mentors; vetoes. */
export function smallCaseload(most: {
  clients: number;
  mentors: number;
  pairs?: number;
}): fc.Arbitrary<CaseloadTables> {
  const { clients, mentors, pairs = 3 } = most;
  const client = (id: string) =>
    fc.record({
      id: fc.constant(id),
      kinds: fc.subarray(["a", "b", "c"], { minLength: 1 }),
      level: fc.integer({ min: 0, max: 9 }),
      two: fc.boolean(),
      urgency: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 4 }),
    });
  const mentor = (id: string) =>
    fc.record({
      id: fc.constant(id),
      capacity: fc.integer({ min: 0, max: 2 }),
      kind: fc.constantFrom("a", "b", "c"),
      level: fc.integer({ min: 0, max: 9 }),
      house: fc.constantFrom("h-1", "h-2", "h-3"),
      rate: fc.integer({ min: 0, max: 9 }),
    });
  const veto = (client: string, mentor: string) => ({
    ...{ client, mentor, kind: "veto", by: "P-1", role: "chair", date: "2026-01-01", reason: "Said so." },
  });
  return fc
    .tuple(
      fc
        .integer({ min: 1, max: clients })
        .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => client(`C-${i}`)))),
      fc
        .integer({ min: 0, max: mentors })
        .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => mentor(`M-${i}`)))),
      fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 2 }),
    )
    .map(([people, pool, vetoes]) => {
      let left = pairs;
      const some = people.map((one) => ({ ...one, two: one.two && left-- > 0 }));
      const overrides = vetoes
        .filter(() => pool.length > 0)
        .map(([i, k]) => veto(`C-${i % people.length}`, `M-${k % pool.length}`));
      return { clients: some, mentors: pool, overrides };
    });
}
