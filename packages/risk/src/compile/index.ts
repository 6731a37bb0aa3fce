export type { RiskModel } from "./risk-model.js";
export { riskOf } from "./risk-of.js";
export type {
  AdviceRung,
  Band,
  Category,
  CompiledControl,
  CompiledDuty,
  CompiledRisk,
  Control,
  Duty,
  Influence,
  PersonFactor,
  Risk,
  RiskCategory,
  RiskSections,
  SignedFact,
} from "./schemas.js";
export type { RiskSteps, Step } from "./steps.js";
