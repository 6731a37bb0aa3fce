export { type RiskModel, riskOf } from "./risk-model.js";
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
