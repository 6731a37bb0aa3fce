import {
  badInput,
  dayText,
  type Facts,
  type GivenRecord,
  type Model,
  type Plugin,
  type RawRecord,
  type RecordValues,
  requireRead,
  requireRecord,
  type Value,
} from "@waymark/core";
import { adviseOn } from "../advice/advice.js";
import { rightsOf } from "../advice/rights.js";
import { riskOf } from "../compile/index.js";
import type { BarrierMode } from "../controls/barriers.js";
import { type ControlRecord, controlStandings } from "../controls/control-states.js";
import type { DecisionRecord } from "../decisions/record.js";
import type { ObservedAnswer } from "../judgement/observed.js";
import type { FactorFinding } from "../judgement/record-factors.js";
import { rateCategories } from "../propagate/categories.js";
import type { RiskAssessment } from "./assessment.js";
import { doneFacts, withDone } from "./done-facts.js";
import { dutyStates } from "./duty-states.js";
import { factsRead } from "./facts-read.js";
import { rateRisk } from "./rate.js";
import { signedOnly } from "./signed-only.js";
import { mergeUnknowns, reasonsFor, withReasons } from "./unknowns.js";

/** What people recorded about an engagement beside its facts. */
export interface RiskEvidence {
  /** Controls that are planned, in place until a day, or lapsed, whatever the facts say. */
  readonly controls?: readonly ControlRecord[];
  /**
   * Why facts are left empty: findings on fields of the engagement, with presence `omitted`. And findings that stand by
   * words of facts which the scheme wants signed: without one such a word counts as not known. Others are not read.
   */
  readonly findings?: readonly FactorFinding[];
  /** Answers that somebody gave of the client and that raise a duty, whatever the facts say. */
  readonly observed?: readonly ObservedAnswer[];
  /** Records of people’s decisions, of a chain that was found whole: a duty that they say was done is due no more. */
  readonly decisions?: readonly DecisionRecord[];
  /** How controls combine: each takes a share of what the one before left (the default), or only the strongest counts. */
  readonly barriers?: BarrierMode;
}

/**
 * The risks of one engagement: every item of the catalogue before and after its controls, the four categories with
 * what reached them from elsewhere, duties, and advice with reasons. Advice only: people decide.
 *
 * @param engagement the record as it comes in, from a spreadsheet or an application; blank means not known
 * @param evidence what people recorded beside the facts
 * @returns an assessment whose every number is whole points; the same facts give the same bytes
 * @throws WaymarkError with every problem of the record; `bad-barriers`; what is wrong with a control that was recorded
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const assessed = assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05", serious_threat: "serious" });
 * assessed.duties.find(({ state }) => state === "due").id; // => "report-threat"
 * assessed.advice.advice; // => "pause and review"
 * ```
 */
export function assessRisk<Plugins extends readonly Plugin[], const Engagement>(
  model: Model<Plugins>,
  engagement: GivenRecord<Plugins, "engagement", Engagement>,
  evidence?: RiskEvidence,
): RiskAssessment;
export function assessRisk(model: Model, engagement: RawRecord, evidence: RiskEvidence = {}): RiskAssessment {
  return assessRecord(model, requireRecord(model, "engagement", engagement), evidence);
}

/**
 * {@link assessRisk} for a record that was read already, as one of `openCaseload(model, caseload).records`.
 *
 * @throws WaymarkError `unknown-field` or `bad-value` where the record is not as it comes out of reading
 */
export function assessRecord(
  model: Model,
  record: RecordValues,
  evidence: RiskEvidence = {},
): RiskAssessment {
  requireRead(model, "engagement", record);
  const { engagement, unsigned } = signedOnly(model, record, evidence.findings);
  const facts: Facts = { engagement, policy: model.policyFacts };
  const barriers = evidence.barriers ?? "series";
  if (barriers !== "series" && barriers !== "strongest")
    throw badInput(
      "bad-barriers",
      "evidence.barriers",
      "Controls do not combine in this way.",
      "Write series or strongest.",
    );
  const standings = controlStandings(model, facts, evidence.controls);
  const reasons = new Map([...reasonsFor(evidence.findings), ...unsigned]);
  const {
    risks,
    steps: { review },
  } = riskOf(model);
  const duties = withDone(
    dutyStates(model, facts, evidence.observed).map((duty) => withReasons(duty, reasons)),
    String(engagement.id),
    model.asOf,
    evidence.decisions,
  );
  const settled = doneFacts(model, facts, duties);
  const ratedOn = (given: Facts) =>
    risks
      .map((risk) => rateRisk(model, risk, given, standings, barriers))
      .map((item) => withReasons(item, reasons));
  const items = ratedOn(settled);
  const advice = adviseOn(model, items, duties);
  const before =
    advice.done.length === 0
      ? advice
      : adviseOn(
          model,
          ratedOn(facts),
          duties.map((duty) => ({ ...duty, done: null })),
        );
  return {
    engagement: String(engagement.id),
    started: dayOf(engagement.started),
    nextReview: review === undefined ? null : dayOf(engagement[review]),
    model: {
      name: model.name,
      version: model.version,
      fingerprint: model.fingerprint,
      rules: riskOf(model).ratingMark,
    },
    asOf: model.asOf,
    barriers,
    items,
    programmeControls: Object.fromEntries(
      heldControls(model).map((id) => [id, standings.get(id)!.state] as const),
    ),
    categories: rateCategories(model, items),
    advice: { ...advice, reasonsBefore: before.reasons },
    rights: rightsOf(model),
    duties,
    dutiesDue: duties.filter(({ state, done }) => state === "due" && done === null).length,
    facts: factsRead(model, settled),
    unknowns: mergeUnknowns([...duties, ...items].flatMap(({ unknowns }) => unknowns)),
  };
}

/** Controls of the risks that the programme holds, each once, in the order of ids. */
function heldControls(model: Model): string[] {
  return [...new Set(riskOf(model).held.flatMap(({ risk }) => risk.controls))].sort();
}

function dayOf(value: Value | undefined): string | null {
  return typeof value === "number" ? dayText(value) : null;
}
