import {
  badInput,
  type Caseload,
  type CaseloadTables,
  dayText,
  derived,
  derivedKey,
  longDay,
  type Model,
  openCaseload,
  type RecordValues,
} from "@waymark/core";
import type { ControlRecord } from "../controls/control-states.js";
import type { AssessedRange, ThreePoints } from "./assessed-ranges.js";
import type { Judgement } from "./judge.js";
import { type ObservedAnswer, observedAnswers } from "./observed.js";
import type { FactorFinding, Presence, Relevance } from "./record-factors.js";

/** What people wrote down of one engagement, beside its facts. Only what stands: a later word replaces an earlier. */
export interface EngagementEvidence {
  readonly controls: readonly ControlRecord[];
  readonly judgements: readonly Judgement[];
  readonly findings: readonly FactorFinding[];
  readonly ranges: readonly AssessedRange[];
  /** Answers that somebody gave of the client since the engagement started, and that raise a duty. */
  readonly observed: readonly ObservedAnswer[];
}

/** Nothing written down. */
export const noEvidence: EngagementEvidence = Object.freeze({
  controls: Object.freeze([]),
  judgements: Object.freeze([]),
  findings: Object.freeze([]),
  ranges: Object.freeze([]),
  observed: Object.freeze([]),
});

/**
 * What people wrote down of each engagement in `controls.csv`, `judgements.csv`, `findings.csv` and `ranges.csv`, and
 * the answers in `observations.csv` that raise a duty.
 * Of two records on the same control, factor or risk the one of the later day stands. Judgements of different people,
 * or in different roles, stand side by side; the same person’s later judgement of a category replaces the earlier.
 * Records of a day after the model’s own are not read yet.
 *
 * Worked out once for an open caseload.
 *
 * @param caseload an open caseload, its records, or plain tables
 * @returns by engagement; an engagement of which nothing is written down is not in it
 * @throws WaymarkError `defined-twice` where two records of one day contradict each other; `bad-range`
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const signed = { by: "P-7", role: "Project Manager", date: "2026-06-01", reason: "Booked for July." };
 * const read = readCaseload(model, { clients: [{ id: "C1" }], mentors: [{ id: "M1", capacity: 1 }], engagements: [{ id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" }], controls: [{ engagement: "E1", control: "pair", state: "planned", ...signed }] });
 * evidenceOf(model, read).get("E1").controls[0].state; // => "planned"
 * ```
 */
export function evidenceOf(
  model: Model,
  caseload: Caseload | CaseloadTables,
): ReadonlyMap<string, EngagementEvidence> {
  return derived(openCaseload(model, caseload), evidenceKey, gather);
}

const evidenceKey = derivedKey<ReadonlyMap<string, EngagementEvidence>>("evidence by engagement");

function gather({ model, records: read }: Caseload): ReadonlyMap<string, EngagementEvidence> {
  const controls = latest(read.controls ?? [], model, "controls", ({ control }) => String(control));
  const judgements = latest(read.judgements ?? [], model, "judgements", ({ category, by, role }) =>
    [category, by, role].join(" "),
  );
  const findings = latest(read.findings ?? [], model, "findings", ({ factor }) => String(factor));
  const ranges = latest(read.ranges ?? [], model, "ranges", ({ risk }) => String(risk));
  const observed = observedAnswers(model, read);
  const ids = new Set([controls, judgements, findings, ranges, observed].flatMap((map) => [...map.keys()]));
  return new Map(
    [...ids].sort().map((id) => [
      id,
      {
        controls: (controls.get(id) ?? []).map(controlRecord),
        judgements: (judgements.get(id) ?? []).map(judgement),
        findings: (findings.get(id) ?? []).map(finding),
        ranges: (ranges.get(id) ?? []).map(assessedRange),
        observed: observed.get(id) ?? [],
      },
    ]),
  );
}

/** Records by engagement, those that stand, in the order of what they are about. */
function latest(
  records: readonly RecordValues[],
  { today }: Model,
  list: string,
  about: (record: RecordValues) => string,
): ReadonlyMap<string, readonly RecordValues[]> {
  const standing = new Map<string, Map<string, RecordValues>>();
  for (const record of records) {
    if (Number(record.date) > today) continue;
    const engagement = String(record.engagement);
    const own = standing.get(engagement) ?? new Map<string, RecordValues>();
    const before = own.get(about(record));
    if (before !== undefined && before.date === record.date)
      throw badInput(
        "defined-twice",
        `${list}.${engagement}`,
        `Two records of ${longDay(dayText(Number(record.date)))} are about the same.`,
        "Keep the one that stands.",
      );
    if (before === undefined || Number(before.date) < Number(record.date)) own.set(about(record), record);
    standing.set(engagement, own);
  }
  return new Map(
    [...standing].map(([id, own]) => [
      id,
      [...own].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record),
    ]),
  );
}

function controlRecord({ control, state, until, reason }: RecordValues): ControlRecord {
  return {
    control: String(control),
    state: worded(state) as ControlRecord["state"],
    ...(typeof until === "number" ? { until: dayText(until) } : {}),
    because: String(reason),
  };
}

function judgement({ category, band, by, role, date, reason }: RecordValues): Judgement {
  return {
    category: category as Judgement["category"],
    band: String(band),
    by: String(by),
    role: String(role),
    on: dayText(Number(date)),
    reasons: [String(reason)],
  };
}

function finding({ factor, presence, relevance, reason, by, date }: RecordValues): FactorFinding {
  return {
    factor: String(factor),
    presence: worded(presence) as Presence,
    relevance: worded(relevance) as Relevance,
    reason: String(reason),
    by: String(by),
    on: dayText(Number(date)),
  };
}

function assessedRange(record: RecordValues): AssessedRange {
  const three = (scale: "likelihood" | "impact"): ThreePoints | undefined => {
    const points = ["lowest", "likely", "highest"].map((point) => record[`${scale}_${point}`] ?? null);
    if (points.every((one) => one === null)) return undefined;
    const rising = points.every(
      (one, i) => typeof one === "number" && (i === 0 || one >= Number(points[i - 1])),
    );
    if (!rising)
      throw badInput(
        "bad-range",
        `ranges.${String(record.engagement)}.${String(record.risk)}`,
        `The ${scale} is not lowest, likely, highest.`,
        "Give all three, rising, or leave all three empty.",
      );
    return points as unknown as ThreePoints;
  };
  const [likelihood, impact] = [three("likelihood"), three("impact")];
  return { risk: String(record.risk), ...(likelihood && { likelihood }), ...(impact && { impact }) };
}

/** A word of a spreadsheet as the engine writes it: `in-place` is `in place`. */
function worded(value: RecordValues[string] | undefined): string {
  return String(value).replaceAll("-", " ");
}
