import { compile, type Model, type Scale } from "@waymark/core";
import {
  assessRisk,
  type ControlState,
  type Recomputed,
  type RiskCategory,
  recompute,
  riskOf,
  type ScaleTable,
  type ScoreTables,
  scoreString,
  scoreTables,
  tablesMark,
  writeScore,
} from "@waymark/risk";
import { advice, riskBlocks, riskCategories, riskFields } from "@waymark/risk/library";
import { type SeededIntegers, seededIntegers } from "@waymark/statistics";

/** The order in which fields are drawn: published vectors stay the same wherever a piece brings its fields. */
const inDrawingOrder =
  "venue weapons_reachable client_state violence challenge pairing session_safety mentor_experience training mentor_strain boundary_concern mentor_support last_supervision mentor_exposed network_threats network_role client_safety agreements last_session last_feedback next_review progress use_of_sessions dependence monitoring recording exit_plan serious_threat child_at_risk mentor_danger selection mentor_doubts funding media_interest community_view delivery oversight governance"
    .split(" ")
    .map((id) => riskFields.find((field) => field.id === id)!);

/** One vector: the mark of its tables, a score string, and what it comes to, in short keys. */
export interface Vector {
  readonly score: string;
  readonly items: Readonly<Record<string, readonly (number | string)[]>>;
  readonly categories: Readonly<Record<RiskCategory, readonly number[]>>;
  readonly advice: string;
}

/** The facts from which a vector's levels come, in the words of the catalogue. */
export interface VectorFacts {
  /** The line of vectors.jsonl, from 1. */
  readonly line: number;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** How many vectors are over the whole catalogue. */
const overCatalogue = 400;

/** A model with the whole catalogue. */
export function catalogueModel(): Model {
  const plugin = { id: "report", version: "1.0.0", title: "The report's risks", source: "§6", ...riskBlocks };
  return compile(
    { name: "report", version: "1.0.0", title: "The report's risks", asOf: "2026-06-30", factors: {} },
    { plugins: [plugin] },
  );
}

/** Every table that the vectors are read with, by mark, and the vectors themselves. Same seed, same bytes. */
export function makeVectors(): {
  tables: Record<string, ScoreTables>;
  vectors: Vector[];
  facts: VectorFacts[];
} {
  const random = seededIntegers(20_100_801);
  const tables: Record<string, ScoreTables> = {};
  const vectors: Vector[] = [];
  const facts: VectorFacts[] = [];
  const add = (own: ScoreTables, score: string) => {
    tables[tablesMark(own)] = own;
    vectors.push({ score, ...expected(recompute(own, score)) });
  };
  const model = catalogueModel();
  const signed = riskOf(model).signedFacts.flatMap(({ field, values }) =>
    values.map((value) => ({
      ...({ factor: `${field}-${value}`, presence: "present", relevance: "relevant" } as const),
      ...{ reason: "Seen.", by: "P-2", on: "2026-06-20" },
    })),
  );
  for (let i = 0; i < overCatalogue; i++) {
    const raw = engagement(random, `E${i + 1}`);
    const barriers = i % 5 === 4 ? "strongest" : "series";
    add(scoreTables(model), scoreString(model, assessRisk(model, raw, { barriers, findings: signed })));
    const { id: _id, client: _client, mentor: _mentor, started: _started, ...own } = raw;
    facts.push({ line: vectors.length, facts: own });
  }
  for (let t = 0; t < 40; t++) {
    const own = smallTables(random);
    for (let i = 0; i < 50; i++) add(own, smallScore(random, own, `E${i + 1}`));
  }
  return { tables, vectors, facts };
}

/** When each level, control and duty of the catalogue holds: what leads from facts to a score string. */
export function conditions(): unknown {
  const model = catalogueModel();
  const levels = ({ levels: all }: Scale) => all.map(({ id, when }) => [id, when]);
  const { today: _, ...parameters } = model.policyFacts;
  return {
    parameters,
    risks: Object.fromEntries(
      riskOf(model).risks.map(({ risk: { id, likelihood, impact } }) => [
        id,
        { likelihood: levels(likelihood), impact: levels(impact) },
      ]),
    ),
    controls: Object.fromEntries([...riskOf(model).controls].map(([id, { control }]) => [id, control.when])),
    duties: Object.fromEntries(riskOf(model).duties.map(({ duty }) => [duty.id, duty.when])),
  };
}

function expected({ items, categories, advice }: Recomputed): Omit<Vector, "score"> {
  const list = ({ points, low, high }: { points: number; low: number; high: number }) => [points, low, high];
  return {
    items: Object.fromEntries(
      items.map(({ id, inherent, residual, band }) => [id, [...list(inherent), ...list(residual), band]]),
    ),
    categories: Object.fromEntries(Object.entries(categories).map(([id, range]) => [id, list(range)])),
    advice,
  };
}

function engagement(random: SeededIntegers, id: string): Record<string, unknown> {
  const facts: Record<string, unknown> = { id, client: "C1", mentor: "M1", started: "2026-01-05" };
  for (const field of inDrawingOrder) {
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
    category: riskCategories[random.next(4)]!.id,
    controls: controlIds.filter(() => random.next(2) === 1),
    likelihood: smallScale(random),
    impact: smallScale(random),
  }));
  const at = () => risks[random.next(risks.length)]!.id;
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
    bands: starts.map((from, i) => ({ id: `band-${i}`, from, advice: advice[i]!.word })),
    categories: riskCategories.map(({ id }) => id),
    advice: advice.map(({ word, goesOn, conditions }) => ({ word, goesOn, conditions })),
  };
}

/** Two to six levels in no order of points, some of them with the points of another. */
function smallScale(random: SeededIntegers): ScaleTable {
  const points = Array.from({ length: 2 + random.next(5) }, () => random.next(10_001));
  const levels = points.map((own, i) => ({
    id: `level-${i}`,
    points: random.next(5) === 0 ? points[0]! : own,
  }));
  return { neutral: random.next(10_001), levels };
}

const states: readonly ControlState[] = ["in place", "missing", "unknown", "planned", "lapsed"];

function smallScore(random: SeededIntegers, tables: ScoreTables, engagementId: string): string {
  const possible = ({ levels }: ScaleTable): string[] => {
    const ids = levels.map(({ id }) => id);
    const some = random.next(3) === 0 ? ids.filter(() => random.next(2) === 1) : [];
    return some.length > 0 ? some : [ids[random.next(ids.length)]!];
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
    risks: tables.risks.map(({ id, controls, likelihood, impact }) => ({
      id,
      likelihood: possible(likelihood),
      impact: possible(impact),
      controls: controls.map(() => states[random.next(states.length)]!),
    })),
  });
}
