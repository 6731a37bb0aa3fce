import type { SchemeEvent } from "../events/event.js";
import type { Field } from "../field/vocabulary.js";
import type { RecordValues } from "../formula/index.js";
import type { People } from "../people/people.js";
import type { Parameter } from "../plugin/parameter.js";
import type { Plugin } from "../plugin/plugin.js";
import type { ParsedPolicy, Stance } from "../policy/policy.js";
import type { RecordTable } from "../record/record.js";
import type { Role } from "../roles/role.js";
import type { RecordKind } from "../shape/common.js";
import type { CompiledQuestion } from "./compile-questions.js";
import type { CompiledRecordFact } from "./compile-record-facts.js";
import type { CompiledPart } from "./parts.js";
import type { PersonalField } from "./reading.js";
import type { CompiledSubject } from "./subject.js";

/**
 * A policy and its plugins, checked and made ready to run. Frozen; holds no state. What a subject made of it is found
 * through that subject, as by `matchingOf(model)`.
 */
export interface Model<Plugins extends readonly Plugin[] = readonly Plugin[]> {
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly asOf: string;
  /** The day of `asOf` as a number, counted from 1970-01-01. */
  readonly today: number;
  readonly seed: number;
  readonly neutral: number;
  readonly policy: ParsedPolicy;
  /** The plugins as they were given. Where they are literal data, types know from them what the scheme has. */
  readonly plugins: Plugins;
  /** The SHA-256 of the policy and of the plugins' data. */
  readonly fingerprint: string;
  /** The kinds of record of a caseload, in order: those that every scheme has, those of subjects, those of plugins. */
  readonly tables: readonly RecordTable[];
  /** What follows from the rows of tables for other records, in the order in which it is worked out. */
  readonly recordFacts: readonly CompiledRecordFact[];
  readonly questions: readonly CompiledQuestion[];
  /** What can happen in the scheme, in its order. */
  readonly events: readonly SchemeEvent[];
  readonly fields: ReadonlyMap<string, Field>;
  readonly fieldsOf: ReadonlyMap<RecordKind, readonly Field[]>;
  readonly parameters: readonly Parameter[];
  /** What formulas read as `policy.…`. */
  readonly policyFacts: RecordValues;
  /** The roles of the scheme, in its order; none where it names none. */
  readonly roles: readonly Role[];
  /** What the scheme calls the two sides; the last of its plugins that says so. */
  readonly people: People;
  readonly stances: readonly Stance[];
  readonly personalFields: readonly PersonalField[];
  /** Every scale and condition of the pieces, ready to run, by its path, as `plugins.demo.section.piece.part`. */
  readonly parts: ReadonlyMap<string, CompiledPart>;
  /** The ids of pieces that a field of a caseload may point at, by kind of piece. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The fields whose values a choice about a piece may name: by kind of piece, and by piece. */
  readonly named: ReadonlyMap<string, ReadonlyMap<string, Field>>;
  /** The subjects that it was compiled with, each with what it made of the policy, by id. */
  readonly subjects: ReadonlyMap<string, CompiledSubject>;
}

/** The model of some plugins: where types do not know them all, as those read from files, it is any model. */
export type ModelOf<Plugins extends readonly Plugin[]> = Plugin extends Plugins[number]
  ? Model
  : Model<Plugins>;
