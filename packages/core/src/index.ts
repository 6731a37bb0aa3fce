export { canonical, writeCanonical } from "./canonical.js";
export type { Caseload, CaseloadTables, ReadCaseload } from "./caseload/caseload.js";
export { countRecords } from "./caseload/count-records.js";
export { type DaysAround, daysAround } from "./caseload/days-around.js";
export { type DerivedKey, derived, derivedKey } from "./caseload/derived.js";
export { isGoingOn, mostAtOnce } from "./caseload/going-on.js";
export { checkCaseload, openCaseload, openedOf, readCaseload } from "./caseload/open-caseload.js";
export { type RecordQuestion, recordQuestions } from "./caseload/record-questions.js";
export { writtenLookups, writtenRecord } from "./caseload/written.js";
export { placeInChanges } from "./changes/apply-changes.js";
export { eventStates } from "./changes/change-rows.js";
export { changeTable } from "./changes/change-table.js";
export { recordName } from "./changes/record-name.js";
export { type CompileOptions, compile } from "./compile/compile.js";
export { type CompileContext, itemsOf, onlyOne, type PluginSection, repeated } from "./compile/context.js";
export type { Model, ModelOf } from "./compile/model.js";
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
export { cellText } from "./events/cell-text.js";
export { alwaysKnown, type EventWrite, referenceIn, type SchemeEvent } from "./events/event.js";
export type { EventGiven, Signed } from "./events/given.js";
export { type PlannedEvent, planEvent, planUndo } from "./events/plan-event.js";
export type { PlannedCell } from "./events/written-cells.js";
export { askAbout } from "./field/ask-about.js";
export { fieldOf } from "./field/field-of.js";
export type { FieldLists, Words } from "./field/gather-words.js";
export { idKey } from "./field/id-key.js";
export {
  foldWord,
  isUnknownWord,
  nearestValue,
  partsOf,
  saysNone,
  truthIn,
  truthOf,
  valueNamed,
  valuesNamed,
} from "./field/read-words.js";
export type { Field, FieldsByKind, FieldValue, Table, Vocabulary } from "./field/vocabulary.js";
export { wholeNumberOf } from "./field/whole-number.js";
export { fingerprint } from "./fingerprint.js";
export type { FormulaCompiler } from "./formula/compile-formulas.js";
export type { Facts, RecordValues, Value } from "./formula/index.js";
export type { ReadingRights } from "./formula/rights.js";
export { requireModel, requireObject, requireOptions } from "./guard.js";
export { identityIn, identityLikeness } from "./identity/looks.js";
export { listed } from "./listed.js";
export { longDay, longDays } from "./long-days.js";
export { didYouMean, nearest, nearestId } from "./nearest.js";
export {
  firstOf,
  leastOf,
  mapPoints,
  mostOf,
  type Weighed,
  weigh,
  whenKnown,
} from "./part/compose.js";
export { explainOutcome } from "./part/explain-outcome.js";
export { joinFields } from "./part/join-fields.js";
export type { Part, PartOptions, PartOutcome, PlainFacts } from "./part/part.js";
export { partOf } from "./part/part-of.js";
export { inWordsOf, type People, usualPeople } from "./people/people.js";
export type { Plain } from "./plain.js";
export { checkCases } from "./plugin/check-cases.js";
export { definePlugin, defineScale, defineVocabulary, releasedPlugin } from "./plugin/define.js";
export { jsonSchemas } from "./plugin/json-schemas.js";
export { notListed, type OwnList, ownListSchema } from "./plugin/own-list.js";
export type { Parameter } from "./plugin/parameter.js";
export { type Case, type Cell, type PieceParts, pieceShape } from "./plugin/piece.js";
export { plainData } from "./plugin/pieces.js";
export type { Plugin } from "./plugin/plugin.js";
export type { Question } from "./plugin/question.js";
export { unknown } from "./policy/apply-stances.js";
export type { ParsedPlugin, ParsedPolicy, PluginData, Policy, Stance } from "./policy/policy.js";
export type { ProblemCode, ProblemCodes } from "./problem-codes.js";
export { badInput, isWaymarkError, PolicyError, type Problem, sayProblem, WaymarkError } from "./problems.js";
export type { RawRecord } from "./record/raw-record.js";
export { choiceExample, readRecord, requireEach, requireRecord } from "./record/read-record.js";
export type { RecordFact, RecordPiece, RecordTable } from "./record/record.js";
export { requireRead } from "./record/require-read.js";
export { tablesOf } from "./record/tables.js";
export type { Role } from "./roles/role.js";
export { mayIn, type Right, roleNamed, rolesWith } from "./roles/roles.js";
export {
  evaluateGrid,
  type Grid,
  type GridCell,
  type GridFunction,
  type GridRow,
  gridsOver,
} from "./scale/grid.js";
export { firstOfEach, type GridSide, joinNumbers, type Numbers, numbersOfField } from "./scale/profiles.js";
export { type CompiledScale, type Outcome, readFact } from "./scale/read-scale.js";
export {
  type Decide,
  type DeclaredFacts,
  type Level,
  levelSchema,
  type Scale,
  scaleSchema,
} from "./scale/scale.js";
export { shareOf, shares } from "./scale/shares.js";
export type { Described, SchemeTypes } from "./scheme/described.js";
export type { Exact, UnknownKey } from "./scheme/exact.js";
export type { AddedTo, AddedToLists, CellOf, FieldsOf, IdsIn, PieceOf } from "./scheme/fields.js";
export type { PolicyFor, PolicySettings } from "./scheme/policy-of.js";
export type {
  BaseClient,
  BaseEngagement,
  BaseMentor,
  BaseRecords,
  GivenRecord,
  RecordOf,
  Untyped,
} from "./scheme/records.js";
export { fillSentence, titleOf } from "./sentence.js";
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
} from "./shape/common.js";
export { sayShape } from "./shape/say-shape.js";
export { capital, withArticle } from "./words.js";
