import { type Caseload, type CaseloadTables, type Model, openCaseload } from "@waymark/core";
import { rungOf } from "../advice/rights.js";
import type { RiskAssessment } from "../assess/assessment.js";
import type { RiskItem } from "../assess/item.js";
import { type ChainVerdict, verifyDecisions, wholeRecords } from "../decisions/chain.js";
import { type EngagementEscalation, escalations } from "../decisions/escalations.js";
import type { DecisionRecord } from "../decisions/record.js";
import { type ProgrammeRisk, programmeRisks } from "../programme/aggregate.js";
import { type HeatMap, heatMaps } from "../programme/heat-map.js";
import { programmeHeld } from "../programme/held.js";
import { type EngagementReview, reviewEngagement } from "./review.js";

/** What those who answer for a scheme look at: what to raise with which role, what was decided, and the programme's risks. */
export interface Oversight {
  /** By engagement. */
  readonly escalations: readonly EngagementEscalation[];
  readonly decisions: readonly DecisionRecord[];
  readonly chain: ChainVerdict;
  /** Engagements that somebody should look at, reviewed in full, without a simulation. */
  readonly reviews: readonly EngagementReview[];
  readonly heatMaps: readonly HeatMap[];
  readonly programme: readonly ProgrammeRisk[];
  /** The risks that the programme holds, rated once, from whether what had to be done was done. */
  readonly held: readonly RiskItem[];
}

/**
 * Everything that goes beyond one engagement: what must be raised with a role, whether the record of decisions is
 * whole, reviews of the engagements where the advice is to pause or to stop or where something is open. Also heat maps,
 * and the programme's own risks under disclosure control. Where the record is not whole, what stands from the first wrong
 * record on settles nothing.
 *
 * @param caseload an open caseload, its records, or plain tables
 * @param assessments of the engagements that go on
 * @param decisions the chain, as it was kept
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const engagement = { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05", child_at_risk: "yes" };
 * const read =(model, { clients: [{ id: "C1" }], mentors: [{ id: "M1", capacity: 1 }], engagements: [engagement] });
 * oversee(model, read, [assessRisk(model, engagement)], []).escalations[0].kind; // => "duty overdue"
 * ```
 */
export function oversee(
  model: Model,
  caseload: Caseload | CaseloadTables,
  assessments: readonly RiskAssessment[],
  decisions: readonly DecisionRecord[],
): Oversight {
  const opened = openCaseload(model, caseload);
  const chain = verifyDecisions(decisions);
  const whole = wholeRecords(decisions, chain);
  const open = assessments.flatMap((assessment) =>
    escalations(assessment, whole).map((one) => ({ engagement: assessment.engagement, ...one })),
  );
  const urgent = assessments.filter(
    ({ engagement, rights, advice: { advice } }) =>
      rungOf(rights, advice)?.needsDecision || open.some((one) => one.engagement === engagement),
  );
  return {
    escalations: open,
    decisions,
    chain,
    reviews: urgent.map(({ engagement }) =>
      reviewEngagement(model, opened, engagement, { decisions, runs: 0 }),
    ),
    heatMaps: heatMaps(model, assessments),
    programme: programmeRisks(model, assessments),
    held: programmeHeld(model, assessments, whole),
  };
}
