import type * as z from "zod";
import type { Facts, RecordValues, Run } from "../formula/index.js";
import type { CompiledScale } from "../scales/scale.js";
import type { RecordKind } from "../schemas/common.js";
import type { factorSchema, modes, Rule } from "../schemas/matching.js";
import type { Indicator } from "../schemas/metrics.js";
import type { PairRule, PairScale, PairScheme } from "../schemas/pairs.js";
import type { Parameter } from "../schemas/parameter.js";
import type { Band, Plugin, policySchema, Stance } from "../schemas/policy.js";
import type { RelationshipScheme, RelationshipSign } from "../schemas/relationship.js";
import type { AdviceRung, Category, Control, Duty, Influence, PersonFactor, Risk } from "../schemas/risk.js";
import type { Role } from "../schemas/roles.js";
import type { Checklist } from "../schemas/standards.js";
import type { Field } from "../schemas/vocabulary.js";
import type { CompiledMeasure } from "./compile-measure.js";

/** How a factor counts: towards the like, towards the unlike, only if the client asks, or not. */
export type Mode = (typeof modes)[number];

/** A factor ready to run, with what the policy chose for it. */
export interface CompiledFactor {
  readonly id: string;
  readonly factor: z.output<typeof factorSchema>;
  readonly weight: number;
  readonly mode: Mode;
  readonly similar: CompiledScale;
  readonly different: CompiledScale | undefined;
  /** The scale for a client who would rather not: `different`, or `similar` the other way round. */
  readonly against: CompiledScale;
  /** What a client's must and never are held against. */
  readonly asked: CompiledScale;
  /** Every field that any of its scales reads. */
  readonly reads: readonly string[];
  /** Whether it counts for a client. */
  readonly counts: ((facts: Facts) => boolean | null) | undefined;
  readonly justification: string | undefined;
  readonly lawfulBasis: string | undefined;
}

/** A rule ready to run. `holds` gives true, false, or null while facts are missing. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly reads: readonly string[];
  /** Whether the rule holds. */
  holds(facts: Facts): boolean | null;
}

/** Somebody who may ask for two mentors. */
export interface PairAsks {
  readonly id: string;
  readonly title: string;
  readonly reads: readonly string[];
  readonly says: string;
  readonly justification: string | undefined;
  readonly lawfulBasis: string | undefined;
  /** Whether they ask for this client. */
  asks(facts: Facts): boolean | null;
}

/** How pairs are formed, ready to run. Facts are client, mentor, second and policy. */
export interface CompiledPairs {
  readonly scheme: PairScheme;
  /** Whether a client is to have two mentors. */
  wanted(facts: Facts): boolean | null;
  /** Who asks for two: `scheme` in general, its reasons where it tells them apart, and `policy`. */
  readonly askedBy: readonly PairAsks[];
  readonly rules: readonly {
    readonly rule: PairRule;
    readonly reads: readonly string[];
    /** Whether the rule holds, one way round. */
    holds(facts: Facts): boolean | null;
  }[];
  readonly scales: readonly { readonly scale: PairScale; readonly compiled: CompiledScale }[];
}

/** What a scheme plans for relationships, with its signs ready to run. */
export interface CompiledRelationship {
  readonly scheme: RelationshipScheme;
  readonly signs: readonly {
    readonly sign: RelationshipSign;
    readonly reads: readonly string[];
    /** Whether the sign is raised. */
    raised(facts: Facts): boolean | null;
  }[];
}

/** A risk ready to run. */
export interface CompiledRisk {
  readonly risk: Risk;
  /** Fields of the engagement that its two scales read, each once, in the order of their names. */
  readonly reads: readonly string[];
  readonly likelihood: CompiledScale;
  readonly impact: CompiledScale;
}

/** A control ready to run. `inPlace` gives true, false, or null while facts are missing. */
export interface CompiledControl {
  readonly control: Control;
  /** Every field that tells whether it is in place. */
  readonly reads: readonly string[];
  /** Whether the control is in place. */
  inPlace(facts: Facts): boolean | null;
}

/** A duty ready to run. `due` gives true, false, or null while facts are missing. */
export interface CompiledDuty {
  readonly duty: Duty;
  /** Every field that tells whether it is due. */
  readonly reads: readonly string[];
  /** Whether the duty is due. */
  due(facts: Facts): boolean | null;
}

/** An indicator ready to run. */
export interface CompiledIndicator {
  readonly indicator: Indicator;
  readonly scale: CompiledScale | undefined;
  readonly measure: CompiledMeasure | undefined;
}

/** A rule, a factor or an item of pairs that reads a personal field, and what the scheme says for it. */
export interface FieldReader {
  readonly kind: "factor" | "rule" | "pair";
  readonly id: string;
  readonly title: string;
  /** Whether it reads the field for every client, or only for those who ask for the factor by a wish. */
  readonly when: "always" | "if-asked";
  /** Why the scheme counts it; null where nobody has said. */
  readonly justification: string | null;
  readonly lawfulBasis: string | null;
}

/** A personal field that the policy reads, and by what: nothing else need be collected. */
export interface PersonalField {
  /** The field, as `client.faith`. */
  readonly field: string;
  readonly title: string;
  readonly sensitivity: "identity" | "special category";
  /** What reads it, as `factor faith` or `rule covers-type`. */
  readonly readBy: readonly string[];
  /** The same with reasons. */
  readonly readers: readonly FieldReader[];
  /** Whether it need be collected of everybody, or only where a client asks. */
  readonly when: "always" | "if-asked";
}

/** A policy and its plugins, checked and made ready to run. Frozen; holds no state. */
export interface Model {
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly asOf: string;
  /** The day of `asOf` as a number, counted from 1970-01-01. */
  readonly today: number;
  readonly seed: number;
  readonly neutral: number;
  readonly policy: z.output<typeof policySchema>;
  readonly plugins: readonly Plugin[];
  /**
   * The SHA-256 of all that a rating of risk hangs on beside the facts and the day: risks, controls, duties,
   * influences, bands and the days that the policy allows. Assessments with one mark differ by their facts, their
   * controls or their days alone.
   */
  readonly ratingMark: string;
  /** Fields of the engagement that risks, controls or duties read, each once, in the order of their names. */
  readonly riskReads: readonly string[];
  /** The SHA-256 of the policy and of the plugins' data. */
  readonly fingerprint: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly fieldsOf: ReadonlyMap<RecordKind, readonly Field[]>;
  readonly parameters: readonly Parameter[];
  /** What formulas read as `policy.…`. */
  readonly policyFacts: RecordValues;
  readonly factors: readonly CompiledFactor[];
  readonly rules: readonly CompiledRule[];
  /** How pairs are formed; null where the scheme has none or the policy turned them off. */
  readonly pairs: CompiledPairs | null;
  /** The minimum standards for mentors that count; null where the scheme has none. */
  readonly checklist: Checklist | null;
  /** What is planned for relationships after the match; null where the scheme says nothing of it. */
  readonly relationship: CompiledRelationship | null;
  readonly risks: readonly CompiledRisk[];
  readonly controls: ReadonlyMap<string, CompiledControl>;
  readonly duties: readonly CompiledDuty[];
  readonly influences: readonly Influence[];
  readonly bands: readonly Band[];
  /** The categories of risk of the scheme, in its order. */
  readonly riskCategories: readonly Category[];
  /** The words of advice, the mildest first. */
  readonly advice: readonly AdviceRung[];
  /** Needs and strengths that findings may be on. */
  readonly personFactors: readonly PersonFactor[];
  /** The roles of the scheme, in its order; none where it names none. */
  readonly roles: readonly Role[];
  readonly indicators: readonly CompiledIndicator[];
  readonly stances: readonly Stance[];
  readonly personalFields: readonly PersonalField[];
  /** Every scale and condition of the pieces, ready to run, by its path, as `plugins.demo.factors.faith.similar`. */
  readonly parts: ReadonlyMap<string, CompiledPart>;
}

/** A condition that gives true, false or null. */
export type Condition = (facts: Facts) => boolean | null;

/** A condition ready to run, with every field that it reads. */
export interface CompiledCondition {
  readonly reads: readonly string[];
  /** Whether it holds; null while facts are missing. */
  readonly holds: Condition;
}

/** A scale or a condition of a piece, ready to run. */
export type CompiledPart = CompiledScale | CompiledCondition;

/** A compiled formula as a condition. */
export function asCondition(run: Run): Condition {
  return (facts) => {
    const value = run(facts);
    return value === null ? null : value === true;
  };
}
