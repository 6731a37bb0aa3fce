import {
  badInput,
  type Caseload,
  type CaseloadTables,
  didYouMean,
  type Model,
  openCaseload,
  requireOptions,
} from "@waymark/core";
import { assessRecord } from "../assess/assess.js";
import type { RiskAssessment } from "../assess/assessment.js";
import { knownFirst } from "../assess/known.js";
import { type ChainVerdict, verifyDecisions, wholeRecords } from "../decisions/chain.js";
import { type Escalation, escalations } from "../decisions/escalations.js";
import type { DecisionRecord } from "../decisions/record.js";
import { evidenceOf, noEvidence } from "../judgement/evidence.js";
import { besideJudgement, type SideBySide } from "../judgement/judge.js";
import { recordFactors } from "../judgement/record-factors.js";
import { type Simulation, simulate } from "../judgement/simulate.js";
import { type BowTie, bowTie } from "../propagate/bow-tie.js";
import { isAboveLowest, isAboveLowestAt } from "../register/above-lowest.js";
import { type RankedRisk, rankedRisks } from "../register/ranking.js";
import { scoreString } from "../score/score-string.js";
import { type RaisedRisk, raisedRisks } from "./raised.js";

/** All that a review of one engagement has before it. Nothing in it ranks a person or adds a person up. */
export interface EngagementReview {
  readonly assessment: RiskAssessment;
  /** The assessment in one line, from which anyone recomputes it. */
  readonly score: string;
  /** The highest risks above the lowest band, each with causes, barriers and consequences. */
  readonly bowTies: readonly BowTie[];
  /** Risks that others raise above the lowest band, with the path. */
  readonly raised: readonly RaisedRisk[];
  /** How many risks rest in the lowest band, whatever others pass on to them: the register holds them. */
  readonly atLowest: number;
  readonly ranked: Readonly<Record<string, readonly RankedRisk[]>>;
  /** What people judged, beside the arithmetic. */
  readonly judgement: readonly SideBySide[];
  /** Needs and strengths that were found, and those that nobody has spoken of. */
  readonly factors: ReturnType<typeof recordFactors>;
  /** Over the ranges that assessors gave, with the policy's seed; null where no runs were asked for. */
  readonly simulation: Simulation | null;
  readonly decisions: readonly DecisionRecord[];
  /** Whether the whole chain is intact. Where it is not, records from the first wrong one on settle nothing. */
  readonly chain: ChainVerdict;
  readonly escalations: readonly Escalation[];
}

/** What a review is told. */
export interface ReviewOptions {
  /** The whole chain of decisions; only those of the engagement come back. */
  readonly decisions?: readonly DecisionRecord[];
  /** How many bow-ties: 3 where left out. */
  readonly bowTies?: number;
  /** Runs of the simulation: 2 000 where left out, none with 0. */
  readonly runs?: number;
}

/**
 * One engagement as it comes before a review: the assessment, what people judged beside it, bow-ties of the highest
 * risks, needs and strengths, what is not settled, decisions so far, and what must be brought to somebody.
 *
 * @param caseload an open caseload, its records, or plain tables
 * @param id the engagement's
 * @throws WaymarkError `unknown-id` where there is no such engagement
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const read = readCaseload(model, { clients: [{ id: "C1" }], mentors: [{ id: "M1", capacity: 1 }], engagements: [{ id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" }] });
 * reviewEngagement(model, read, "E1").bowTies.length; // => 3
 * ```
 */
export function reviewEngagement(
  model: Model,
  caseload: Caseload | CaseloadTables,
  id: string,
  options: ReviewOptions = {},
): EngagementReview {
  requireOptions(options, "options", "{ bowTies: 3 }", ["decisions", "bowTies", "runs"]);
  const opened = openCaseload(model, caseload);
  const read = opened.records;
  const engagement = read.engagements.find((one) => one.id === id);
  if (!engagement) {
    const known = read.engagements.map((one) => String(one.id));
    const hint = didYouMean(id, known, "engagement");
    throw badInput("unknown-id", "engagement", "There is no engagement with this id.", hint);
  }
  const evidence = evidenceOf(model, opened).get(id) ?? noEvidence;
  const { decisions = [], bowTies = 3, runs = 2_000 } = options;
  const chain = verifyDecisions(decisions);
  const whole = wholeRecords(decisions, chain);
  const assessment = assessRecord(model, engagement, { ...evidence, decisions: whole });
  const raised = raisedRisks(model, assessment).filter(({ points }) => isAboveLowestAt(model, points));
  const above = new Set([
    ...raised.map(({ risk }) => risk),
    ...assessment.items.filter((item) => isAboveLowest(model, item)).map(({ id }) => id),
  ]);
  return {
    assessment,
    score: scoreString(model, assessment),
    bowTies: [...assessment.items]
      .sort(knownFirst)
      .filter(({ id: risk }) => above.has(risk))
      .slice(0, bowTies)
      .map(({ id: risk }) => bowTie(model, assessment, risk)),
    raised,
    atLowest: assessment.items.length - above.size,
    ranked: rankedRisks(model, assessment),
    judgement: besideJudgement(model, assessment, evidence.judgements, evidence.ranges),
    factors: recordFactors(model, evidence.findings),
    simulation:
      runs === 0 ? null : simulate(model, assessment, { seed: model.seed, ranges: evidence.ranges, runs }),
    decisions: decisions.filter((one) => one.engagement === id),
    chain,
    escalations: escalations(assessment, whole),
  };
}
