import {
  canonical,
  compile,
  type Field,
  type Plugin,
  type SeededIntegers,
  seededIntegers,
} from "@waymark/core";
import { assessRisk, register, riskBlocks, riskFields } from "@waymark/risk";
import { describe, expect, it } from "vitest";

// 100 000 engagements take some minutes: RISK_ENGAGEMENTS=100000 npx vitest run tests/risk/identity.test.ts
// biome-ignore lint/suspicious/noUndeclaredEnvVars: a longer run of the same test, started by hand; turbo never caches it.
const runs = Number(process.env.RISK_ENGAGEMENTS ?? 1_500);

const identity = (id: string, sensitivity: Field["sensitivity"]): Field => ({
  ...{ id, title: id, kind: "category", sensitivity, describes: "Who somebody is." },
  values: ["a", "b", "c", "d"].map((value) => ({ id: value, title: value })),
});
const people = [
  identity("faith", "special category"),
  identity("gender", "identity"),
  identity("district", "identity"),
];
const plugin: Plugin = {
  ...{ id: "people", version: "1.0.0", title: "People", source: "none" },
  ...riskBlocks,
  vocabulary: {
    engagement: [...riskFields, identity("known_faith", "special category")],
    client: people,
    mentor: people,
  },
};
const model = compile(
  { name: "people", version: "1.0.0", title: "People", asOf: "2026-06-30", factors: {} },
  { plugins: [plugin] },
);

function engagement(random: SeededIntegers): Record<string, unknown> {
  const facts: Record<string, unknown> = { id: "E1", started: "2026-01-05" };
  for (const field of riskFields) {
    const values = (field.values ?? []).map(({ id }) => id);
    if (random.next(6) === 0) continue;
    if (field.kind === "boolean") facts[field.id] = random.next(2) === 1;
    else if (field.kind === "date") facts[field.id] = `2026-0${1 + random.next(7)}-1${random.next(10)}`;
    else if (field.kind === "category") facts[field.id] = values[random.next(values.length)];
    else facts[field.id] = values.filter(() => random.next(2) === 1);
  }
  return facts;
}

describe("identity", () => {
  it(`changes no byte of assessment or register (${runs} random engagements)`, {
    timeout: 1_800_000,
  }, () => {
    const random = seededIntegers(46);
    for (let run = 0; run < runs; run++) {
      const facts = engagement(random);
      // Everything that could say who the people are: their pseudonyms, and fields on the engagement itself.
      const dressed = (who: string) => ({
        ...facts,
        ...{ client: `C-${who}`, mentor: `M-${who}`, second_mentor: `S-${who}`, known_faith: who },
        ...{ faith: who, gender: who, district: who },
      });
      const [one, other] = ["a", "d"].map((who) => assessRisk(model, dressed(who)));
      if (canonical(one) !== canonical(other)) expect(one).toEqual(other);
      if (run % 100 === 0) expect(canonical(register([one!]))).toBe(canonical(register([other!])));
    }
  });
});
