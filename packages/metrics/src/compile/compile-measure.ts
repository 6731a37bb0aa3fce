import { type CompileContext, type Condition, didYouMean, type RecordKind } from "@waymark/core";
import { parseFormula, readsOf } from "@waymark/core/formula";
import { type CountedList, countedLists, kindOf, type Measure, type Quantity } from "./measure.js";

const identityBarredBecause =
  "No indicator is an identity: measure what is said and done, not who somebody is.";

/** Rows of one list, with the conditions on them ready to run. */
export interface CompiledRows {
  readonly list: CountedList;
  readonly kind: RecordKind;
  /** Fields, by id, that must be filled in. */
  readonly known: readonly string[];
  readonly where: Condition | undefined;
  readonly namedBy:
    | { readonly as: string; readonly fields: readonly string[]; readonly rows: CompiledRows }
    | undefined;
}

/** What is counted, ready to run; `field` is the id of the field that is added up or told apart. */
export interface CompiledQuantity {
  readonly kind: "rows" | "distinct" | "sum";
  readonly field: string | undefined;
  readonly rows: CompiledRows;
}

/** A measure ready to run. */
export type CompiledMeasure = {
  readonly measure: Measure;
  /** Fields that it reads and that no plugin of the model has: it cannot be counted then. */
  readonly absent: readonly string[];
  /** The lists that it reads, those that name others as well. */
  readonly lists: readonly CountedList[];
} & (
  | { readonly kind: "count"; readonly quantity: CompiledQuantity }
  | { readonly kind: "share"; readonly part: CompiledRows; readonly whole: CompiledRows }
  | { readonly kind: "coverage"; readonly quantity: CompiledQuantity }
  | { readonly kind: "ratio"; readonly quantity: CompiledQuantity; readonly per: CompiledQuantity }
  | {
      readonly kind: "time";
      readonly from: string;
      readonly to: string;
      readonly rows: CompiledRows;
      readonly until: Condition;
    }
  | { readonly kind: "baselines" }
  | { readonly kind: "period" }
);

type RowsGiven = Pick<Quantity, "where" | "known" | "namedBy">;

/**
 * Compiles a measure: every condition is a formula over the rows of its list, checked against the words of the model.
 *
 * @param needs fields of other plugins that it reads: where none defines them, the measure has no figure
 */
export function compileMeasure(
  context: CompileContext,
  measure: Measure,
  needs: readonly string[],
  path: string,
): CompiledMeasure {
  const compiler = new MeasureCompiler(context, needs);
  const parts = compiler.measure(measure, path);
  return { measure, ...parts, absent: [...compiler.absent].sort(), lists: [...compiler.lists] };
}

/** {@link CompiledMeasure} without what is gathered on the way. */
type Parts = CompiledMeasure extends infer One
  ? One extends CompiledMeasure
    ? Omit<One, "measure" | "absent" | "lists">
    : never
  : never;

class MeasureCompiler {
  readonly absent = new Set<string>();
  readonly lists = new Set<CountedList>();

  constructor(
    readonly context: CompileContext,
    readonly needs: readonly string[],
  ) {}

  measure(measure: Measure, path: string): Parts {
    if (measure.period) return { kind: "period" };
    if (measure.baseline) {
      this.lists.add("engagements").add("observations");
      return { kind: "baselines" };
    }
    if (measure.share) {
      const { of, among, ...part } = measure.share;
      return {
        kind: "share",
        part: this.rows(of, part, `${path}.share`),
        whole: this.rows(of, among ?? {}, `${path}.share.among`),
      };
    }
    if (measure.time) {
      const { from, to, until, ...rest } = measure.time;
      const list = this.listOf(from, `${path}.time.from`);
      const kind = kindOf[list];
      for (const [name, key] of [
        [from, "from"],
        [to, "to"],
      ] as const)
        this.field(name, kind, `${path}.time.${key}`);
      const rows = this.rows(list, rest, `${path}.time`);
      const ends = this.condition(until, kind, `${path}.time.until`);
      return { kind: "time", from: idOf(from), to: idOf(to), rows, until: ends };
    }
    const quantity = this.quantity(measure, path);
    if (measure.per) return { kind: "ratio", quantity, per: this.quantity(measure.per, `${path}.per`) };
    return { kind: measure.of === "values" ? "coverage" : "count", quantity };
  }

  quantity({ count, distinct, sum, ...rest }: Quantity, path: string): CompiledQuantity {
    if (count !== undefined) return { kind: "rows", field: undefined, rows: this.rows(count, rest, path) };
    const kind = distinct === undefined ? "sum" : "distinct";
    const name = distinct ?? sum ?? "";
    const list = this.listOf(name, `${path}.${kind}`);
    this.field(name, kindOf[list], `${path}.${kind}`);
    const { where, known, namedBy } = rest;
    return { kind, field: idOf(name), rows: this.rows(list, { where, known, namedBy }, path) };
  }

  rows(list: CountedList, { where, known, namedBy }: RowsGiven, path: string): CompiledRows {
    this.lists.add(list);
    const kind = kindOf[list];
    known?.forEach((name, i) => {
      this.field(name, kind, `${path}.known.${i}`);
    });
    return {
      list,
      kind,
      known: (known ?? []).map(idOf),
      where: where === undefined ? undefined : this.condition(where, kind, `${path}.where`),
      namedBy: namedBy && this.namedBy(namedBy, kind, `${path}.namedBy`),
    };
  }

  namedBy({ fields, where, as }: NonNullable<RowsGiven["namedBy"]>, kind: RecordKind, path: string) {
    const list = this.listOf(fields[0] ?? "", `${path}.fields.0`);
    fields.forEach((name, i) => {
      this.field(name, kindOf[list], `${path}.fields.${i}`);
    });
    if (as !== undefined) this.field(as, kind, `${path}.as`);
    return {
      as: as === undefined ? "id" : idOf(as),
      fields: fields.map(idOf),
      rows: this.rows(list, { where }, path),
    };
  }

  /** A condition on rows of one kind; one that needs a field that is not there is never known. */
  condition(when: string | boolean, kind: RecordKind, path: string): Condition {
    const reads = this.readsOf(when);
    const missing = reads.filter((name) => this.isAbsent(name));
    for (const name of missing) this.absent.add(name);
    if (missing.length > 0) return () => null;
    const { formulas, problems } = this.context;
    const before = problems.length;
    const rights = { scopes: [kind, "policy"], identityBarredBecause };
    const { holds } = formulas.condition({ when }, path, rights);
    problems.splice(before, Infinity, ...problems.slice(before).map((problem) => ({ ...problem, path })));
    return holds;
  }

  readsOf(when: string | boolean): string[] {
    try {
      return typeof when === "string" ? readsOf(parseFormula(when)) : [];
    } catch {
      return [];
    }
  }

  /** Whether a field of another plugin is needed that none has. */
  isAbsent(name: string): boolean {
    return this.needs.includes(name) && !this.context.words.fields.has(name);
  }

  field(name: string, kind: RecordKind, path: string): void {
    const { fields } = this.context.words;
    const field = fields.get(name);
    if (this.isAbsent(name)) this.absent.add(name);
    else if (!field || !name.startsWith(`${kind}.`)) {
      const near = [...fields.keys()].filter((key) => key.startsWith(`${kind}.`));
      this.context.problems.push({
        code: "unknown-field",
        path,
        message: `There is no field ${name} here.`,
        hint: didYouMean(name, near, "field"),
      });
    } else if (field.sensitivity !== "ordinary")
      this.context.problems.push({
        code: "identity-barred",
        path,
        message: `It reads ${name}, which is ${field.sensitivity === "identity" ? "an identity field" : "special category data"}.`,
        hint: identityBarredBecause,
      });
  }

  listOf(name: string, path: string): CountedList {
    const kind = name.split(".")[0];
    const found = countedLists.find((list) => kindOf[list] === kind);
    if (found) return found;
    const kinds = countedLists.map((list) => kindOf[list]);
    this.context.problems.push({
      code: "unknown-field",
      path,
      message: `${name} is not a field of a list that can be counted.`,
      hint: didYouMean(kind ?? "", kinds, "record"),
    });
    return "activity";
  }
}

const idOf = (name: string): string => name.slice(name.indexOf(".") + 1);
