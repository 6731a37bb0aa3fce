export { canonical } from "./canonical.js";
export type { Caseload, CaseloadTables, ReadCaseload } from "./caseload/caseload.js";
export { type DerivedKey, derived, derivedKey } from "./caseload/derived.js";
export { checkCaseload, openCaseload, openedOf, readCaseload } from "./caseload/open-caseload.js";
export { type RecordQuestion, recordQuestions } from "./caseload/record-questions.js";
export { type CompileOptions, compile } from "./compile/compile.js";
export { type CompileContext, itemsOf, onlyOne, type PluginSection, repeated } from "./compile/context.js";
export type { CompiledCondition, CompiledPart, Condition } from "./compile/parts.js";
export type { FieldReader, PersonalField, Reading } from "./compile/reading.js";
export {
  announce,
  type CompiledSubject,
  compiledOf,
  type ReadingModel,
  type Rows,
  type Setting,
  type Subject,
} from "./compile/subject.js";
export { addMonths, dayNumber, dayOf, dayText } from "./days.js";
export { fingerprint } from "./fingerprint.js";
export type { Facts, RecordValues, Value } from "./formula/index.js";
export { requireCaseload, requireModel, requireObject, requireOptions } from "./guard.js";
export { checkCases } from "./model/cases.js";
export { definePlugin, defineScale, defineVocabulary } from "./model/define.js";
export { unknown } from "./model/effective.js";
export { fieldOf } from "./model/fields.js";
export type { FormulaCompiler, ReadingRights } from "./model/formulas.js";
export type { Model } from "./model/model.js";
export { plainData } from "./model/pieces.js";
export type { RawRecord } from "./model/raw-record.js";
export { foldWord, isUnknownWord, nearestValue, partsOf, truthOf, valueNamed } from "./model/read-words.js";
export { readRecord, requireRecord } from "./model/records.js";
export { sayShape } from "./model/say-shape.js";
export { fillSentence, titleOf } from "./model/sentence.js";
export { tablesOf } from "./model/tables.js";
export type { FieldLists, Words } from "./model/words.js";
export { didYouMean, nearest, nearestId } from "./nearest.js";
export { inWordsOf, type People, usualPeople } from "./people/people.js";
export type { Plugin } from "./plugin/plugin.js";
export { badInput, PolicyError, type Problem, sayProblem, WaymarkError } from "./problems.js";
export { mayIn, type Right, roleNamed, rolesWith } from "./roles/roles.js";
export { evaluateGrid, type Grid, type GridFunction, type GridSide } from "./scales/grid.js";
export { type CompiledScale, type Outcome, readFact } from "./scales/scale.js";
export { shareOf, shares } from "./scales/shares.js";
export {
  conditionSchema,
  idSchema,
  type ListName,
  pointsSchema,
  type RecordKind,
  readsSchema,
  type SaidBy,
  saidBySchema,
  sentenceSchema,
  sourceSchema,
  statedSchema,
} from "./schemas/common.js";
export { jsonSchemas } from "./schemas/json-schemas.js";
export type { Parameter } from "./schemas/parameter.js";
export { type Case, pieceShape } from "./schemas/piece.js";
export type { ParsedPlugin, ParsedPolicy, Policy, Stance } from "./schemas/policy.js";
export type { Question } from "./schemas/question.js";
export type { RecordFact, RecordPiece, RecordTable } from "./schemas/record.js";
export type { Role } from "./schemas/roles.js";
export { type Decide, type DeclaredFacts, type Level, type Scale, scaleSchema } from "./schemas/scale.js";
export { type Field, fieldKinds, sensitivities, type Table, type Vocabulary } from "./schemas/vocabulary.js";
