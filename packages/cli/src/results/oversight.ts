import {
  type ChainVerdict,
  type DecisionRecord,
  type EngagementReview,
  type Escalation,
  escalations,
  type HeatMap,
  heatMaps,
  type ProgrammeRisk,
  programmeRisks,
  type RiskAssessment,
  reviewEngagement,
  verifyDecisions,
} from "@waymark/risk";
import type { Folder } from "../folder/read.js";

/** What those who answer for the scheme look at: what to bring to whom, what was decided, and the programme's risks. */
export interface Oversight {
  readonly escalations: readonly (Escalation & { readonly engagement: string })[];
  readonly decisions: readonly DecisionRecord[];
  readonly chain: ChainVerdict;
  /** Engagements that somebody must look at, reviewed in full. */
  readonly reviews: readonly EngagementReview[];
  readonly heatMaps: readonly HeatMap[];
  readonly programme: readonly ProgrammeRisk[];
}

/** Work out what must be brought to somebody, from the assessments of the engagements that go on. */
export function oversightOf(
  { model, read, decisions }: Folder,
  assessments: readonly RiskAssessment[],
): Oversight {
  const open = assessments.flatMap((assessment) =>
    escalations(assessment, decisions).map((one) => ({ engagement: assessment.engagement, ...one })),
  );
  const urgent = assessments.filter(
    ({ engagement, advice }) =>
      ["pause and review", "stop safely"].includes(advice.advice) ||
      open.some((one) => one.engagement === engagement),
  );
  return {
    escalations: open,
    decisions,
    chain: verifyDecisions(decisions),
    reviews: urgent.map(({ engagement }) =>
      reviewEngagement(model, read, engagement, { decisions, runs: 0 }),
    ),
    heatMaps: heatMaps(assessments),
    programme: programmeRisks(model, assessments),
  };
}
