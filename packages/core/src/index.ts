export { canonical } from "./canonical.js";
export type { Caseload, CaseloadTables, ReadCaseload } from "./caseload/caseload.js";
export { type DerivedKey, derived, derivedKey } from "./caseload/derived.js";
export { checkCaseload, openCaseload, openedOf, readCaseload } from "./caseload/open-caseload.js";
export { addMonths, dayNumber, dayOf, dayText } from "./days.js";
export { fingerprint } from "./fingerprint.js";
export type { Facts, RecordValues, Value } from "./formula/index.js";
export { requireCaseload, requireModel, requireObject, requireOptions } from "./guard.js";
export { baseVocabulary } from "./model/base.js";
export { checkCases } from "./model/cases.js";
export { compile } from "./model/compile.js";
export type {
  CompiledMeasure,
  CompiledQuantity,
  CompiledRows,
} from "./model/compile-measure.js";
export { type DataUse, dataUse, type SpareField } from "./model/data-use.js";
export { definePlugin, defineScale, defineVocabulary } from "./model/define.js";
export type {
  CompiledCondition,
  CompiledControl,
  CompiledDuty,
  CompiledFactor,
  CompiledIndicator,
  CompiledPairs,
  CompiledPart,
  CompiledRelationship,
  CompiledRisk,
  CompiledRule,
  Condition,
  FieldReader,
  Mode,
  Model,
  PersonalField,
} from "./model/model.js";
export { foldWord, isUnknownWord, nearestValue, partsOf, truthOf, valueNamed } from "./model/read-words.js";
export { type RawRecord, readRecord, requireRecord } from "./model/records.js";
export { sayShape } from "./model/say-shape.js";
export { fillSentence, titleOf } from "./model/sentence.js";
export { didYouMean, nearest, nearestId } from "./nearest.js";
export { badInput, PolicyError, type Problem, sayProblem, WaymarkError } from "./problems.js";
export { endingOf, hasEnded } from "./relationship/earlier.js";
export { mayIn, type Right, roleNamed, rolesWith } from "./roles/roles.js";
export { evaluateGrid, type Grid, type GridFunction, type GridSide } from "./scales/grid.js";
export { type CompiledScale, type Outcome, readFact } from "./scales/scale.js";
export { shareOf, shares } from "./scales/shares.js";
export { caseloadLists, type ListName, type RecordKind, recordKinds, type SaidBy } from "./schemas/common.js";
export { jsonSchemas } from "./schemas/json-schemas.js";
export { type Factor, modes, type Rule, wishes } from "./schemas/matching.js";
export { type CountedList, countedLists, type Measure, type Quantity } from "./schemas/measure.js";
export {
  type Heading,
  headings,
  type Indicator,
  type JourneyPart,
  journeyParts,
  type Voice,
  voices,
} from "./schemas/metrics.js";
export type { AllocationChoice, Budget, PairRule, PairScale, PairScheme } from "./schemas/pairs.js";
export type { Parameter } from "./schemas/parameter.js";
export type { Case } from "./schemas/piece.js";
export {
  type Band,
  type Plugin,
  type Policy,
  pluginSchema,
  policySchema,
  type Stance,
} from "./schemas/policy.js";
export type { RelationshipScheme, RelationshipSign } from "./schemas/relationship.js";
export type {
  AdviceRung,
  Category,
  Control,
  Duty,
  Influence,
  PersonFactor,
  Risk,
  RiskCategory,
} from "./schemas/risk.js";
export type { Role } from "./schemas/roles.js";
export type { Decide, DeclaredFacts, Level, Scale } from "./schemas/scale.js";
export type { Checklist, StandardItem } from "./schemas/standards.js";
export { type Field, fieldKinds, sensitivities, type Table, type Vocabulary } from "./schemas/vocabulary.js";
export {
  derivedFacts,
  type EvidenceState,
  type ItemEvidence,
  type MentorEvidence,
  mentorEvidence,
  sayEvidence,
} from "./standards/index.js";
