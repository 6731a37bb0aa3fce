import { canonical, compile, type Field, type Plugin, type RecordValues, readCaseload } from "@waymark/core";
import {
  assessRecord,
  decide,
  escalations,
  type RiskAssessment,
  register,
  reviewEngagement,
  scoreString,
  simulate,
} from "@waymark/risk";
import { riskBlocks, riskFields } from "@waymark/risk/library";
import { type SeededIntegers, seededIntegers } from "@waymark/statistics";
import { describe, expect, it } from "vitest";

// 100 000 engagements take some minutes: node tests/risk/identity-100000.mjs
const { RISK_ENGAGEMENTS = "1500", RISK_SEED = "46" } = process.env;
const runs = Number(RISK_ENGAGEMENTS);

const identity = (id: string, sensitivity: Field["sensitivity"]): Field => ({
  ...{ id, title: id, kind: "category", sensitivity, describes: "Who somebody is." },
  values: ["a", "b", "c", "d"].map((value) => ({ id: value, title: value })),
});
const people = [
  identity("faith", "special category"),
  identity("gender", "identity"),
  identity("ethnicity", "special category"),
  identity("age_band", "identity"),
];
const known = identity("known_faith", "special category");
const plugin: Plugin = {
  ...{ id: "people", version: "1.0.0", title: "People", source: "none" },
  ...riskBlocks,
  vocabulary: {
    ...riskBlocks.vocabulary,
    engagement: [...riskFields, known],
    client: people,
    mentor: people,
  },
};
const model = compile(
  { name: "people", version: "1.0.0", title: "People", asOf: "2026-06-30", factors: {} },
  { plugins: [plugin] },
);

function facts(random: SeededIntegers): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const field of riskFields) {
    const values = (field.values ?? []).map(({ id }) => id);
    if (random.next(6) === 0) continue;
    if (field.kind === "boolean") found[field.id] = random.next(2) === 1;
    else if (field.kind === "date") found[field.id] = `2026-0${1 + random.next(7)}-1${random.next(10)}`;
    else if (field.kind === "category") found[field.id] = values[random.next(values.length)];
    else found[field.id] = values.filter(() => random.next(2) === 1);
  }
  return found;
}

/** Rows with values of their own in the columns named, or with those of somebody else: every column turned by itself. */
function dressed(
  rows: readonly Record<string, unknown>[],
  columns: readonly Field[],
  [seed, turned]: readonly [number, boolean],
): Record<string, unknown>[] {
  const random = seededIntegers(seed);
  const of = columns.map(({ id, values = [] }) => {
    const column = rows.map(() => values[random.next(values.length)]!.id);
    const by = 1 + random.next(rows.length - 1);
    return [id, (i: number) => column[(i + (turned ? by : 0)) % column.length]] as const;
  });
  return rows.map((row, i) => ({ ...row, ...Object.fromEntries(of.map(([id, at]) => [id, at(i)])) }));
}

/** A caseload, and the same with all that says who people are turned among them: clients, mentors, engagements. */
function twins(size: number, random: SeededIntegers) {
  const all = Array.from({ length: size }, (_, i) => i);
  const seed = random.next(1_000_000);
  const rows = all.map((i) => ({
    ...{ id: `E${i}`, client: `C${i}`, mentor: `M${i}`, started: "2026-01-05", ...facts(random) },
  }));
  return [false, true].map((turned) =>
    readCaseload(model, {
      clients: dressed(
        all.map((i) => ({ id: `C${i}` })),
        people,
        [seed, turned],
      ) as never,
      mentors: dressed(
        all.map((i) => ({ id: `M${i}`, capacity: 1 })),
        people,
        [seed + 1, turned],
      ) as never,
      engagements: dressed(rows, [known], [seed + 2, turned]) as never,
    }),
  );
}

const signed = { by: "P-7", role: "Project Manager", on: "2026-06-30", reason: "So we think." } as const;

/** All that leaves an assessment: the score string, the register, what is simulated, what is open, a decision. */
function outcome(assessment: RiskAssessment): string {
  const likelihood = [2_000, 6_000, 10_000] as const;
  const { advice } = assessment.advice;
  const duty = assessment.duties.find(({ state }) => state === "due")?.id;
  return [
    scoreString(model, assessment),
    canonical(register([assessment])),
    canonical(simulate(model, assessment, { seed: 7, runs: 3, ranges: [{ risk: "alone", likelihood }] })),
    canonical(escalations(assessment, [])),
    canonical(
      decide(
        assessment,
        duty === undefined
          ? {
              kind: "decision",
              decision: advice,
              conditions: ["Look again."],
              exitPlan: ["Told."],
              ...signed,
            }
          : { kind: "duty done", duty, ...signed },
      ),
    ),
  ].join("\n");
}

const size = 100;
/** What leaves an assessment takes longer than the assessment: of so many engagements, one. */
const every = runs > 10_000 ? 50 : 10;

describe("identity", () => {
  it(`changes no byte of what is said of risk, for clients, mentors and engagements (${runs} of them)`, {
    timeout: 1_800_000,
  }, () => {
    const random = seededIntegers(Number(RISK_SEED));
    let differ = 0;
    for (let run = 0; run < runs; run += size) {
      const [one, other] = twins(size, random);
      const rows = (read: typeof one): readonly RecordValues[] => read!.engagements;
      rows(one).forEach((row, i) => {
        if (row.known_faith !== rows(other)[i]!.known_faith) differ++;
        const [left, right] = [assessRecord(model, row), assessRecord(model, rows(other)[i]!)];
        // The same code gives the same order of keys, so that the same text is the same bytes.
        if (JSON.stringify(left) !== JSON.stringify(right)) expect(left).toEqual(right);
        if (i % every === 0) expect(outcome(left)).toBe(outcome(right));
      });
      const review = (read: typeof one) => canonical(reviewEngagement(model, read!, "E7", { runs: 5 }));
      if (run % (5 * size) === 0) expect(review(one)).toBe(review(other));
    }
    // The twins are not the same people.
    expect(differ).toBeGreaterThan(runs / 3);
  });
});
