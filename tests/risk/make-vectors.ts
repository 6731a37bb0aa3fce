import {
  compile,
  type Model,
  type RiskCategory,
  riskCategories,
  type SeededIntegers,
  seededIntegers,
} from "@waymark/core";
import {
  assessRisk,
  type ControlState,
  type Recomputed,
  recompute,
  riskBlocks,
  riskFields,
  type ScoreTables,
  scoreString,
  scoreTables,
  tablesMark,
  writeScore,
} from "@waymark/risk";

/** One vector: the mark of its tables, a score string, and what it comes to, in short keys. */
export interface Vector {
  readonly score: string;
  readonly items: Readonly<Record<string, readonly (number | string)[]>>;
  readonly categories: Readonly<Record<RiskCategory, readonly number[]>>;
  readonly advice: string;
}

/** A model with the whole catalogue. */
export function catalogueModel(): Model {
  const plugin = { id: "report", version: "1.0.0", title: "The report's risks", source: "§6", ...riskBlocks };
  return compile(
    { name: "report", version: "1.0.0", title: "The report's risks", asOf: "2026-06-30", factors: {} },
    { plugins: [plugin] },
  );
}

/** Every table that the vectors are read with, by mark, and the vectors themselves. Same seed, same bytes. */
export function makeVectors(): { tables: Record<string, ScoreTables>; vectors: Vector[] } {
  const random = seededIntegers(20_100_801);
  const tables: Record<string, ScoreTables> = {};
  const vectors: Vector[] = [];
  const add = (own: ScoreTables, score: string) => {
    tables[tablesMark(own)] = own;
    vectors.push({ score, ...expected(recompute(own, score)) });
  };
  const model = catalogueModel();
  for (let i = 0; i < 150; i++) {
    const raw = engagement(random, `E${i + 1}`);
    const barriers = i % 5 === 4 ? "strongest" : "series";
    add(scoreTables(model), scoreString(model, assessRisk(model, raw, { barriers })));
  }
  for (let t = 0; t < 40; t++) {
    const own = smallTables(random);
    for (let i = 0; i < 50; i++) add(own, smallScore(random, own, `E${i + 1}`));
  }
  return { tables, vectors };
}

function expected({ items, categories, advice }: Recomputed): Omit<Vector, "score"> {
  const list = ({ points, low, high }: { points: number; low: number; high: number }) => [points, low, high];
  return {
    items: Object.fromEntries(
      items.map(({ id, inherent, residual, band }) => [id, [...list(inherent), ...list(residual), band]]),
    ),
    categories: {
      project: list(categories.project),
      mentor: list(categories.mentor),
      client: list(categories.client),
      organisation: list(categories.organisation),
    },
    advice,
  };
}

function engagement(random: SeededIntegers, id: string): Record<string, unknown> {
  const facts: Record<string, unknown> = { id, client: "C1", mentor: "M1", started: "2026-01-05" };
  for (const field of riskFields) {
    const values = (field.values ?? []).map((value) => value.id);
    if (random.next(8) === 0) continue;
    if (field.kind === "boolean") facts[field.id] = random.next(2) === 1;
    else if (field.kind === "date") facts[field.id] = `2026-0${1 + random.next(7)}-1${random.next(10)}`;
    else if (field.kind === "category") facts[field.id] = values[random.next(values.length)];
    else facts[field.id] = values.filter(() => random.next(2) === 1);
  }
  return facts;
}

/** Tables of no particular subject, with cycles, odd shares and odd bands: what arithmetic must get right. */
function smallTables(random: SeededIntegers): ScoreTables {
  const controlIds = Array.from({ length: 2 + random.next(5) }, (_, i) => `control-${i}`);
  const risks = Array.from({ length: 3 + random.next(6) }, (_, i) => ({
    id: `risk-${i}`,
    category: riskCategories[random.next(4)]!,
    controls: controlIds.filter(() => random.next(2) === 1),
  }));
  const at = () => risks[random.next(risks.length)]!.id;
  const advices = ["continue", "continue with conditions", "pause and review", "stop safely"] as const;
  const starts = [0, 1 + random.next(3_000), 3_001 + random.next(3_000), 6_001 + random.next(3_999)];
  return {
    risks,
    controls: Object.fromEntries(
      controlIds.map((id) => [
        id,
        { lowers: random.next(2) === 0 ? "likelihood" : "impact", by: random.next(10_001) } as const,
      ]),
    ),
    influences: Array.from({ length: random.next(16) }, () => ({
      from: at(),
      to: at(),
      strength: random.next(4) === 0 ? 10_000 : random.next(10_001),
    })),
    bands: starts.map((from, i) => ({ id: `band-${i}`, from, advice: advices[i]! })),
  };
}

const states: readonly ControlState[] = ["in place", "missing", "unknown", "planned", "lapsed"];

function smallScore(random: SeededIntegers, tables: ScoreTables, engagementId: string): string {
  const range = () => {
    const [low, points, high] = [0, 0, 0].map(() => random.next(10_001)).sort((a, b) => a - b) as [
      number,
      number,
      number,
    ];
    return random.next(3) === 0 ? { points, low, high } : { points, low: points, high: points };
  };
  return writeScore({
    ...{
      model: "demo",
      version: "1.0.0",
      tables: tablesMark(tables),
      asOf: "2026-06-30",
      engagement: engagementId,
    },
    barriers: random.next(3) === 0 ? "strongest" : "series",
    due: random.next(4) === 0 ? ["duty"] : [],
    open: random.next(4) === 0 ? ["question"] : [],
    risks: tables.risks.map(({ id, controls }) => ({
      id,
      likelihood: range(),
      impact: range(),
      controls: controls.map(() => states[random.next(states.length)]!),
    })),
  });
}
