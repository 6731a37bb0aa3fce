import type { OwnList } from "@waymark/core";
import type { RaisingAnswer, RaisingTable } from "./answers-with-duties.js";
import type {
  AdviceRung,
  Band,
  Category,
  CompiledControl,
  CompiledDuty,
  CompiledRisk,
  Influence,
  PersonFactor,
  SignedFact,
} from "./schemas.js";
import type { RiskSteps } from "./steps.js";

/** What risk made of a policy and its plugins. */
export interface RiskModel {
  /** The risks that are rated for each engagement. */
  readonly risks: readonly CompiledRisk[];
  /** The risks that the programme holds: rated once, never beside an engagement. */
  readonly held: readonly CompiledRisk[];
  readonly controls: ReadonlyMap<string, CompiledControl>;
  readonly duties: readonly CompiledDuty[];
  /** The influences that are followed beside an engagement: none leads to what the programme holds. */
  readonly influences: readonly Influence[];
  /** Every influence of the scheme, as it is followed over the programme. */
  readonly programmeInfluences: readonly Influence[];
  readonly bands: readonly Band[];
  /** The steps of likelihood and of impact, the lowest first. */
  readonly steps: RiskSteps;
  /** Answers on observations that raise a duty, by what is observed and the answer, joined by a space. */
  readonly raises: ReadonlyMap<string, RaisingAnswer>;
  /** The tables of the scheme's own whose rows raise duties. */
  readonly raisingTables: readonly RaisingTable[];
  /** The categories of risk of the scheme, in its order. */
  readonly categories: readonly Category[];
  /** The words of advice, the mildest first. */
  readonly advice: readonly AdviceRung[];
  /** Words of facts that count once somebody has signed a finding on them. */
  readonly signedFacts: readonly SignedFact[];
  /** Needs and strengths that findings may be on. */
  readonly personFactors: readonly PersonFactor[];
  /** The list of risks that the scheme must answer to; undefined where it has none. */
  readonly list: OwnList | undefined;
  /** Words by which the scheme's field labels a person, and which no register may hold. */
  readonly labels: readonly string[];
  /** Fields of the engagement that risks, controls or duties read, each once, in the order of their names. */
  readonly reads: readonly string[];
  /**
   * The SHA-256 of all that a rating depends on beside the facts and the day: risks, controls, duties, influences,
   * bands and the days that the policy allows. Assessments with one mark differ only by their facts, their controls
   * or their days.
   */
  readonly ratingMark: string;
}
