import type { Field, FieldsByKind, Table } from "../field/vocabulary.js";
import type { Parameter } from "../plugin/parameter.js";
import type { RawRecord } from "../record/raw-record.js";

/** Plain records by kind, as `{ client: { age: 15 } }`: typed values, or text as in a spreadsheet. */
export type PlainFacts = Readonly<Record<string, RawRecord>>;

/** What a part says of some facts, in the words in which the whole says it. */
export interface PartOutcome {
  /** The id of the level reached; null while missing facts leave it open, and for a part that has no levels of its own. */
  readonly level: string | null;
  /** 0 to 10 000. */
  readonly points: number;
  /** Whatever the missing facts turn out to be, the points lie from low to high. */
  readonly low: number;
  readonly high: number;
  readonly says: string;
  readonly source: string;
  /** The facts that are missing, as `client.age`. */
  readonly unknown: readonly string[];
  /** What it was made of, where it was composed, each with the most that it can give. */
  readonly parts?: readonly (PartOutcome & { readonly of: number })[];
}

/** Something that gives points for facts, and can be evaluated by itself or composed into another. */
export interface Part {
  /** The facts that it reads, as `client.age`. */
  readonly reads: readonly string[];
  /** The fields that facts may have, by name; null where nobody has said. */
  readonly fields: ReadonlyMap<string, Field> | null;
  /** What it says of some facts. A fact that is none of its fields is refused, with the nearest. */
  of(facts: PlainFacts): PartOutcome;
  /** The same as a piece of another part: facts that belong to other pieces are left alone. */
  within(facts: PlainFacts): PartOutcome;
}

/** What a scale may need beside its levels. */
export interface PartOptions {
  /** The fields that it reads, by kind of record: cells are then read as those of a caseload, and formulas are checked. */
  readonly fields?: FieldsByKind;
  /** The look-ups that its formulas call. */
  readonly tables?: readonly Table[];
  /** The parameters that its formulas read as `policy.…`; each has its default, unless `policy` is among the facts. */
  readonly parameters?: readonly Parameter[];
  /** Points, inside the interval, while the level is open; 5 000 where left out. */
  readonly neutral?: number;
  /** The day that formulas read as `policy.today`, as `2026-01-31`; not known where left out. */
  readonly asOf?: string;
}
